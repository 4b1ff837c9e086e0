package org.entente.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the statistics service answers to questions for derived figures, by its wire contract; the sums are left to it. */
final class DerivedContract {

    private final ObjectMapper json = new ObjectMapper();
    private final List<Vintage> vintages = Vintage.all();

    String derived(String question) {
        var answer = json.createObjectNode();
        var answers = answer.putArray("answers");
        parsed(question).get("selections").forEach(selection -> answers.add(one(selection)));
        return answer.toString();
    }

    private ObjectNode one(JsonNode selection) {
        var kind = selection.get("kind").asText();
        var node = json.createObjectNode();
        var items = node.putArray("items");
        if (kind.equals("ROLLING_YEAR")) {
            return node.put("total", 0).put("refused", "ROLLING_YEAR cannot be worked out of a series that is ANNUAL");
        }
        var inForce = inForce(selection);
        inForce.values().stream()
                .filter(one -> isWithin(one, selection))
                .forEach(one -> items.add(item(one, kind, inForce)));
        return node.put("total", items.size()).putNull("refused");
    }

    private Map<String, Vintage> inForce(JsonNode selection) {
        var asOf = selection.get("asOf");
        Map<String, Vintage> inForce = new TreeMap<>();
        vintages.stream()
                .filter(one -> one.key().equals(selection.get("series").asText()))
                .filter(one -> asOf == null
                        || asOf.isNull()
                        || !one.publishedAt().isAfter(Instant.parse(asOf.asText())))
                .forEach(one -> inForce.merge(
                        one.period(),
                        one,
                        (old, other) -> old.publishedAt().isAfter(other.publishedAt()) ? old : other));
        return inForce;
    }

    /** From and to are years in these tests. */
    private static boolean isWithin(Vintage one, JsonNode selection) {
        return selection.path("from").asInt(0) <= one.start().getYear()
                && one.end().getYear() <= selection.path("to").asInt(9999);
    }

    private ObjectNode item(Vintage one, String kind, Map<String, Vintage> inForce) {
        var base = inForce.values().stream()
                .filter(other -> other.start().equals(one.start().minusYears(1)))
                .findFirst()
                .orElse(null);
        var value = base == null ? null : difference(one.value(), base.value());
        var node = json.createObjectNode().put("period", one.period());
        node.put("periodStart", one.start().toString())
                .put("periodEnd", one.end().toString());
        node.put("value", value).putNull("percent").put("complete", base != null);
        node.set("bounds", value == null ? json.nullNode() : bounds(value));
        node.set("percentBounds", json.createObjectNode().putNull("low").put("high", -12.5));
        node.putArray("terms").add(one.id());
        node.put("termCount", 1);
        node.set("caveats", json.createArrayNode());
        if (base == null) {
            node.withArray("caveats").addObject().put("code", "INCOMPLETE").put("text", "Something is missing.");
        }
        if (kind.equals("YEAR_TO_DATE")) {
            var earlier = node.putArray("earlier").addObject();
            earlier.put("year", 2021).put("periodEnd", "2021-12-31").putNull("value").putNull("bounds");
            earlier.put("complete", false).putArray("caveats");
        }
        return node;
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.subtract(other);
    }

    private ObjectNode bounds(BigDecimal value) {
        return json.createObjectNode().put("low", value).put("high", value);
    }

    private JsonNode parsed(String question) {
        try {
            return json.readTree(question);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
