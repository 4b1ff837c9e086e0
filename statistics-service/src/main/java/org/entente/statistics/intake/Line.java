package org.entente.statistics.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a file, in whatever format: where it starts, what it says by column, and what is asked for its figure. */
final class Line {

    /** What a row asks for. */
    enum Action {
        /** The figure is recorded in the row's release. */
        RECORD,
        /** The figure in force is withdrawn by the row's release; value, print and rounding say nothing. */
        WITHDRAW
    }

    private final long number;
    private final Action action;
    private final @Nullable String[] cells;

    /**
     * @param number the line on which the row starts; the header of a file is line 1
     * @param cells stripped, by the place of their column; null where the file has no such column
     */
    Line(long number, Action action, @Nullable String[] cells) {
        this.number = number;
        this.action = action;
        this.cells = cells;
    }

    Line(long number, Action action, Map<Column, String> cells) {
        this(number, action, new String[Column.values().length]);
        cells.forEach((column, cell) -> this.cells[column.place()] = cell);
    }

    long number() {
        return number;
    }

    Action action() {
        return action;
    }

    /** What stands in the column; empty where nothing does. */
    String cell(Column column) {
        String cell = cells[column.place()];
        return cell == null ? "" : cell;
    }
}
