package org.entente.partnerships.document;

import java.util.Locale;
import java.util.regex.Pattern;

/** How members and words are written: documents have their own way, and edits speak as the views do. */
public enum Spelling {
    /** {@code published_on}, {@code in_force}. */
    DOCUMENT {
        @Override
        String member(String name) {
            return name;
        }

        @Override
        String word(Enum<?> word) {
            return Values.written(word);
        }
    },
    /** {@code publishedOn}, {@code IN_FORCE}. */
    VIEW {
        @Override
        String member(String name) {
            return BETWEEN_WORDS.matcher(name).replaceAll(letter -> letter.group(1)
                    .toUpperCase(Locale.ROOT));
        }

        @Override
        String word(Enum<?> word) {
            return word.name();
        }
    };

    private static final Pattern BETWEEN_WORDS = Pattern.compile("_([a-z])");

    /** A member as it is written, from its name in documents. */
    abstract String member(String name);

    abstract String word(Enum<?> word);
}
