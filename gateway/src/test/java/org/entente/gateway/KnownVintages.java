package org.entente.gateway;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.entente.gateway.Rows.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of the real figures a question to the statistics service means. */
final class KnownVintages {

    private final KnownAreas areas;
    private final List<Vintage> vintages = Vintage.all();

    KnownVintages(KnownAreas areas) {
        this.areas = areas;
    }

    List<Vintage> all() {
        return vintages;
    }

    Vintage ofSeries(String key) {
        return vintages.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    Vintage ofRelease(String id) {
        return vintages.stream()
                .filter(one -> one.releaseId().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Keys of the series in which people of one area are counted by another. */
    Stream<String> between(JsonNode asked) {
        return vintages.stream()
                .filter(one -> isKnown(one, asked))
                .map(Vintage::key)
                .filter(key -> matches(asked, "refArea", part(key, 2)))
                .filter(key -> matches(asked, "counterpartArea", part(key, 3)))
                .filter(key -> !part(key, 3).equals("001"));
    }

    /** Whether no figure that is in force then is higher. */
    boolean isRecord(Vintage one, JsonNode asked) {
        return isHighest(one, inForce(known(one.key(), asked)));
    }

    List<String> keys(JsonNode selection) {
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
                .filter(key -> matches(selection, "frequency", ofSeries(key).frequency()))
                .toList();
    }

    List<Vintage> picked(JsonNode selection) {
        var period = text(selection, "period");
        var known = known(selection.get("series").asText(), selection).stream()
                .filter(one -> period == null || one.period().equals(period))
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

    static boolean isKnown(Vintage one, JsonNode asked) {
        var asOf = text(asked, "asOf");
        return asOf == null || !one.publishedAt().isAfter(Instant.parse(asOf));
    }

    private List<Vintage> known(String key, JsonNode asked) {
        return vintages.stream()
                .filter(one -> one.key().equals(key) && isKnown(one, asked))
                .sorted(Comparator.comparing(Vintage::end).thenComparing(Vintage::publishedAt))
                .toList();
    }

    private static List<Vintage> inForce(List<Vintage> known) {
        var byPeriod = new LinkedHashMap<String, Vintage>();
        known.forEach(one -> byPeriod.put(one.period(), one));
        return List.copyOf(byPeriod.values());
    }

    private static List<Vintage> oneOfEachRelease(List<Vintage> known) {
        Map<Object, List<Vintage>> releases = known.stream()
                .sorted(Comparator.comparing(Vintage::publishedAt))
                .collect(groupingBy(Vintage::releaseId, LinkedHashMap::new, toList()));
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

    private boolean holdsEveryWord(String key, @Nullable String search) {
        var names = Stream.concat(areas.words(part(key, 2)), areas.words(part(key, 3)))
                .collect(joining(" ", key.toLowerCase(Locale.ROOT) + " ", ""));
        return search == null
                || Stream.of(search.toLowerCase(Locale.ROOT).split(" ")).allMatch(names::contains);
    }

    private static boolean matches(JsonNode selection, String field, String value) {
        var wanted = text(selection, field);
        return wanted == null || wanted.equals(value);
    }

    static String part(String key, int part) {
        return key.split("\\.", -1)[part];
    }
}
