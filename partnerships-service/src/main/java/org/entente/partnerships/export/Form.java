package org.entente.partnerships.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.partnerships.access.Viewpoint;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The forms of a file. */
enum Form {
    /** RFC 4180, UTF-8, CRLF; several texts in one cell have a semicolon between them. */
    CSV("text/csv;charset=UTF-8;header=present", "csv") {
        @Override
        void write(ByteArrayOutputStream out, Rows<?> rows, Viewpoint viewpoint) throws IOException {
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8)) {
                lines(csv, rows);
            }
        }
    },
    /** One object: the instants, and the rows with what belongs to each within it. */
    JSON("application/json", "json") {
        @Override
        void write(ByteArrayOutputStream out, Rows<?> rows, Viewpoint viewpoint) throws IOException {
            // A mapper of its own: how the rest of the service writes JSON may change, and these bytes may not.
            try (JsonGenerator json = new ObjectMapper().createGenerator(out)) {
                json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
                json.writeStartObject();
                json.writeStringField("asOf", viewpoint.asOf().toString());
                json.writeStringField("recordedAsOf", viewpoint.recordedAsOf().toString());
                json.writeBooleanField("undated", viewpoint.undated());
                json.writeFieldName(rows.table().name());
                array(json, rows);
                json.writeEndObject();
            }
        }
    };

    private final String mediaType;
    private final String extension;

    Form(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    abstract void write(ByteArrayOutputStream out, Rows<?> rows, Viewpoint viewpoint) throws IOException;

    byte[] bytes(Rows<?> rows, Viewpoint viewpoint) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out, rows, viewpoint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** By the parameter {@code format}, else by what the caller accepts, best first. */
    static Form of(@Nullable String format, List<MediaType> accepted) {
        if (format != null) {
            return switch (format) {
                case "csv" -> CSV;
                case "json" -> JSON;
                default -> throw ProblemException.badParameter("format", format, "csv or json");
            };
        }
        return accepted.stream()
                .flatMap(type -> acceptable(type).stream())
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.NOT_ACCEPTABLE, "exports are given out as text/csv and application/json"));
    }

    private static Optional<Form> acceptable(MediaType type) {
        if (type.isWildcardType() || (type.getType().equals("text") && type.isWildcardSubtype())) {
            return Optional.of(CSV);
        }
        return switch (type.getType() + "/" + type.getSubtype()) {
            case "text/csv" -> Optional.of(CSV);
            case "application/json", "application/*" -> Optional.of(JSON);
            default -> Optional.empty();
        };
    }

    private static <T> void lines(CsvWriter csv, Rows<T> rows) {
        List<Column<T>> columns = rows.table().columns();
        csv.writeRecord(columns.stream().map(Column::name).toList());
        for (T row : rows.rows()) {
            csv.writeRecord(columns.stream()
                    .map(column -> cell(column.value().apply(row)))
                    .toList());
        }
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.joining(";"));
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static <T> void array(JsonGenerator json, Rows<T> rows) throws IOException {
        json.writeStartArray();
        for (T row : rows.rows()) {
            json.writeStartObject();
            for (Column<T> column : rows.table().columns()) {
                json.writeFieldName(column.camelCase());
                value(json, column.value().apply(row));
            }
            for (Table.Inner<T, ?> inner : rows.table().inner()) {
                json.writeFieldName(inner.name());
                array(json, within(inner, row));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static <T, P> Rows<P> within(Table.Inner<T, P> inner, T row) {
        return new Rows<>(inner.table(), inner.parts().apply(row));
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof List<?> several) {
            json.writeStartArray();
            for (Object one : several) {
                json.writeString(String.valueOf(one));
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }
}
