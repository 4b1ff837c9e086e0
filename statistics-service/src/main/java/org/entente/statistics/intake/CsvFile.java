package org.entente.statistics.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of figures (RFC 4180, UTF-8): its header understood, its rows by column. */
record CsvFile(List<Line> lines) {

    /** One row, with the line on which it starts; the header is line 1. */
    record Line(long number, Map<Column, String> cells) {

        String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    private static final int MOST_ROWS = 100_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Adds to the faults what cannot be read as rows; a file without a fault has at least one row. */
    static CsvFile read(byte[] bytes, Faults faults) {
        List<Line> lines = new ArrayList<>();
        List<Column> header = null;
        for (CsvRecord row : rows(decoded(bytes, faults), faults)) {
            if (header == null) {
                header = header(row, faults);
                if (header.isEmpty()) {
                    return new CsvFile(List.of());
                }
            } else if (row.getFieldCount() != header.size()) {
                faults.add(
                        row.getStartingLineNumber(),
                        "",
                        "",
                        "the row has %d cells and the header %d".formatted(row.getFieldCount(), header.size()));
            } else {
                lines.add(line(row, header));
            }
        }
        if (lines.isEmpty() && faults.total() == 0) {
            faults.add(1, "", "", "the file holds no rows");
        }
        return new CsvFile(lines);
    }

    private static String decoded(byte[] bytes, Faults faults) {
        try {
            String text = UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            faults.add(lineOfFirstMalformed(bytes), "", "", "the file is not UTF-8 from here on");
            return "";
        }
    }

    private static long lineOfFirstMalformed(byte[] bytes) {
        var decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        decoder.decode(in, CharBuffer.allocate(bytes.length), true);
        long line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static List<CsvRecord> rows(String text, Faults faults) {
        List<CsvRecord> rows = new ArrayList<>();
        try (var reader = CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (rows.size() > MOST_ROWS) {
                    faults.add(row.getStartingLineNumber(), "", "", "a file has at most %d rows".formatted(MOST_ROWS));
                    return List.of();
                }
                rows.add(row);
            }
        } catch (CsvParseException e) {
            long line = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).getStartingLineNumber() + 1;
            faults.add(
                    line,
                    "",
                    "",
                    "from here on this is not CSV: a quotation mark is left open or stands inside a cell");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static List<Column> header(CsvRecord row, Faults faults) {
        List<Column> columns = new ArrayList<>();
        for (String name : row.getFields()) {
            Column column = column(name);
            if (column == null) {
                faults.add(1, name, name, "no such column");
            } else if (columns.contains(column)) {
                faults.add(1, name, name, "the column stands in the header twice");
            } else {
                columns.add(column);
            }
        }
        for (Column column : Column.values()) {
            if (!column.mayBeAbsent() && !columns.contains(column)) {
                faults.add(1, column, "", "the column is missing");
            }
        }
        return faults.total() == 0 ? columns : List.of();
    }

    private static @Nullable Column column(String name) {
        for (Column column : Column.values()) {
            if (column.header().equals(name.strip().toLowerCase(Locale.ROOT))) {
                return column;
            }
        }
        return null;
    }

    private static Line line(CsvRecord row, List<Column> header) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), row.getField(i).strip());
        }
        return new Line(row.getStartingLineNumber(), cells);
    }
}
