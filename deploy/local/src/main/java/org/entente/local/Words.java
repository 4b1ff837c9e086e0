package org.entente.local;

import java.util.Arrays;

/** The words of a command line, one after the other; {@code --name=value} counts as two. */
final class Words {

    private final String[] words;
    private int position;

    Words(String... arguments) {
        words = Arrays.stream(arguments)
                .flatMap(word -> Arrays.stream(word.startsWith("--") ? word.split("=", 2) : new String[] {word}))
                .toArray(String[]::new);
    }

    boolean more() {
        return position < words.length;
    }

    String next() {
        return words[position++];
    }

    String value(String option) {
        if (!more()) {
            throw new Sorry("%s needs a value.".formatted(option));
        }
        return next();
    }

    int number(String option) {
        var value = value(option);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new Sorry("%s takes a number, not \"%s\".".formatted(option, value));
        }
    }
}
