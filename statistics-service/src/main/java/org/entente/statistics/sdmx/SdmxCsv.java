package org.entente.statistics.sdmx;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads SDMX-CSV 1.0 and 2.x of any data structure, row by row as they are asked for (SDMX-CSV Data Message Field Guide).
 * Cells are separated by whatever stands behind the first term of the header, most often a comma.
 */
public final class SdmxCsv {

    private static final int LONGEST_FIRST_TERM = 64;
    private static final int LONGEST_ROW = 256 * 1024;
    private static final Pattern FIRST_TERM =
            Pattern.compile("\"?(?:DATAFLOW|STRUCTURE)(?:\\[.\\])?\"?(.)", Pattern.DOTALL);
    private static final Pattern STRUCTURE_ID =
            Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*:[A-Za-z0-9_@$-]+(\\([0-9][A-Za-z0-9.+-]*\\))?");
    private static final Set<String> STRUCTURES = Set.of("dataflow", "datastructure", "dataprovision");

    private final Header header;
    private final char separator;
    private final Iterator<CsvRecord> rows;
    private long lastLine = 1;

    private SdmxCsv(Header header, char separator, Iterator<CsvRecord> rows) {
        this.header = header;
        this.separator = separator;
        this.rows = rows;
    }

    /**
     * Reads the header.
     *
     * @param file in characters; what it throws comes out as {@link UncheckedIOException}
     * @throws RefusedFile where it is none of SDMX-CSV
     */
    public static SdmxCsv open(Reader file) {
        try {
            var reader = new BufferedReader(file);
            char separator = separator(reader);
            var rows = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .maxBufferSize(LONGEST_ROW)
                    .ofCsvRecord(reader)
                    .iterator();
            if (!rows.hasNext()) {
                throw new RefusedFile(new Refusal(1, "", "", "the file holds no header"));
            }
            return new SdmxCsv(Header.of(rows.next().getFields()), separator, rows);
        } catch (CsvParseException e) {
            throw unreadable(1, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_FIRST_TERM);
        if (reader.read() != 0xFEFF) {
            reader.reset();
        }
        reader.mark(LONGEST_FIRST_TERM);
        StringBuilder start = new StringBuilder();
        for (int c = reader.read(); c >= 0 && start.length() < LONGEST_FIRST_TERM - 1; c = reader.read()) {
            start.append((char) c);
        }
        reader.reset();
        Matcher first = FIRST_TERM.matcher(start);
        char after = first.lookingAt() ? first.group(1).charAt(0) : ',';
        return after == '\r' || after == '\n' ? ',' : after;
    }

    public SdmxVersion version() {
        return header.version();
    }

    /** The ids of the columns, without columns of names. */
    public Set<String> columns() {
        return header.ids();
    }

    /** What divides the cells. A file that does not use the comma may write it in numbers. */
    char separator() {
        return separator;
    }

    /**
     * Reads on until a row can be read, and tells what is wrong with those before it.
     *
     * @return empty at the end of the file
     * @throws RefusedFile where the rest of the file cannot be read
     */
    public Optional<Line> next(Consumer<Refusal> refusals) {
        while (true) {
            CsvRecord row = nextRow();
            if (row == null) {
                return Optional.empty();
            }
            Line line = line(row, refusals);
            if (line != null) {
                return Optional.of(line);
            }
        }
    }

    private @Nullable CsvRecord nextRow() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            CsvRecord row = rows.next();
            lastLine = row.getStartingLineNumber();
            return row;
        } catch (CsvParseException e) {
            throw unreadable(lastLine + 1, e);
        }
    }

    /** What the reader of characters could not do is for whoever gave it; the rest is wrong with the file. */
    private static RuntimeException unreadable(long line, CsvParseException e) {
        return e.getCause() instanceof IOException cause
                ? new UncheckedIOException(cause)
                : new RefusedFile(new Refusal(
                        line,
                        "",
                        "",
                        "from here on this is not CSV: a quotation mark is left open or stands inside a cell, or a row has no"
                                + " end"));
    }

    private @Nullable Line line(CsvRecord row, Consumer<Refusal> refusals) {
        long number = row.getStartingLineNumber();
        var columns = header.columns();
        if (row.getFieldCount() != columns.size()) {
            String reason = "the row has %d cells and the header %d".formatted(row.getFieldCount(), columns.size());
            refusals.accept(new Refusal(number, "", "", reason));
            return null;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isPresent()) {
                Header.Column column = columns.get(i).get();
                cells.put(column.id(), value(column, row.getField(i)));
            }
        }
        return identified(number, cells, refusals);
    }

    private @Nullable Line identified(long number, Map<String, String> cells, Consumer<Refusal> refusals) {
        String kind = cells.remove("STRUCTURE");
        if (kind != null && !STRUCTURES.contains(kind)) {
            refusals.accept(new Refusal(number, "STRUCTURE", kind, "dataflow, datastructure or dataprovision"));
            return null;
        }
        String column = header.version() == SdmxVersion.V1 ? "DATAFLOW" : "STRUCTURE_ID";
        String structure = codeOf(cells.getOrDefault(column, ""));
        cells.remove(column);
        if (!STRUCTURE_ID.matcher(structure).matches()) {
            refusals.accept(new Refusal(number, column, structure, "AGENCY:ID(VERSION), such as ESTAT:NA_MAIN(1.6.0)"));
            return null;
        }
        String code = cells.getOrDefault("ACTION", "");
        cells.remove("ACTION");
        Optional<Action> action = code.isEmpty() ? Optional.of(Action.INFORMATION) : Action.of(code);
        if (action.isEmpty()) {
            refusals.accept(new Refusal(number, "ACTION", code, "I, A, M, R or D"));
            return null;
        }
        return new Line(number, structure, action.get(), cells);
    }

    private String value(Header.Column column, String cell) {
        Character divider = header.divider();
        if (column.several() && divider != null) {
            return SubFields.read(cell, divider, column.languages());
        }
        return column.labelled() && FigureStructure.CODED.contains(column.id()) ? codeOf(cell) : cell;
    }

    /** The id of {@code A: Annual}. */
    private static String codeOf(String cell) {
        int end = cell.indexOf(": ");
        return end < 0 ? cell : cell.substring(0, end);
    }
}
