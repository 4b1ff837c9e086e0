package org.entente.statistics.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A row of a file of figures, with everything filled in that a test does not care about. */
public final class Sample {

    /** What an office calls its release, before the area. */
    public static final String TITLE = "Long-term international migration";

    private final Map<String, String> cells = new LinkedHashMap<>();

    private Sample() {
        set("indicator", "LTIM_NET")
                .set("ref_area", "GBR")
                .set("counterpart_area", "WORLD")
                .set("route", "ALL");
        set("period", "YE-2022-12").set("value", "").set("unit", "PERSONS").set("printed", "606,000");
        set("rounding", "1000").set("status", "P").set("publisher", "Office for National Statistics");
        set("release_title", TITLE).set("published_on", "2023-05-25");
        set("url", "https://www.ons.gov.uk/").set("note", "");
    }

    /**
     * Net migration of a country, in a release of its own: rows of one name go into one draft, and a test must not find
     * those of another in its own.
     */
    public static Sample netMigrationOf(String area) {
        return new Sample().set("ref_area", area).title(TITLE + " of " + area);
    }

    public Sample printed(String text) {
        return set("printed", text);
    }

    public Sample period(String label) {
        return set("period", label);
    }

    public Sample publishedOn(String date) {
        return set("published_on", date);
    }

    public Sample publisherNamed(String codeOrName) {
        return set("publisher", codeOrName);
    }

    public Sample title(String title) {
        return set("release_title", title);
    }

    public Sample rounding(String rounding) {
        return set("rounding", rounding);
    }

    public Sample set(String column, String cell) {
        cells.put(column, cell);
        return this;
    }

    public static String csv(Sample... rows) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", rows[0].cells.keySet()));
        for (Sample row : rows) {
            lines.add(row.cells.values().stream().map(Sample::quoted).collect(Collectors.joining(",")));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String quoted(String cell) {
        return cell.matches(".*[,\"\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
