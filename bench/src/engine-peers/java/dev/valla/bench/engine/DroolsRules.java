package dev.valla.bench.engine;

import dev.valla.weigh.Ids;
import dev.valla.weigh.Leg;
import dev.valla.weigh.SupportGraph;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools' truth maintenance: a finding is inserted logically by each leg that holds. Asked by retracting the belief in the members
 * and putting it back, which is timed too, since the question cannot be asked again otherwise. Retraction cascades when
 * rules are next fired for some reason, so an irrelevant fact is given four times before the count is believed.
 */
public final class DroolsRules implements Peer {
    private static final int POKES = 4;

    private static final String RULES = """
            package dev.valla.bench.rules
            import dev.valla.bench.engine.DroolsRules.Believed
            import dev.valla.bench.engine.DroolsRules.LegOf
            import dev.valla.bench.engine.DroolsRules.Needs
            import dev.valla.bench.engine.DroolsRules.RestsOn
            import dev.valla.bench.engine.DroolsRules.Stands
            import dev.valla.bench.engine.DroolsRules.Poke
            rule "a leg holds"
            when
              LegOf($leg : leg, $finding : finding)
              not (Needs(leg == $leg, $member : member) and not Believed(member == $member))
              not (RestsOn(leg == $leg, $premise : finding) and not Stands(finding == $premise))
            then
              insertLogical(new Stands($finding));
            end
            rule "something happened"
            when $p : Poke() then delete($p); end
            """;

    public record Believed(int member) {
        public int getMember() {
            return member;
        }
    }

    public record LegOf(int leg, int finding) {
        public int getLeg() {
            return leg;
        }

        public int getFinding() {
            return finding;
        }
    }

    public record Needs(int leg, int member) {
        public int getLeg() {
            return leg;
        }

        public int getMember() {
            return member;
        }
    }

    public record RestsOn(int leg, int finding) {
        public int getLeg() {
            return leg;
        }

        public int getFinding() {
            return finding;
        }
    }

    public record Stands(int finding) {
        public int getFinding() {
            return finding;
        }
    }

    public record Poke(int number) {}

    private final List<FactHandle> believed = new ArrayList<>();
    private final KieSession session;
    private final Ids off;

    DroolsRules(Support support) {
        off = support.off();
        session = session();
        SupportGraph graph = support.graph();
        for (int m = 0; m < graph.members(); m++) {
            believed.add(session.insert(new Believed(m)));
        }
        int id = 0;
        for (int f = 0; f < graph.findings(); f++) {
            for (Leg leg : graph.legs(f)) {
                int number = id++;
                leg.members().stream().forEach(m -> session.insert(new Needs(number, m)));
                leg.premises().stream().forEach(p -> session.insert(new RestsOn(number, p)));
                session.insert(new LegOf(number, f));
            }
        }
        session.fireAllRules();
    }

    private static KieSession session() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/rules.drl", RULES);
        KieBuilder built = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (built.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(built.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieSession();
    }

    @Override
    public long ask() {
        off.stream().forEach(m -> session.delete(believed.get(m)));
        session.fireAllRules();
        for (int i = 0; i < POKES; i++) {
            session.insert(new Poke(i));
            session.fireAllRules();
        }
        long standing = session.getObjects(Stands.class::isInstance).size();
        off.stream().forEach(m -> believed.set(m, session.insert(new Believed(m))));
        session.fireAllRules();
        return standing;
    }
}
