package dev.valla.read.claims;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a form is about that gives the name in rows, as the questionnaire at the head of a protocol does: "1. Surname | Orlov",
 * "2. Name, patronymic | Ivan Petrovich"; or "Surname, name: ORLOV Ivan".
 */
final class FormRows {
    private static final Pattern ROW = Pattern.compile(
            "(?m)^[ \\t*_#|>-]*(?:\\d{1,2}[.)]?[ \\t|]*)?(\\p{L}[\\p{L} '’/,&()]{2,60}?)[ \\t*_]*[:|\\t][*_]*[ \\t]*("
                    + "\\p{Lu}[\\p{L}.,'’ -]{1,60}?)[ \\t*_]*(?:$|[|(;]|,[ \\t]*(?:b\\.|born)|\\.[ \\t]*$)");

    private static final Pattern REGISTERED = Pattern.compile(
            "(?:\\p{Lu}{2,}[\\p{Lu}'’-]*, \\p{Lu}|\\p{Lu}[\\p{L}'’-]+, \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]+)?$)");

    private FormRows() {}

    static Optional<String> name(String head) {
        Map<String, String> said = new HashMap<>();
        Matcher row = ROW.matcher(head);
        while (row.find()) {
            String label = row.group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\s+", " ")
                    .strip()
                    .replaceFirst("^\\p{L}+['’]s? ", "");
            for (String field : new String[] {"surname", "given name", "surname first", "whole name"}) {
                if (Voices.of(field).contains(label)) {
                    said.putIfAbsent(field, row.group(2).strip());
                }
            }
        }
        if (said.containsKey("given name")
                && !said.getOrDefault("whole name", " ").contains(" ")) {
            said.putIfAbsent("surname", said.get("whole name"));
        }
        Optional<String> parted = said.containsKey("surname") && said.containsKey("given name")
                ? Optional.of(WrittenName.small(said.get("given name")) + " " + WrittenName.small(said.get("surname")))
                : Optional.empty();
        return parted.or(() -> Optional.ofNullable(said.get("surname first")).map(FormRows::turned))
                .or(() -> Optional.ofNullable(said.get("whole name")).map(FormRows::whole))
                .filter(name -> name.contains(" "));
    }

    /** "MASLOV, Sergei" where others write "Sergei Maslov". */
    private static String whole(String name) {
        return REGISTERED.matcher(name).lookingAt() ? turned(name) : NameLines.name(name);
    }

    /** "ORLOV, Ivan Petrovich" and "Orlov Ivan Petrovich": the surname goes behind. */
    private static String turned(String name) {
        String plain = name.replace(",", " ").replaceAll("\\s+", " ").strip();
        int space = plain.indexOf(' ');
        return space < 0
                ? plain
                : WrittenName.small(plain.substring(space + 1)) + " " + WrittenName.small(plain.substring(0, space));
    }
}
