package org.entente.partnerships.database;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody looks for, as words that must all be found. What is neither letter nor digit parts them. */
public final class Words {

    private static final Pattern BETWEEN = Pattern.compile("'s(?![\\p{L}\\p{N}])|[^\\p{L}\\p{N}]+");

    private Words() {}

    /** Null where nothing is looked for. Empty where what is looked for holds no word, so that nothing can be found. */
    public static @Nullable List<String> of(@Nullable String search) {
        if (search == null || search.isBlank()) {
            return null;
        }
        return Arrays.stream(BETWEEN.split(Folding.fold(search)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
