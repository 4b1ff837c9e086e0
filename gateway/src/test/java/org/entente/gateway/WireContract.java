package org.entente.gateway;

import static org.entente.gateway.KnownVintages.part;
import static org.entente.gateway.Rows.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the statistics service answers, by its wire contract, from the real figures of {@link Vintage}. */
final class WireContract {

    private final ObjectMapper json = new ObjectMapper();
    private final KnownAreas areas = new KnownAreas();
    private final KnownVintages vintages = new KnownVintages(areas);

    String series(String question) {
        var answer = json.createObjectNode();
        var answers = answer.putArray("answers");
        var shown = new TreeSet<String>();
        for (var selection : selections(question)) {
            answers.add(page(
                    vintages.keys(selection),
                    selection.get("first").asInt(),
                    text(selection, "after"),
                    this::oneSeries));
            answers.get(answers.size() - 1)
                    .get("items")
                    .forEach(one -> shown.add(one.get("key").asText()));
        }
        var corridors = answer.putArray("corridors");
        parsed(question).path("corridors").forEach(asked -> addAll(corridors.addArray(), corridors(asked)));
        addAll(
                answer.putArray("areas"),
                shown.stream()
                        .flatMap(key -> Stream.of(part(key, 2), part(key, 3)))
                        .distinct()
                        .map(areas::area));
        addAll(
                answer.putArray("indicators"),
                shown.stream().map(key -> part(key, 1)).distinct().map(this::indicator));
        addAll(
                answer.putArray("routes"),
                shown.stream().map(key -> part(key, 4)).distinct().map(this::named));
        return answer.toString();
    }

    String figures(String question) {
        var answer = json.createObjectNode();
        var answers = answer.putArray("answers");
        var shown = new ArrayList<Vintage>();
        for (var selection : selections(question)) {
            var picked = vintages.picked(selection);
            shown.addAll(picked);
            addAll(answers.addObject().putArray("items"), picked.stream().map(one -> figure(one, selection)));
        }
        addReferences(answer, shown);
        return answer.toString();
    }

    /** What the rows name by codes and ids alone. */
    private void addReferences(ObjectNode answer, List<Vintage> shown) {
        addAll(
                answer.putArray("releases"),
                shown.stream()
                        .map(Vintage::releaseId)
                        .distinct()
                        .map(id -> release(vintages.ofRelease(id.toString()))));
        addAll(
                answer.putArray("statuses"),
                shown.stream().map(Vintage::status).distinct().map(this::named));
    }

    /** Checks nothing: says of each figure that it is told together with the other vintages known then. */
    String checks(String question) {
        var answer = json.createObjectNode();
        var answers = answer.putArray("answers");
        var shown = new ArrayList<Vintage>();
        for (var selection : selections(question)) {
            var id = selection.get("figure").asText();
            var key = id.split("/", 3)[1];
            var period = id.split("/", 3)[2];
            var known = vintages.all().stream()
                    .filter(one -> one.key().equals(key)
                            && one.period().equals(period)
                            && KnownVintages.isKnown(one, selection))
                    .sorted(Comparator.comparing((Vintage one) -> !one.id().equals(id)))
                    .toList();
            var one = answers.addObject();
            var items = one.putArray("items");
            var asked = json.createObjectNode().set("asOf", selection.get("asOf"));
            addAll(one.putArray("figures"), known.stream().map(vintage -> figure(vintage, asked)));
            if (!known.isEmpty()) {
                var check = items.addObject();
                check.put("kind", known.size() > 1 ? "REVISION" : "IDENTITY").put("rule", "A_RULE");
                check.put("statement", known.size() + " vintages of " + period);
                // a first revision fails, so that there is a change to tell
                check.put("verdict", known.size() == 2 ? "FAILS" : "HOLDS_WEAKLY")
                        .set("slack", bounds(new BigDecimal("5.925E5"), null));
                addAll(check.putArray("terms"), known.stream().map(vintage -> json.getNodeFactory()
                        .textNode(vintage.id())));
                check.put("explanation", "as was known");
                shown.addAll(known);
            }
        }
        addReferences(answer, shown);
        return answer.toString();
    }

    /** What was pinned, from the vintages by their ids. */
    String citation(String id, JsonNode pinned) {
        var ids = Stream.iterate(0, n -> n < pinned.get("figures").size(), n -> n + 1)
                .map(n -> pinned.get("figures").get(n).asText())
                .toList();
        var cited = ids.stream()
                .flatMap(
                        wanted -> vintages.all().stream().filter(one -> one.id().equals(wanted)))
                .toList();
        var asOf = Pinned.asOf(pinned);
        var answer = Pinned.head(id, pinned);
        addAll(
                answer.putArray("figures"),
                cited.stream().map(one -> figure(one, json.createObjectNode().put("asOf", asOf))));
        addReferences(answer, cited);
        return answer.toString();
    }

    String areas(List<String> codes, @Nullable String kind, @Nullable String search) {
        return page(areas.codes(codes, kind, search), 500, null, areas::area).toString();
    }

    String indicators() {
        return page(
                        vintages.all().stream()
                                .map(one -> part(one.key(), 1))
                                .distinct()
                                .sorted()
                                .toList(),
                        500,
                        null,
                        this::indicator)
                .toString();
    }

    String releases(List<String> ids, int first, @Nullable String after) {
        var found = vintages.all().stream()
                .sorted(Comparator.comparing(Vintage::publishedAt).reversed())
                .map(one -> one.releaseId().toString())
                .distinct()
                .filter(id -> ids.isEmpty() || ids.contains(id))
                .toList();
        return page(found, first, after, id -> release(vintages.ofRelease(id))).toString();
    }

    /** What became of a release. */
    ObjectNode change(String kind) {
        return json.createObjectNode()
                .put("kind", kind)
                .set("release", release(vintages.all().get(0)));
    }

    /** One publication, where the days asked for hold it. */
    String calendar(@Nullable String from, @Nullable String to) {
        var day = "2026-11-26";
        var isWithin = (from == null || from.compareTo(day) <= 0) && (to == null || to.compareTo(day) >= 0);
        return isWithin ? """
                {"items": [{"publisher": "Office for National Statistics", "title": "Long-term migration", "at": "2026-11-26T09:30:00Z"}],
                 "total": 1, "next": null}""" : "{\"items\": [], \"total\": 0, \"next\": null}";
    }

    ObjectNode figure(Vintage one, JsonNode selection) {
        var node = json.createObjectNode();
        boolean garbled = one.reading().equals("GARBLED");
        node.put("id", one.id())
                .put("series", one.key())
                .put("period", one.period())
                .put("frequency", one.frequency());
        node.put("periodStart", one.start().toString())
                .put("periodEnd", one.end().toString());
        node.put("value", one.value()).put("printed", one.printed()).put("reading", one.reading());
        node.set("bounds", garbled || one.low() == null ? json.nullNode() : bounds(one.low(), one.high()));
        var candidates = node.putArray("candidates");
        if (garbled) {
            candidates.add(bounds(one.low(), one.high()));
        }
        node.put("status", one.status())
                .put("rounding", one.key().contains(".LTIM_") ? 1000 : null)
                .put("withdrawn", false)
                .put("note", one.note());
        node.put("sourceUrl", "https://example.org/" + one.releaseId());
        node.put("releaseId", one.releaseId().toString())
                .put("publishedAt", one.publishedAt().toString());
        return node.put("isRecord", vintages.isRecord(one, selection));
    }

    private Stream<ObjectNode> corridors(JsonNode asked) {
        return vintages.between(asked)
                .map(key -> json.createObjectNode().put("origin", part(key, 3)).put("destination", part(key, 2)))
                .distinct()
                .sorted(Comparator.comparing(ObjectNode::toString));
    }

    private ObjectNode bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return json.createObjectNode().put("low", low).put("high", high);
    }

    private ObjectNode oneSeries(String key) {
        var any = vintages.ofSeries(key);
        return json.createObjectNode()
                .put("key", key)
                .put("indicator", part(key, 1))
                .put("refArea", part(key, 2))
                .put("counterpartArea", part(key, 3))
                .put("route", part(key, 4))
                .put("frequency", any.frequency())
                .put("publisher", any.publisher())
                .put("unit", any.unit());
    }

    private ObjectNode indicator(String code) {
        return named(code)
                .putNull("definition")
                .put("unit", "PERSONS")
                .put("kind", code.equals("LTIM_NET") ? "BALANCE" : "FLOW")
                .put("counterpartMeaning", code.endsWith("NATIONALITY") ? "NATIONALITY" : "NONE");
    }

    ObjectNode named(String code) {
        return json.createObjectNode().put("code", code).put("name", "The name of " + code);
    }

    ObjectNode release(Vintage any) {
        var release = json.createObjectNode()
                .put("id", any.releaseId().toString())
                .put("publisher", any.publisher())
                .put("title", any.title());
        return published(release, any.publishedAt().toString(), 1);
    }

    /** What a release that is out has beside its name. */
    static ObjectNode published(ObjectNode release, String at, int figures) {
        return release.put("publishedOn", at.substring(0, 10))
                .put("publishedAt", at)
                .put("recordedAt", "2026-01-02T03:04:05Z")
                .putNull("embargoUntil")
                .put("announced", false)
                .putNull("withdrawnAt")
                .putNull("withdrawalReason")
                .putNull("url")
                .putNull("licence")
                .put("state", "PUBLISHED")
                .put("figureCount", figures)
                .put("submittedBy", "editor")
                .put("approvedBy", "approver");
    }

    /** A cursor is the number of rows before it; callers may not know. */
    private ObjectNode page(List<String> all, int first, @Nullable String after, Function<String, ObjectNode> row) {
        int from = after == null ? 0 : Integer.parseInt(after);
        int to = Math.min(all.size(), from + first);
        var node = json.createObjectNode();
        addAll(node.putArray("items"), all.subList(from, to).stream().map(row));
        return node.put("total", all.size()).put("next", to < all.size() ? String.valueOf(to) : null);
    }

    private JsonNode selections(String question) {
        return parsed(question).get("selections");
    }

    private JsonNode parsed(String question) {
        try {
            return json.readTree(question);
        } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static void addAll(ArrayNode array, Stream<? extends JsonNode> nodes) {
        new LinkedHashSet<>(nodes.toList()).forEach(array::add);
    }
}
