package org.entente.statistics.database;

import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that came over JDBC, in the shape in which the other driver gives its rows. */
final class JdbcTuple implements Tuple {

    private record Element(String alias) implements TupleElement<Object> {

        @Override
        public Class<Object> getJavaType() {
            return Object.class;
        }

        @Override
        public String getAlias() {
            return alias;
        }
    }

    private final Map<String, @Nullable Object> columns;

    private JdbcTuple(Map<String, @Nullable Object> columns) {
        this.columns = columns;
    }

    static JdbcTuple of(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            values.put(columns.getColumnLabel(i), value(row, i, columns.getColumnTypeName(i)));
        }
        return new JdbcTuple(values);
    }

    private static @Nullable Object value(ResultSet row, int column, String type) throws SQLException {
        return switch (type) {
            case "timestamptz" -> row.getObject(column, OffsetDateTime.class);
            case "date" -> row.getObject(column, LocalDate.class);
            default -> row.getObject(column);
        };
    }

    @Override
    @SuppressWarnings("NullAway") // a column may be null, and Row asks for those that may
    public Object get(String alias) {
        if (!columns.containsKey(alias)) {
            throw new IllegalArgumentException("the answer has no column %s".formatted(alias));
        }
        return columns.get(alias);
    }

    @Override
    public <X> X get(String alias, Class<X> type) {
        return type.cast(get(alias));
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public Object get(int i) {
        return new ArrayList<>(columns.values()).get(i);
    }

    @Override
    public <X> X get(int i, Class<X> type) {
        return type.cast(get(i));
    }

    @Override
    public <X> X get(TupleElement<X> element) {
        return element.getJavaType().cast(get(element.getAlias()));
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public Object[] toArray() {
        return columns.values().toArray();
    }

    @Override
    public List<TupleElement<?>> getElements() {
        return columns.keySet().stream().<TupleElement<?>>map(Element::new).toList();
    }
}
