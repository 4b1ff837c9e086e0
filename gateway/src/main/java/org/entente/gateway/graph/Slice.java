package org.entente.gateway.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The part of a list that was asked for, with a cursor for each row of it. */
public record Slice<T>(List<T> nodes, List<String> cursors, PageInfo pageInfo, int total) {

    /**
     * Cuts what was asked for out of what the service answered.
     *
     * @param rows what the service answered to the request's {@code page()} and {@code rows()}
     * @param next the service's cursor of the page after these rows, null where there is none
     */
    public static <T> Slice<T> of(PageRequest request, List<T> rows, @Nullable String next, int total) {
        int from = Math.min(request.after().skip(), rows.size());
        int to = Math.min(from + request.first(), rows.size());
        var cursors = new ArrayList<String>(to - from);
        for (int row = from; row < to; row++) {
            boolean lastOfPage = next != null && row == rows.size() - 1;
            var cursor = lastOfPage ? new Cursor(next, 0) : new Cursor(request.page(), row + 1);
            cursors.add(cursor.toString());
        }
        boolean more = next != null || to < rows.size();
        boolean before = request.page() != null || request.after().skip() > 0;
        var info = new PageInfo(
                more,
                before,
                cursors.isEmpty() ? null : cursors.get(0),
                cursors.isEmpty() ? behindAnEmptyPage(next) : cursors.get(cursors.size() - 1));
        return new Slice<>(List.copyOf(rows.subList(from, to)), List.copyOf(cursors), info, total);
    }

    /** All rows of the service's page were seen before, and since then another page has come after it. */
    private static @Nullable String behindAnEmptyPage(@Nullable String next) {
        return next == null ? null : new Cursor(next, 0).toString();
    }

    public <E> List<E> edges(BiFunction<T, String, E> edge) {
        var edges = new ArrayList<E>(nodes.size());
        for (int row = 0; row < nodes.size(); row++) {
            edges.add(edge.apply(nodes.get(row), cursors.get(row)));
        }
        return edges;
    }
}
