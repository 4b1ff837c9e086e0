package org.entente.partnerships.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A code list that ships with the service, as a CSV file under {@code reference/}. */
public final class ReferenceFile {

    private ReferenceFile() {}

    static byte[] bytes(String name) {
        try (InputStream in = ReferenceFile.class.getResourceAsStream("/reference/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the code list %s is not on board".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its rows, by the names of the columns. */
    public static List<Row> rows(String name) {
        return CsvReader.builder().ofNamedCsvRecord(new String(bytes(name), UTF_8)).stream()
                .map(Row::new)
                .toList();
    }

    /** One line. */
    public record Row(NamedCsvRecord line) {

        public String get(String column) {
            return line.getField(column);
        }

        /** Null where the cell is empty. */
        public @Nullable String optional(String column) {
            String value = line.getField(column);
            return value.isEmpty() ? null : value;
        }
    }
}
