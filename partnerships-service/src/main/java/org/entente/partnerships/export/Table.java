package org.entente.partnerships.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is written of one kind of thing, column by column rather than as it is shown elsewhere: what is shown may get new
 * members, and the bytes of an export may not change.
 *
 * @param <T> the thing
 */
record Table<T>(String name, List<Column<T>> columns, List<Inner<T, ?>> inner) {

    /** Parts of the thing, with a table of their own; in JSON they stand within it. */
    record Inner<T, P>(String name, Table<P> table, Function<T, List<P>> parts) {}

    static <T> Table<T> of(String name) {
        return new Table<>(name, List.of(), List.of());
    }

    Table<T> column(String column, String description, Function<T, @Nullable Object> value) {
        return new Table<>(name, with(columns, new Column<>(column, description, value)), inner);
    }

    <P> Table<T> inner(String member, Table<P> table, Function<T, List<P>> parts) {
        return new Table<>(name, columns, with(inner, new Inner<>(member, table, parts)));
    }

    private static <E> List<E> with(List<E> before, E one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }
}
