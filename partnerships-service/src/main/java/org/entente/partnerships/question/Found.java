package org.entente.partnerships.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.entente.partnerships.page.Cursor;
import org.entente.partnerships.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * One row that was found for a selection.
 *
 * @param total how many there are on all pages
 * @param sortKey null where nothing was found
 * @param item JSON; null where nothing was found
 */
public record Found(
        int total, @Nullable String sortKey, @Nullable String item, ObjectMapper json) {

    /** The item, as the database built it. */
    public <T> T as(Class<T> type) {
        try {
            return json.readValue(Objects.requireNonNull(item), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database builds items as we read them", e);
        }
    }

    /** Every item, where there is no next page. */
    public static <T> List<T> all(List<Found> found, Class<T> type) {
        return found.stream()
                .filter(one -> one.item != null)
                .map(one -> one.as(type))
                .toList();
    }

    /** A page, from one row more than it may hold where there is a next one. */
    public static <R, V> Page<V> page(Selection selection, List<Found> found, Class<R> type, Function<R, V> view) {
        List<Found> items = found.stream().filter(one -> one.item != null).toList();
        List<Found> shown = items.subList(0, Math.min(items.size(), selection.size()));
        boolean more = items.size() > shown.size();
        return new Page<>(
                shown.stream().map(one -> view.apply(one.as(type))).toList(),
                found.get(0).total,
                more ? Cursor.after(Objects.requireNonNull(shown.get(shown.size() - 1).sortKey)) : null);
    }
}
