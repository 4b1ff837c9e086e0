package org.entente.statistics.sdmx;

import java.util.Map;

/**
 * A row of SDMX-CSV.
 *
 * @param number the line on which it starts; the header is line 1
 * @param structure the dataflow, data structure or provision agreement, such as {@code ESTAT:NA_MAIN(1.6.0)}
 * @param cells by component; columns that the file adds of its own are among them, columns of names are not
 */
public record Line(long number, String structure, Action action, Map<String, String> cells) {

    /** The cell of a component; empty where the file has no such column. */
    public String cell(String component) {
        return cells.getOrDefault(component, "");
    }
}
