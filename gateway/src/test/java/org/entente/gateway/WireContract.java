package org.entente.gateway;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the statistics service answers, by its wire contract, from the real figures of {@link Vintage}. */
final class WireContract {

    private final ObjectMapper json = new ObjectMapper();
    private final KnownAreas areas = new KnownAreas();
    private final List<Vintage> vintages = Vintage.all();

    String series(String question) {
        var answer = json.createObjectNode();
        var answers = answer.putArray("answers");
        var shown = new TreeSet<String>();
        for (var selection : selections(question)) {
            answers.add(
                    page(keys(selection), selection.get("first").asInt(), text(selection, "after"), this::oneSeries));
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
            var picked = picked(selection);
            shown.addAll(picked);
            addAll(answers.addObject().putArray("items"), picked.stream().map(one -> figure(one, selection)));
        }
        addAll(
                answer.putArray("releases"),
                shown.stream().map(Vintage::releaseId).distinct().map(id -> release(ofRelease(id.toString()))));
        addAll(
                answer.putArray("statuses"),
                shown.stream().map(Vintage::status).distinct().map(this::named));
        return answer.toString();
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
            var known = vintages.stream()
                    .filter(one -> one.key().equals(key) && one.period().equals(period) && isKnown(one, selection))
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
        addAll(
                answer.putArray("releases"),
                shown.stream().map(Vintage::releaseId).distinct().map(id -> release(ofRelease(id.toString()))));
        addAll(
                answer.putArray("statuses"),
                shown.stream().map(Vintage::status).distinct().map(this::named));
        return answer.toString();
    }

    /** What was pinned, from the vintages by their ids. */
    String citation(String id, JsonNode pinned) {
        var ids = Stream.iterate(0, n -> n < pinned.get("figures").size(), n -> n + 1)
                .map(n -> pinned.get("figures").get(n).asText())
                .toList();
        var cited = ids.stream()
                .flatMap(wanted -> vintages.stream().filter(one -> one.id().equals(wanted)))
                .toList();
        var asOf = Pinned.asOf(pinned);
        var answer = Pinned.head(id, pinned);
        addAll(
                answer.putArray("figures"),
                cited.stream().map(one -> figure(one, json.createObjectNode().put("asOf", asOf))));
        addAll(
                answer.putArray("releases"),
                cited.stream().map(Vintage::releaseId).distinct().map(one -> release(ofRelease(one.toString()))));
        addAll(
                answer.putArray("statuses"),
                cited.stream().map(Vintage::status).distinct().map(this::named));
        return answer.toString();
    }

    String areas(List<String> codes, @Nullable String kind, @Nullable String search) {
        return page(areas.codes(codes, kind, search), 500, null, areas::area).toString();
    }

    String indicators() {
        return page(
                        vintages.stream()
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
        var found = vintages.stream()
                .sorted(Comparator.comparing(Vintage::publishedAt).reversed())
                .map(one -> one.releaseId().toString())
                .distinct()
                .filter(id -> ids.isEmpty() || ids.contains(id))
                .toList();
        return page(found, first, after, id -> release(ofRelease(id))).toString();
    }

    /** What became of a release. */
    ObjectNode change(String kind) {
        return json.createObjectNode().put("kind", kind).set("release", release(vintages.get(0)));
    }

    /** One publication, where the days asked for hold it. */
    String calendar(@Nullable String from, @Nullable String to) {
        var day = "2026-11-26";
        var isWithin = (from == null || from.compareTo(day) <= 0) && (to == null || to.compareTo(day) >= 0);
        return isWithin ? """
                {"items": [{"publisher": "Office for National Statistics", "title": "Long-term migration", "at": "2026-11-26T09:30:00Z"}],
                 "total": 1, "next": null}""" : "{\"items\": [], \"total\": 0, \"next\": null}";
    }

    private Stream<ObjectNode> corridors(JsonNode asked) {
        return vintages.stream()
                .filter(one -> isKnown(one, asked))
                .map(Vintage::key)
                .filter(key -> matches(asked, "refArea", part(key, 2)))
                .filter(key -> matches(asked, "counterpartArea", part(key, 3)))
                .filter(key -> !part(key, 3).equals("001"))
                .map(key -> json.createObjectNode().put("origin", part(key, 3)).put("destination", part(key, 2)))
                .distinct()
                .sorted(Comparator.comparing(ObjectNode::toString));
    }

    static boolean isKnown(Vintage one, JsonNode asked) {
        var asOf = text(asked, "asOf");
        return asOf == null || !one.publishedAt().isAfter(Instant.parse(asOf));
    }

    private List<Vintage> picked(JsonNode selection) {
        var period = text(selection, "period");
        var known = vintages.stream()
                .filter(one -> one.key().equals(selection.get("series").asText()))
                .filter(one -> isKnown(one, selection))
                .filter(one -> period == null || one.period().equals(period))
                .sorted(Comparator.comparing(Vintage::end).thenComparing(Vintage::publishedAt))
                .toList();
        var inForce = inForce(known);
        return switch (selection.get("pick").asText()) {
            case "VINTAGES" -> known;
            case "LATEST" ->
                inForce.stream().skip(Math.max(0, inForce.size() - 1)).toList();
            case "RECORD" ->
                inForce.stream().filter(one -> isHighest(one, inForce)).limit(1).toList();
            case "RELEASES" -> oneOfEachRelease(known);
            default -> cut(inForce, selection);
        };
    }

    private static List<Vintage> inForce(List<Vintage> known) {
        var byPeriod = new LinkedHashMap<String, Vintage>();
        known.forEach(one -> byPeriod.put(one.period(), one));
        return List.copyOf(byPeriod.values());
    }

    private static List<Vintage> oneOfEachRelease(List<Vintage> known) {
        Map<Object, List<Vintage>> releases = known.stream()
                .sorted(Comparator.comparing(Vintage::publishedAt))
                .collect(groupingBy(Vintage::releaseId, LinkedHashMap::new, java.util.stream.Collectors.toList()));
        return releases.values().stream().map(one -> one.get(0)).toList();
    }

    /** From and to are years or days in these tests. */
    private static List<Vintage> cut(List<Vintage> figures, JsonNode selection) {
        var from = text(selection, "from");
        var to = text(selection, "to");
        var within = figures.stream()
                .filter(one -> from == null
                        || one.start().toString().substring(0, from.length()).compareTo(from) >= 0)
                .filter(one -> to == null
                        || one.end().toString().substring(0, to.length()).compareTo(to) <= 0)
                .toList();
        var last = selection.get("last").asInt(within.size());
        var lastOnes = within.subList(Math.max(0, within.size() - last), within.size());
        return lastOnes.subList(
                0, Math.min(lastOnes.size(), selection.path("limit").asInt(lastOnes.size())));
    }

    private static boolean isHighest(Vintage figure, Collection<Vintage> inForce) {
        var value = figure.value();
        return value != null
                && inForce.stream()
                        .allMatch(one -> one.value() == null || one.value().compareTo(value) <= 0);
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
        var all = json.createObjectNode().put("series", one.key()).put("pick", "IN_FORCE");
        all.putNull("period").putNull("from").putNull("to").putNull("last").set("asOf", selection.get("asOf"));
        return node.put("isRecord", isHighest(one, picked(all)));
    }

    private ObjectNode bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return json.createObjectNode().put("low", low).put("high", high);
    }

    private List<String> keys(JsonNode selection) {
        var asked = selection.get("keys");
        var area = text(selection, "area");
        var side = String.valueOf(text(selection, "side"));
        return vintages.stream()
                .filter(one -> isKnown(one, selection))
                .map(Vintage::key)
                .distinct()
                .sorted()
                .filter(key -> holdsEveryWord(key, text(selection, "search")))
                .filter(key ->
                        asked == null || asked.isNull() || asked.toString().contains('"' + key + '"'))
                .filter(key -> area == null
                        || (!side.equals("COUNTERPART") && part(key, 2).equals(area))
                        || (!side.equals("REF_AREA") && part(key, 3).equals(area)))
                .filter(key -> matches(selection, "indicator", part(key, 1)))
                .filter(key -> matches(selection, "refArea", part(key, 2)))
                .filter(key -> matches(selection, "counterpartArea", part(key, 3)))
                .filter(key -> matches(selection, "publisher", part(key, 5)))
                .filter(key -> matches(
                        selection, "frequency", oneSeries(key).get("frequency").asText()))
                .toList();
    }

    private boolean holdsEveryWord(String key, @Nullable String search) {
        var names = Stream.concat(areas.words(part(key, 2)), areas.words(part(key, 3)))
                .collect(java.util.stream.Collectors.joining(" ", key.toLowerCase(Locale.ROOT) + " ", ""));
        return search == null
                || Stream.of(search.toLowerCase(Locale.ROOT).split(" ")).allMatch(names::contains);
    }

    private ObjectNode oneSeries(String key) {
        var any = vintages.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
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

    private Vintage ofRelease(String id) {
        return vintages.stream()
                .filter(one -> one.releaseId().toString().equals(id))
                .findFirst()
                .orElseThrow();
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

    private static boolean matches(JsonNode selection, String field, String value) {
        var wanted = text(selection, field);
        return wanted == null || wanted.equals(value);
    }

    private static @Nullable String text(JsonNode node, String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    private static String part(String key, int part) {
        return key.split("\\.", -1)[part];
    }
}
