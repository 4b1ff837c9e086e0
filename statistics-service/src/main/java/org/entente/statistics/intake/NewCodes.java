package org.entente.statistics.intake;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Codes that a file brings along, and that come into being with its first release that uses them. */
final class NewCodes {

    /** A code with its name, and the row that brought it. */
    record Entry(String code, String name, String unit, IntakeRow.ReleaseName release) {}

    /** A file that brings more along has its columns mixed up. */
    static final int MOST = 1000;

    private static final int LONGEST_CODE = 64;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private final Map<String, Entry> indicators = new LinkedHashMap<>();
    private final Map<String, Entry> routes = new LinkedHashMap<>();
    private final Map<String, Entry> publishers = new LinkedHashMap<>();

    void indicator(String code, String unit, IntakeRow.ReleaseName release) {
        indicators.putIfAbsent(code, new Entry(code, code, unit, release));
    }

    void route(String code, IntakeRow.ReleaseName release) {
        routes.putIfAbsent(code, new Entry(code, code, "", release));
    }

    /** False where another office of the same file has this code. */
    boolean publisher(String code, String name, IntakeRow.ReleaseName release) {
        return publishers
                .computeIfAbsent(code, key -> new Entry(code, name, "", release))
                .name()
                .equals(name);
    }

    boolean tooMany() {
        return indicators.size() + routes.size() + publishers.size() > MOST;
    }

    boolean isEmpty() {
        return indicators.isEmpty() && routes.isEmpty() && publishers.isEmpty();
    }

    /** A code for an office that was given by name, in any script: Latin capitals and underscores. */
    static String publisherCode(String name) {
        String code = LATIN.transliterate(name)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
        return code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
    }

    List<Entry> indicators() {
        return List.copyOf(indicators.values());
    }

    List<Entry> routes() {
        return List.copyOf(routes.values());
    }

    List<Entry> publishers() {
        return List.copyOf(publishers.values());
    }

    List<String> warnings() {
        return Stream.of(
                        indicators.values().stream()
                                .map(e ->
                                        "indicator %s is new: a flow in %s without a definition, whose counterpart has no stated meaning"
                                                .formatted(e.code(), e.unit())),
                        routes.values().stream().map(e -> "route %s is new".formatted(e.code())),
                        publishers.values().stream()
                                .map(e -> "publisher %s (%s) is new, without a licence".formatted(e.code(), e.name())))
                .flatMap(lines -> lines)
                .toList();
    }

    Map<String, List<String>> forTheLedger() {
        Map<String, List<String>> codes = new TreeMap<>();
        codes.put("indicators", List.copyOf(indicators.keySet()));
        codes.put("routes", List.copyOf(routes.keySet()));
        codes.put("publishers", List.copyOf(publishers.keySet()));
        codes.values().removeIf(List::isEmpty);
        return codes;
    }
}
