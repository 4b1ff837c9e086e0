package org.entente.statistics.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.statistics.reading.Bounds;
import org.jspecify.annotations.Nullable;

/** Figures as CSV (RFC 4180, UTF-8, CRLF), one row for each figure in each vintage. */
final class CsvTable implements Document {

    /** Of what kind the cells of a column are, in the words of Frictionless Table Schema. */
    enum Kind {
        STRING,
        NUMBER,
        DATE,
        DATETIME,
        BOOLEAN
    }

    /**
     * A column.
     *
     * @param required whether no cell is ever empty
     */
    record Column(
            String name,
            Kind kind,
            boolean required,
            String description,
            Function<ExportedFigure, @Nullable Object> cell) {}

    static final List<Column> COLUMNS = List.of(
            text("series_key", "FREQ.INDICATOR.REF_AREA.COUNTERPART_AREA.ROUTE.PUBLISHER", ExportedFigure::series),
            text("frequency", "A, S, Q, M, W, D, YE year ending, YTD year to date, PY part of a year", f -> f.series()
                    .frequency()
                    .code()),
            text("indicator", "What is counted", f -> f.series().indicator()),
            text("ref_area", "The reporting area: ISO 3166-1 alpha-3, UN M49, or an organisation", f -> f.series()
                    .refArea()),
            text("counterpart_area", "The area on the other side", f -> f.series()
                    .counterpartArea()),
            text("route", "How", f -> f.series().route()),
            text("publisher", "Who published the figure", f -> f.series().publisher()),
            text(
                    "period",
                    "2022, 2022-S1, 2022-Q4, 2022-06, 2022-W24, 2022-06-13, YE-2022-12, 2023-01-01/2023-05-22",
                    ExportedFigure::period),
            new Column("period_start", Kind.DATE, true, "The first day of the period", ExportedFigure::periodStart),
            new Column("period_end", Kind.DATE, true, "The last day of the period", ExportedFigure::periodEnd),
            number("value", "Empty where the print allows no single number", ExportedFigure::value),
            number("low", "The least number that the print allows; empty where that side is open", ExportedFigure::low),
            number("high", "The greatest number that the print allows", ExportedFigure::high),
            optional(
                    "candidates",
                    "Where the print can be read in several ways: numbers, or low..high, with a semicolon between them",
                    f -> candidates(f.candidates())),
            text("unit", "What is counted in", ExportedFigure::unit),
            text("status", "SDMX CL_OBS_STATUS", ExportedFigure::status),
            optional("printed", "The figure as it was printed, to the letter", ExportedFigure::printed),
            text("reading", "How the print was read", ExportedFigure::reading),
            number("rounding", "To what the publisher says it rounds", ExportedFigure::rounding),
            new Column("in_force", Kind.BOOLEAN, true, "As of the two instants of the export", ExportedFigure::inForce),
            new Column(
                    "withdrawn",
                    Kind.BOOLEAN,
                    true,
                    "The row says that the figure is withdrawn",
                    ExportedFigure::withdrawn),
            text("release_id", "The publication with which the figure came", ExportedFigure::releaseId),
            text("release_title", "Its title", ExportedFigure::releaseTitle),
            text("published_on", "Its date, as exact as the source", ExportedFigure::publishedOn),
            new Column(
                    "published_at",
                    Kind.DATETIME,
                    true,
                    "The instant from which it was public",
                    ExportedFigure::publicFrom),
            new Column(
                    "release_withdrawn_at",
                    Kind.DATETIME,
                    false,
                    "The instant from which it is withdrawn; empty where it stands",
                    ExportedFigure::releaseWithdrawnFrom),
            optional("licence", "Under which the figure may be used again", ExportedFigure::licence),
            optional("url", "The page or file that holds the figure", ExportedFigure::url),
            optional("note", "A note by whoever took the figure in", ExportedFigure::note));

    private final CsvWriter out;

    CsvTable(OutputStream out) {
        this.out = writer(out);
        this.out.writeRecord(COLUMNS.stream().map(Column::name).toList());
    }

    static CsvWriter writer(OutputStream out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, UTF_8);
    }

    @Override
    public void add(ExportedFigure figure) {
        String[] cells = new String[COLUMNS.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(COLUMNS.get(i).cell().apply(figure));
        }
        out.writeRecord(cells);
    }

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    static String candidates(List<Bounds> candidates) {
        return candidates.stream().map(CsvTable::candidate).collect(Collectors.joining(";"));
    }

    private static String candidate(Bounds bounds) {
        String low = cell(bounds.low());
        String high = cell(bounds.high());
        return low.equals(high) ? low : low + ".." + high;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static Column text(String name, String description, Function<ExportedFigure, @Nullable Object> cell) {
        return new Column(name, Kind.STRING, true, description, cell);
    }

    private static Column optional(String name, String description, Function<ExportedFigure, @Nullable Object> cell) {
        return new Column(name, Kind.STRING, false, description, cell);
    }

    private static Column number(String name, String description, Function<ExportedFigure, @Nullable Object> cell) {
        return new Column(name, Kind.NUMBER, false, description, cell);
    }
}
