package org.entente.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The areas of the tests, as the statistics service writes them. */
final class KnownAreas {

    /** Code, numeric code and name. */
    private static final Map<String, List<String>> ALL = new TreeMap<>(Map.ofEntries(
            area("GBR", "826", "United Kingdom"),
            area("ITA", "380", "Italy"),
            area("FRA", "250", "France"),
            area("ESP", "724", "Spain"),
            area("ALB", "008", "Albania"),
            area("TUN", "788", "Tunisia"),
            area("DZA", "012", "Algeria"),
            area("LBY", "434", "Libya"),
            area("EGY", "818", "Egypt"),
            area("MRT", "478", "Mauritania"),
            area("TUR", "792", "T\u00fcrkiye"),
            area("015", "015", "Northern Africa"),
            area("001", "001", "World"),
            area("EU", "", "European Union")));

    private final ObjectMapper json = new ObjectMapper();

    private static Map.Entry<String, List<String>> area(String code, String numericCode, String name) {
        return Map.entry(code, List.of(numericCode, name));
    }

    List<String> codes(List<String> wanted, @Nullable String kind, @Nullable String search) {
        return ALL.keySet().stream()
                .filter(code -> wanted.isEmpty() || wanted.contains(code))
                .filter(code -> kind == null || kind(code).equals(kind))
                .filter(code -> search == null || name(code).contains(search))
                .toList();
    }

    ObjectNode area(String code) {
        var numericCode = known(code).get(0);
        var node = json.createObjectNode()
                .put("code", code)
                .put("name", name(code))
                .put("kind", kind(code))
                .put("numericCode", numericCode.isEmpty() ? null : numericCode);
        node.putArray("memberOf");
        return node;
    }

    /** What it is found by, in lower case. */
    Stream<String> words(String code) {
        return Stream.of(code, name(code)).map(word -> word.toLowerCase(java.util.Locale.ROOT));
    }

    private static String name(String code) {
        return known(code).get(1);
    }

    private static List<String> known(String code) {
        return Objects.requireNonNull(ALL.get(code), code);
    }

    private static String kind(String code) {
        return switch (code) {
            case "001" -> "WORLD";
            case "015" -> "REGION";
            case "EU" -> "ORGANISATION";
            default -> "COUNTRY";
        };
    }
}
