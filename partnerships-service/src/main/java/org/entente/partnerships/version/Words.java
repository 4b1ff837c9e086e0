package org.entente.partnerships.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers sentences about what changed, one for each change. */
final class Words {

    private static final int LONGEST = 120;

    private final List<String> sentences = new ArrayList<>();

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** A member that holds one value. */
    void member(String name, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before == null) {
            sentences.add("%s added: %s".formatted(name, quoted(after)));
        } else if (after == null) {
            sentences.add("%s removed: %s".formatted(name, quoted(before)));
        } else {
            sentences.add("%s changed from %s to %s".formatted(name, quoted(before), quoted(after)));
        }
    }

    /** Members of one thing, by name. */
    void members(String thing, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        after.forEach((name, value) -> member(thing + ": " + name, before.get(name), value));
    }

    /** A list of plain values. */
    <T> void values(String one, List<T> before, List<T> after) {
        list(one, before, after, String::valueOf, value -> "%s %s".formatted(one, quoted(value)), (a, b) -> {});
    }

    /**
     * A list of things.
     *
     * @param one what one of them is called
     * @param key what makes two of them the same one
     * @param spoken how one is named when it was added or removed
     * @param changed says what is different about one that stayed
     */
    <T> void list(
            String one,
            List<T> before,
            List<T> after,
            Function<T, String> key,
            Function<T, String> spoken,
            BiConsumer<T, T> changed) {
        Map<String, T> old = byKey(before, key);
        Map<String, T> fresh = byKey(after, key);
        old.forEach((name, item) -> {
            if (!fresh.containsKey(name)) {
                sentences.add(spoken.apply(item) + " removed");
            }
        });
        fresh.forEach((name, item) -> {
            T stayed = old.get(name);
            if (stayed == null) {
                sentences.add(spoken.apply(item) + " added");
            } else if (!stayed.equals(item)) {
                changed.accept(stayed, item);
            }
        });
        List<String> stayedBefore =
                old.keySet().stream().filter(fresh::containsKey).toList();
        List<String> stayedAfter =
                fresh.keySet().stream().filter(old::containsKey).toList();
        if (!stayedBefore.equals(stayedAfter)) {
            sentences.add("order changed: " + one);
        }
    }

    /** In their order; what has the key of an earlier one gets a number. */
    private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
        Map<String, T> named = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (T item : items) {
            String name = key.apply(item);
            named.put(name + " " + times.merge(name, 1, Integer::sum), item);
        }
        return named;
    }

    /** Words of the house as they are, free text in quotation marks and cut where it is long. */
    static String quoted(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return value instanceof List<?> list
                    ? list.isEmpty()
                            ? "none"
                            : String.join(
                                    ", ", list.stream().map(String::valueOf).toList())
                    : String.valueOf(value);
        }
        return text.codePointCount(0, text.length()) > LONGEST
                ? "\"%s…\"".formatted(text.substring(0, text.offsetByCodePoints(0, LONGEST)))
                : "\"%s\"".formatted(text);
    }
}
