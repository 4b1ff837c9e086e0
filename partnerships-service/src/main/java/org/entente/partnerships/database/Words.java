package org.entente.partnerships.database;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody looks for, as words that must all be found. */
public final class Words {

    private Words() {}

    /** Null where nothing is looked for. */
    public static @Nullable List<String> of(@Nullable String search) {
        if (search == null) {
            return null;
        }
        return Arrays.stream(Folding.fold(search).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
