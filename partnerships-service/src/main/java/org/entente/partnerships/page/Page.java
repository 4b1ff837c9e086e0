package org.entente.partnerships.page;

import java.util.List;
import java.util.function.Function;
import org.entente.partnerships.database.Row;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages
 * @param next what to send as {@code after} for the next page; null on the last
 */
public record Page<T>(List<T> items, int total, @Nullable String next) {

    public static final int MOST = 500;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page from a statement that answers one row more than asked where there is a next page, each row with the column
     * {@code total}, and one row of nulls with the total where there is none to show.
     *
     * @param sortKey what the list is sorted by, which becomes the cursor
     */
    public static <T> Page<T> of(List<Row> rows, int first, Function<Row, T> view, Function<T, String> sortKey) {
        int total = rows.get(0).integer("total");
        if (rows.get(0).isEmptyBeside("total")) {
            return new Page<>(List.of(), total, null);
        }
        List<T> items = rows.stream().limit(first).map(view).toList();
        boolean more = rows.size() > first;
        return new Page<>(items, total, more ? Cursor.after(sortKey.apply(items.get(items.size() - 1))) : null);
    }
}
