package org.entente.gateway;

import static org.entente.gateway.Rows.holds;
import static org.entente.gateway.Rows.is;
import static org.entente.gateway.Rows.stream;
import static org.entente.gateway.Rows.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What the partnerships service says of money, from the commitments at hand. */
final class MoneyContract {

    private static final Set<String> SECURITY = Set.of("LAW_ENFORCEMENT", "BORDER_MANAGEMENT", "RETURNS_READMISSION");

    private final ObjectMapper json;

    MoneyContract(ObjectMapper json) {
        this.json = json;
    }

    /** By pillar, each amount once. */
    ArrayNode funding(List<JsonNode> commitments, JsonNode asked) {
        var side = "PROVIDER".equals(text(asked, "side")) ? "provider" : "receiver";
        var found = commitments.stream()
                .filter(row -> is(row, side, text(asked, "area")))
                .filter(row -> is(row, "pillar", text(asked, "pillar")))
                .filter(row -> is(row, "provider", text(asked, "provider")))
                .filter(row -> is(row, "receiver", text(asked, "receiver")))
                .toList();
        var restated = found.stream()
                .flatMap(row -> stream(row.get("restates")))
                .map(JsonNode::asText)
                .toList();
        var answer = json.createArrayNode();
        for (var pillar :
                new TreeSet<>(found.stream().map(row -> text(row, "pillar")).toList())) {
            var ofPillar =
                    found.stream().filter(row -> is(row, "pillar", pillar)).toList();
            Predicate<JsonNode> leftOut = row -> restated.contains(text(row, "id"))
                    || (row.get("conditional").asBoolean() && is(row, "kind", "COMMITMENT"));
            var counted = ofPillar.stream().filter(leftOut.negate()).toList();
            var one = answer.addObject().put("pillar", pillar);
            sums(one.putArray("pledged"), counted, row -> is(row, "kind", "PLEDGE"));
            sums(
                    one.putArray("pledgedOnCondition"),
                    counted,
                    row -> is(row, "kind", "PLEDGE") && row.get("conditional").asBoolean());
            sums(one.putArray("committed"), counted, row -> is(row, "kind", "COMMITMENT"));
            sums(one.putArray("disbursed"), counted, row -> is(row, "kind", "DISBURSEMENT"));
            one.put("counted", counted.size());
            one.putArray("leftOut").addAll(ofPillar.stream().filter(leftOut).toList());
            var exclusions = one.putArray("exclusions");
            ofPillar.stream().filter(leftOut).forEach(row -> exclude(exclusions, row, found));
            var isSpread = asked.path("spread").asBoolean();
            one.put("spreadAmounts", isSpread ? counted.size() : 0);
            one.put("note", isSpread ? "Each amount was divided evenly." : null);
        }
        return answer;
    }

    private static void exclude(ArrayNode exclusions, JsonNode row, List<? extends JsonNode> found) {
        var by = found.stream()
                .filter(other -> holds(other.get("restates"), text(row, "id")))
                .map(other -> text(other, "id"))
                .findFirst()
                .orElse(null);
        exclusions
                .addObject()
                .put("commitment", text(row, "id"))
                .put("reason", by == null ? "CONDITIONAL" : "RESTATED")
                .put("restatedBy", by)
                .put("words", by == null ? "hangs on a condition" : "stated again by " + by);
    }

    private static void sums(ArrayNode sums, List<JsonNode> rows, Predicate<JsonNode> which) {
        rows.stream()
                .filter(which)
                .map(row -> String.valueOf(text(row, "currency")))
                .distinct()
                .sorted()
                .forEach(currency -> sums.addObject()
                        .put("currency", currency)
                        .put(
                                "amount",
                                rows.stream()
                                        .filter(which)
                                        .filter(row -> is(row, "currency", currency))
                                        .map(row -> row.get("amount").decimalValue())
                                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add)));
    }

    /** All of one purpose, or of one pillar, as if it had no time. */
    ArrayNode balance(List<JsonNode> commitments, JsonNode asked) {
        var answer = json.createArrayNode();
        for (var purpose : List.of("SECURITY", "DEVELOPMENT", "OTHER")) {
            var ofPurpose = stream(funding(commitments, asked))
                    .filter(one -> purpose.equals(purposeOf(String.valueOf(text(one, "pillar")))))
                    .toList();
            if (is(asked, "by", "PILLAR")) {
                ofPurpose.forEach(one -> answer.add(balance(purpose, List.of(one))));
            } else if (!ofPurpose.isEmpty()) {
                answer.add(balance(purpose, ofPurpose));
            }
        }
        return answer;
    }

    private static String purposeOf(String pillar) {
        return SECURITY.contains(pillar) ? "SECURITY" : pillar.equals("DEVELOPMENT") ? pillar : "OTHER";
    }

    private static ObjectNode balance(String purpose, List<? extends JsonNode> ofPillars) {
        ObjectNode one = ofPillars.get(0).deepCopy();
        one.remove(List.of("leftOut", "pillar"));
        one.put("period", "2023/2024")
                .put("from", "2023-01-01")
                .put("to", "2024-12-31")
                .put("purpose", purpose);
        var pillars = one.putArray("pillars");
        ofPillars.forEach(row -> pillars.add(row.get("pillar")));
        return one;
    }
}
