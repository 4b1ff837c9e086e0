package org.entente.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the statistics service answers to claims, by its wire contract; reading prints and judging is left to it. */
final class ClaimContract {

    private final ObjectMapper json = new ObjectMapper();
    private final List<Vintage> vintages = Vintage.all();
    private final WireContract contract;

    ClaimContract(WireContract contract) {
        this.contract = contract;
    }

    String claims(String question) {
        var answer = json.createObjectNode();
        var answers = answer.putArray("answers");
        List<Vintage> shown = new ArrayList<>();
        parsed(question).get("selections").forEach(claim -> answers.add(one(claim, shown)));
        addAll(
                answer.putArray("releases"),
                shown.stream().map(Vintage::releaseId).distinct().map(id -> contract.release(ofRelease(id))));
        addAll(
                answer.putArray("statuses"),
                shown.stream().map(Vintage::status).distinct().map(contract::named));
        return answer.toString();
    }

    /** Fits to the letter or not at all. */
    private ObjectNode one(JsonNode claim, List<Vintage> shown) {
        var number = new BigDecimal(claim.get("printed").asText().replaceAll("[^0-9]", ""));
        var last = lastDay(claim.get("period").asText());
        var behind = vintages.stream()
                .filter(one -> KnownVintages.isKnown(one, claim))
                .filter(one -> one.end().equals(last)
                        && one.start().equals(last.minusYears(1).plusDays(1)))
                .filter(one -> part(one, 2).equals(claim.get("refArea").asText()))
                .sorted(Comparator.comparing(one -> !isClaimed(one, claim)))
                .toList();
        var fitting = behind.stream()
                .filter(one -> one.value() != null && one.value().compareTo(number) == 0)
                .toList();
        var node = json.createObjectNode();
        boolean holds = fitting.stream().anyMatch(one -> isClaimed(one, claim));
        boolean isCounted = behind.stream().anyMatch(one -> isClaimed(one, claim));
        node.put("verdict", holds ? "HOLDS" : isCounted ? "FAILS" : "CANNOT_TELL");
        node.put("isInForce", holds && !claim.hasNonNull("asOf"));
        var matching = node.putArray("matching");
        fitting.forEach(one -> matching.add(one.id()));
        node.put("matchingTotal", fitting.size());
        node.put("nearest", behind.isEmpty() ? null : behind.get(0).id());
        var named = Stream.concat(fitting.stream(), behind.stream().limit(1))
                .distinct()
                .toList();
        shown.addAll(named);
        var asked = json.createObjectNode().set("asOf", claim.get("asOf"));
        addAll(node.putArray("figures"), named.stream().map(one -> contract.figure(one, asked)));
        node.put("periodStart", last.minusYears(1).plusDays(1).toString());
        node.put("periodEnd", last.toString());
        return node.put("explanation", "%d figures say so.".formatted(fitting.size()));
    }

    private static boolean isClaimed(Vintage one, JsonNode claim) {
        return part(one, 1).equals(claim.get("indicator").asText());
    }

    /** Of years, and of years that end with a month. */
    private static LocalDate lastDay(String period) {
        return period.startsWith("YE-")
                ? YearMonth.parse(period.substring(3)).atEndOfMonth()
                : LocalDate.of(Integer.parseInt(period), 12, 31);
    }

    private Vintage ofRelease(UUID id) {
        return vintages.stream()
                .filter(one -> one.releaseId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String part(Vintage one, int place) {
        return one.key().split("\\.", -1)[place];
    }

    private static void addAll(ArrayNode list, Stream<? extends JsonNode> rows) {
        rows.forEach(list::add);
    }

    private JsonNode parsed(String question) {
        try {
            return json.readTree(question);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
