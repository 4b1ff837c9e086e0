package org.entente.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** How rows of JSON are asked for what they hold. What is null is wanted by nobody. */
final class Rows {

    private static final int LENGTH_OF_A_DAY = 10;

    private Rows() {}

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static boolean holds(JsonNode list, @Nullable String wanted) {
        return wanted == null || stream(list).anyMatch(one -> one.asText().equals(wanted));
    }

    static boolean is(JsonNode row, String member, @Nullable String wanted) {
        return wanted == null || wanted.equals(text(row, member));
    }

    static boolean isAsked(JsonNode asked, JsonNode row, String list, String member) {
        return !asked.hasNonNull(list) || holds(asked.get(list), text(row, member));
    }

    static boolean within(JsonNode row, String member, JsonNode asked) {
        var from = text(asked, "from");
        var to = text(asked, "to");
        var day = String.valueOf(text(row, member));
        return (from == null || padded(day, "-99").compareTo(from) >= 0)
                && (to == null || padded(day, "-01").compareTo(to) <= 0);
    }

    static String padded(String partialDate, String missing) {
        return partialDate + missing.repeat((LENGTH_OF_A_DAY - partialDate.length()) / 3);
    }

    static @Nullable String text(JsonNode node, String member) {
        return node.hasNonNull(member) ? node.get(member).asText() : null;
    }
}
