package org.entente.statistics.database;

import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of an answer, its columns by name. */
public record Row(Tuple columns) {

    public String text(String column) {
        return columns.get(column).toString();
    }

    public @Nullable String optionalText(String column) {
        Object value = columns.get(column);
        return value == null ? null : value.toString();
    }

    public int integer(String column) {
        return ((Number) columns.get(column)).intValue();
    }

    public long longInteger(String column) {
        return ((Number) columns.get(column)).longValue();
    }

    public boolean flag(String column) {
        return (Boolean) columns.get(column);
    }

    /** Null where the column is, as after an outer join. */
    public @Nullable BigDecimal decimal(String column) {
        Object value = columns.get(column);
        return value == null ? null : new BigDecimal(value.toString());
    }

    public LocalDate date(String column) {
        return (LocalDate) columns.get(column);
    }

    public Instant instant(String column) {
        return instantOf(columns.get(column));
    }

    public @Nullable Instant optionalInstant(String column) {
        Object value = columns.get(column);
        return value == null ? null : instantOf(value);
    }

    public UUID uuid(String column) {
        return (UUID) columns.get(column);
    }

    /** Whether an outer join found nothing: every other column is null. */
    public boolean isEmptyBeside(String column) {
        return columns.getElements().stream()
                .map(TupleElement::getAlias)
                .filter(alias -> !alias.equals(column))
                .allMatch(alias -> columns.get(alias) == null);
    }

    private static Instant instantOf(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
