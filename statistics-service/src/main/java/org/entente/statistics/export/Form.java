package org.entente.statistics.export;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.entente.statistics.access.Viewpoint;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;
import org.entente.statistics.sdmx.SdmxVersion;
import org.jspecify.annotations.Nullable;

/** The forms in which figures are given out. */
enum Form {
    CSV("text/csv;charset=UTF-8;header=present", "csv") {
        @Override
        Document open(OutputStream out, Viewpoint viewpoint) {
            return new CsvTable(out);
        }
    },
    SDMX_CSV_2(SdmxVersion.V2.mediaType(), "sdmx.csv") {
        @Override
        Document open(OutputStream out, Viewpoint viewpoint) {
            return new SdmxTable(out, SdmxVersion.V2);
        }
    },
    SDMX_CSV_1(SdmxVersion.V1.mediaType(), "sdmx.csv") {
        @Override
        Document open(OutputStream out, Viewpoint viewpoint) {
            return new SdmxTable(out, SdmxVersion.V1);
        }
    },
    JSON("application/json", "json") {
        @Override
        Document open(OutputStream out, Viewpoint viewpoint) throws IOException {
            return new JsonDocument(out, viewpoint);
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

    /** Writes the head. Closing the document ends it, and closes what it is written to. */
    abstract Document open(OutputStream out, Viewpoint viewpoint) throws IOException;

    /** By the parameter {@code format}, else by what the caller accepts, best first. */
    static Form of(@Nullable String format, List<MediaType> accepted) {
        if (format != null) {
            return switch (format) {
                case "csv" -> CSV;
                case "sdmx-csv" -> named(accepted).filter(Form::isSdmx).orElse(SDMX_CSV_2);
                case "json" -> JSON;
                default -> throw ProblemException.badParameter("format", format, "csv, sdmx-csv or json");
            };
        }
        return accepted.stream()
                .flatMap(type -> acceptable(type).stream())
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.NOT_ACCEPTABLE,
                        "figures are given out as text/csv, %s (version 1.0.0 or 2.0.0) and application/json"
                                .formatted(SdmxVersion.MEDIA_TYPE)));
    }

    private static Optional<Form> named(List<MediaType> accepted) {
        return accepted.stream()
                .filter(type -> !type.isWildcardSubtype())
                .flatMap(type -> acceptable(type).stream())
                .findFirst();
    }

    private boolean isSdmx() {
        return this == SDMX_CSV_1 || this == SDMX_CSV_2;
    }

    private static Optional<Form> acceptable(MediaType type) {
        if (type.isWildcardType() || (type.getType().equals("text") && type.isWildcardSubtype())) {
            return Optional.of(CSV);
        }
        return switch (type.getType() + "/" + type.getSubtype()) {
            case "text/csv" -> Optional.of(CSV);
            case "application/json" -> Optional.of(JSON);
            case SdmxVersion.MEDIA_TYPE ->
                SdmxVersion.of(type.getParameters().get("version"))
                        .map(version -> version == SdmxVersion.V1 ? SDMX_CSV_1 : SDMX_CSV_2);
            default -> Optional.empty();
        };
    }
}
