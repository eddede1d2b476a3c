package dev.valla.cli;

import dev.valla.align.Finding;
import dev.valla.ask.ConflictNow;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Standing;
import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.Locator;
import dev.valla.claim.Locators;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import dev.valla.claim.Subject;
import dev.valla.conflict.Derived;
import dev.valla.time.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What of a dossier can be put in rows and columns. */
final class Tables {
    private final Inquiry inquiry;
    private final CodePoints points;
    private final Supported supported;
    private final Locators locators;
    private final Told told;

    Tables(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.points = new CodePoints(inquiry.material().sources());
        this.supported = new Supported(inquiry.findings());
        this.locators = new Locators(inquiry.material().sources());
        this.told = new Told(inquiry);
    }

    List<Column<Claim>> claims() {
        return List.of(
                Column.of("id", Claim::id),
                Column.of("type", claim -> claim.type().word()),
                Column.list("subjects", claim -> names(claim, Role.SUBJECT)),
                Column.list("others", Tables::others),
                Column.maybe(
                        "time_edtf",
                        claim -> claim.time().map(time -> time.edtf().text())),
                Column.maybe("time_words", claim -> claim.time().map(StatedTime::words)),
                Column.maybe("calendar", claim -> claim.time().map(time -> Column.word(time.calendar()))),
                Column.maybe("first_day", Days::first),
                Column.maybe("last_day", Days::last),
                Column.maybe("place", Claim::place),
                Column.list("attributed_to", Claim::attributedTo),
                Column.list("through", Claim::through),
                Column.of("citation", claim -> Column.word(claim.citation())),
                Column.of("polarity", claim -> Column.word(claim.polarity())),
                Column.of("certainty", claim -> Column.word(claim.certainty())),
                Column.list("rests_on", Tables::restsOn),
                Column.of("only", claim -> Column.yes(claim.only())),
                Column.of("quotation", claim -> claim.quotation().words()),
                Column.of("source", claim -> claim.quotation().source()),
                Column.of("source_title", claim -> told.source(claim.quotation().source())),
                Column.of("start", claim -> place(claim, claim.quotation().start())),
                Column.of("end", claim -> place(claim, claim.quotation().end())),
                Column.of("locator", claim -> locators.told(claim.quotation())),
                Column.maybe("section", claim -> locators.of(claim.quotation()).flatMap(Locator::section)),
                Column.maybe(
                        "paragraph",
                        claim -> locators.of(claim.quotation()).map(locator -> String.valueOf(locator.paragraph()))),
                Column.of("finding", claim -> supported.event(claim).id()),
                value("time_finding", Finding.Slot.TIME),
                value("place_finding", Finding.Slot.PLACE),
                value("ground_finding", Finding.Slot.GROUND),
                standing("standing", this::event, standing -> standing.degree().word()),
                standing("contested", this::event, standing -> Column.yes(standing.contested())),
                standing("on_doubt", this::event, standing -> Column.yes(standing.onDoubt())),
                standing("hangs_on", this::event, Tables::hangsOn),
                Column.of(
                        "checked",
                        claim -> Column.yes(inquiry.material().checked().contains(claim.id()))));
    }

    private String event(Claim claim) {
        return supported.event(claim).id();
    }

    private Column<Claim> value(String name, Finding.Slot slot) {
        return Column.maybe(
                name,
                claim -> Optional.ofNullable(supported.values(claim).get(slot)).map(Finding::id));
    }

    private <T> Column<T> standing(String name, Function<T, String> id, Function<Standing, String> cell) {
        return Column.of(name, row -> cell.apply(inquiry.standing(id.apply(row))));
    }

    private static String hangsOn(Standing standing) {
        return standing.hangsOn().stream().map(Subject::written).collect(Collectors.joining("; "));
    }

    private String place(Claim claim, int at) {
        return String.valueOf(points.before(claim.quotation().source(), at));
    }

    private static List<String> names(Claim claim, Role role) {
        return claim.in(role).map(Participant::name).toList();
    }

    private static List<String> others(Claim claim) {
        return claim.participants().stream()
                .filter(one -> one.role() != Role.SUBJECT)
                .map(one -> one.role().word() + ": " + one.name())
                .toList();
    }

    /** Each leg with what it takes together. */
    private static List<String> restsOn(Claim claim) {
        return claim.restsOn().stream()
                .map(leg -> leg.stream().map(Claim.Ground::name).collect(Collectors.joining(" and ")))
                .toList();
    }

    List<Column<Finding>> findings() {
        return List.of(
                Column.of("id", Finding::id),
                Column.of("event", Finding::event),
                Column.of("slot", finding -> Column.word(finding.slot())),
                Column.of("type", finding -> finding.type().word()),
                Column.of("polarity", finding -> Column.word(finding.polarity())),
                Column.list("subjects", Finding::subjects),
                Column.of("value", Finding::value),
                Column.of("told", Finding::told),
                standing("standing", Finding::id, standing -> standing.degree().word()),
                standing("contested", Finding::id, standing -> Column.yes(standing.contested())),
                standing("on_doubt", Finding::id, standing -> Column.yes(standing.onDoubt())),
                standing("on_withheld", Finding::id, standing -> Column.yes(standing.onWithheld())),
                standing("hangs_on", Finding::id, Tables::hangsOn),
                standing("origins", Finding::id, standing -> String.valueOf(standing.origins())),
                Column.maybe(
                        "derived_edtf",
                        finding -> derived(finding).flatMap(Derived::time).map(Edtf::text)),
                Column.maybe("derived_because", finding -> derived(finding).map(Derived::reason)),
                Column.list("claims", Finding::claims));
    }

    private Optional<Derived> derived(Finding finding) {
        return inquiry.derived(finding.id()).filter(derived -> derived.time().isPresent());
    }

    static List<Column<ConflictNow>> conflicts() {
        return List.of(
                Column.of("id", now -> now.conflict().id()),
                Column.of("live", now -> Column.yes(now.live())),
                Column.maybe("explained", now -> now.conflict().explained()),
                Column.of("rule", now -> now.conflict().rule()),
                Column.of("reason", now -> now.conflict().reason()),
                Column.list("arithmetic", now -> now.conflict().arithmetic()),
                Column.list("findings", now -> now.conflict().findings()),
                Column.list("claims", now -> now.conflict().claims()),
                Column.of("within_one_source", now -> Column.yes(now.conflict().withinOneSource())));
    }

    List<Column<Source>> sources() {
        var claims = inquiry.material().claims().stream()
                .collect(Collectors.groupingBy(claim -> claim.quotation().source(), Collectors.counting()));
        return List.of(
                Column.of("path", Source::path),
                about("title", Bibliography::title),
                Column.list("authors", source -> source.about().authors()),
                about("date", Bibliography::date),
                about("language", Bibliography::language),
                about("licence", Bibliography::licence),
                about("kind", Bibliography::kind),
                about("speaker", Bibliography::speaker),
                Column.list("through", source -> source.about().through()),
                about("subject", Bibliography::subject),
                Column.of("sha256", Source::sha256),
                Column.of(
                        "characters",
                        source -> String.valueOf(
                                source.text().codePointCount(0, source.text().length()))),
                Column.of("claims", source -> String.valueOf(claims.getOrDefault(source.path(), 0L))),
                Column.list("not_read", Source::notRead));
    }

    private static Column<Source> about(String name, Function<Bibliography, Optional<String>> cell) {
        return Column.maybe(name, source -> cell.apply(source.about()));
    }
}
