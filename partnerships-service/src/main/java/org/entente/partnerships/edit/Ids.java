package org.entente.partnerships.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.partnerships.database.Folding;
import org.entente.partnerships.document.Faults;

/** What new things are called where nobody says it. */
final class Ids {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HYPHENS_AROUND = Pattern.compile("^-+|-+$");
    private static final int LONGEST = 100;
    private static final int LONGEST_START = 90;

    private Ids() {}

    /**
     * The id that was given, else one that is made of some members and put in. Anything but a text is left for the reader
     * to refuse; then the answer is empty.
     */
    static String given(ObjectNode thing, String... members) {
        JsonNode id = thing.get("id");
        if (id != null && !id.isNull()) {
            return id.asText();
        }
        String made = slug(
                Stream.of(members)
                        .map(thing::path)
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::textValue)
                        .collect(Collectors.joining(" ")),
                LONGEST);
        if (made.isEmpty()) {
            thing.remove("id");
        } else {
            thing.put("id", made);
        }
        return made;
    }

    /** What ids of parts of a thing begin with. */
    static String start(String id) {
        return slug(id, LONGEST_START);
    }

    private static String slug(String text, int longest) {
        String words = NEITHER_LETTER_NOR_DIGIT.matcher(Folding.fold(text)).replaceAll("-");
        String trimmed = HYPHENS_AROUND.matcher(words).replaceAll("");
        String cut = trimmed.length() > longest ? trimmed.substring(0, longest) : trimmed;
        return HYPHENS_AROUND.matcher(cut).replaceAll("");
    }

    /** Sets a member that the address names already, and refuses another value of it. */
    static void same(ObjectNode thing, String member, String value) {
        JsonNode given = thing.get(member);
        if (given != null && !given.isNull() && !given.asText().equals(value)) {
            Faults faults = new Faults();
            faults.add("/" + member, given.asText(), "the address says %s".formatted(value));
            faults.throwIfAny();
        }
        thing.put(member, value);
    }
}
