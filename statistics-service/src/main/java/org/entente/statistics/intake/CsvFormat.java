package org.entente.statistics.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.entente.statistics.intake.Line.Action;
import org.jspecify.annotations.Nullable;

/** The product's own layout: CSV (RFC 4180, UTF-8), the columns in any order. */
@ApplicationScoped
class CsvFormat implements FileFormat {

    /** No cell that can be taken in is longer than a few thousand characters, and no row than some of them. */
    private static final int LONGEST_ROW = 256 * 1024;

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("text/csv");
    }

    @Override
    public Iterator<Line> lines(InputStream file, KnownCodes known, Faults faults, Consumer<String> warn)
            throws IOException {
        Reader text = new Utf8Reader(file);
        Rows rows = new Rows(text, faults);
        CsvRecord first = rows.next();
        List<Column> header = first == null ? List.of() : header(first, faults);
        if (first != null && header.isEmpty()) {
            rows.skipRest(text);
        } else if (first == null) {
            faults.addUnlessAny(1, "the file holds no rows");
        }
        return header.isEmpty() ? List.<Line>of().iterator() : new Lines(rows, header, faults);
    }

    private static List<Column> header(CsvRecord row, Faults faults) {
        List<Column> columns = new ArrayList<>();
        for (String name : row.getFields()) {
            Column column = column(name);
            if (column == null) {
                faults.add(1, shortened(name), shortened(name), "no such column");
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

    private static String shortened(String name) {
        return name.length() > 100 ? name.substring(0, 100) + "…" : name;
    }

    private static @Nullable Column column(String name) {
        for (Column column : Column.values()) {
            if (column.header().equals(name.strip().toLowerCase(Locale.ROOT))) {
                return column;
            }
        }
        return null;
    }

    /** The rows of the text; where it stops being rows, a fault says so. */
    private static final class Rows {

        private final Iterator<CsvRecord> rows;
        private final Faults faults;
        private long last;

        Rows(Reader text, Faults faults) {
            this.rows = CsvReader.builder()
                    .skipEmptyLines(true)
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .maxBufferSize(LONGEST_ROW)
                    .ofCsvRecord(text)
                    .iterator();
            this.faults = faults;
        }

        /** Null at the end, and where the text stops being rows. */
        @Nullable
        CsvRecord next() {
            try {
                if (!rows.hasNext()) {
                    return null;
                }
                CsvRecord row = rows.next();
                last = row.getStartingLineNumber();
                return row;
            } catch (CsvParseException e) {
                if (e.getCause() instanceof Utf8Reader.NotUtf8Exception notUtf8) {
                    faults.onlyNotUtf8(notUtf8.line());
                } else if (e.getCause() instanceof IOException io) {
                    throw new UncheckedIOException(io);
                } else {
                    faults.add(
                            last + 1,
                            "",
                            "",
                            "from here on this is not CSV: a quotation mark is left open or stands inside a cell, or"
                                    + " a row has no end");
                }
                return null;
            } catch (UncheckedIOException e) {
                if (e.getCause() instanceof Utf8Reader.NotUtf8Exception notUtf8) {
                    faults.onlyNotUtf8(notUtf8.line());
                    return null;
                }
                throw e;
            }
        }

        /** A text in another encoding is told as that, and not as columns that nobody knows. */
        void skipRest(Reader text) throws IOException {
            char[] passed = new char[8192];
            try {
                while (text.read(passed) >= 0) {
                    // only its encoding matters
                }
            } catch (Utf8Reader.NotUtf8Exception e) {
                faults.onlyNotUtf8(e.line());
            }
        }
    }

    private static final class Lines implements Iterator<Line> {

        private final Rows rows;
        private final Column[] header;
        private final Faults faults;
        private @Nullable Line next;
        private boolean any;

        Lines(Rows rows, List<Column> header, Faults faults) {
            this.rows = rows;
            this.header = header.toArray(Column[]::new);
            this.faults = faults;
            this.next = read();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Line next() {
            Line line = next;
            if (line == null) {
                throw new NoSuchElementException();
            }
            next = read();
            return line;
        }

        private @Nullable Line read() {
            for (CsvRecord row = rows.next(); row != null; row = rows.next()) {
                any = true;
                if (row.getFieldCount() == header.length) {
                    return line(row);
                }
                faults.add(
                        row.getStartingLineNumber(),
                        "",
                        "",
                        "the row has %d cells and the header %d".formatted(row.getFieldCount(), header.length));
            }
            if (!any) {
                faults.addUnlessAny(1, "the file holds no rows");
            }
            return null;
        }

        private Line line(CsvRecord row) {
            String[] cells = new String[Column.values().length];
            for (int i = 0; i < header.length; i++) {
                cells[header[i].place()] = row.getField(i).strip();
            }
            return new Line(row.getStartingLineNumber(), Action.RECORD, cells);
        }
    }
}
