package org.entente.statistics.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cells that hold several values, or one value in several languages, divided by what the header says. */
final class SubFields {

    private static final String PREFERRED = "en:";

    private SubFields() {}

    /** The values one after another with the divider between them; of languages English, else the first. */
    static String read(String cell, char divider, boolean languages) {
        if (languages && !cell.startsWith("\"")) {
            return inOneLanguage(cell, divider);
        }
        return split(cell, divider).stream()
                .map(value -> languages ? inOneLanguage(value, divider) : value)
                .collect(Collectors.joining(String.valueOf(divider)));
    }

    private static String inOneLanguage(String value, char divider) {
        List<String> versions = split(value, divider);
        String chosen = versions.stream()
                .filter(version -> version.startsWith(PREFERRED))
                .findFirst()
                .orElse(versions.get(0));
        return chosen.matches("(?s)[a-z]{2}:.*") ? chosen.substring(PREFERRED.length()) : chosen;
    }

    /** The values between the dividers; a value in quotation marks may hold dividers. */
    static List<String> split(String cell, char divider) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        boolean opening = true;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (quoted && c == '"' && i + 1 < cell.length() && cell.charAt(i + 1) == '"') {
                value.append(c);
                i++;
            } else if (c == '"' && (quoted || opening)) {
                quoted = !quoted;
                opening = false;
            } else if (c == divider && !quoted) {
                values.add(value.toString());
                value.setLength(0);
                opening = true;
            } else {
                value.append(c);
                opening = false;
            }
        }
        values.add(value.toString());
        return values;
    }
}
