package org.entente.partnerships.export;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param name in CSV; in JSON it is written in camelCase
 * @param value a text, a number, true or false, a list of texts, or anything that writes itself as a text; null where
 *     nothing is said
 */
record Column<T>(String name, String description, Function<T, @Nullable Object> value) {

    private static final Pattern AFTER_THE_FIRST_WORD = Pattern.compile("_([a-z])");

    String camelCase() {
        return AFTER_THE_FIRST_WORD.matcher(name).replaceAll(letter -> letter.group(1)
                .toUpperCase(Locale.ROOT));
    }
}
