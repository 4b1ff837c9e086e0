package org.entente.gateway.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/** How many of something may be asked for. Too many is an error, since a silent cut would look like an answer. */
public final class Limit {

    public static final int LONGEST_CODE = 100;

    public static final int LONGEST_AREA_CODE = 20;

    public static final int LONGEST_NAME = 200;

    public static final String BELOW_A_PARENT_MEANS =
            "How many at most, 1 to 500; more is BAD_USER_INPUT. The list ends there.";

    private static final int USUAL_BELOW_A_PARENT = 200;

    private Limit() {}

    /** For the argument {@code limit} of a list that has no further pages. */
    public static int belowAParent(@Nullable Integer limit) {
        return within("limit", limit, PageRequest.MOST, USUAL_BELOW_A_PARENT);
    }

    /** For the number of a version, which the service counts from 1 on. */
    public static int version(String argument, int version) {
        return within(argument, version, Integer.MAX_VALUE, version);
    }

    public static int within(String argument, @Nullable Integer value, int most, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (value < 1 || value > most) {
            throw Problem.badInput(
                    argument, "`%s` must lie between 1 and %d; it was %d.".formatted(argument, most, value));
        }
        return value;
    }

    /** The last day of a window, which does not end before it begins. */
    public static @Nullable LocalDate notBefore(String argument, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.badInput(
                    argument, "`%s` must not lie before the day that the window begins with.".formatted(argument));
        }
        return to;
    }

    public static @Nullable String length(String argument, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            throw Problem.badInput(argument, "`%s` must not be longer than %d characters.".formatted(argument, most));
        }
        if (text != null && text.codePoints().anyMatch(Limit::isNoText)) {
            throw Problem.badInput(
                    argument, "`%s` must not hold control characters or halves of characters.".formatted(argument));
        }
        return text;
    }

    /** For a text of which the service itself says what is wrong, as far as it can be sent there at all. */
    public static void wholeCharacters(String argument, @Nullable String text) {
        if (text != null && text.codePoints().anyMatch(one -> Character.getType(one) == Character.SURROGATE)) {
            throw Problem.badInput(argument, "`%s` must not hold halves of characters.".formatted(argument));
        }
    }

    /** The same for every text of all arguments. */
    static void wholeCharacters(Map<String, Object> arguments) {
        arguments.forEach(Limit::wholeCharactersWithin);
    }

    private static void wholeCharactersWithin(String place, @Nullable Object value) {
        if (value instanceof String text) {
            wholeCharacters(place, text);
        } else if (value instanceof Map<?, ?> members) {
            members.forEach((member, inner) -> wholeCharactersWithin(place + "." + member, inner));
        } else if (value instanceof List<?> list) {
            for (int number = 0; number < list.size(); number++) {
                wholeCharactersWithin("%s[%d]".formatted(place, number), list.get(number));
            }
        }
    }

    /** No service can store it or look for it, and one such text would spoil the whole call that it travels in. */
    private static boolean isNoText(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
