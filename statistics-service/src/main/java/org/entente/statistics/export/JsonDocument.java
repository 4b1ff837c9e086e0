package org.entente.statistics.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.entente.statistics.access.Viewpoint;
import org.entente.statistics.reading.Bounds;
import org.jspecify.annotations.Nullable;

/** Figures as one JSON object: the two instants, and the figures with the names that they have everywhere here. */
final class JsonDocument implements Document {

    private final JsonGenerator out;

    JsonDocument(OutputStream out, Viewpoint viewpoint) throws IOException {
        // A mapper of its own: how the rest of the service writes JSON may change, and these bytes may not.
        this.out = new ObjectMapper().createGenerator(out);
        this.out.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        this.out.writeStartObject();
        this.out.writeStringField("asOf", viewpoint.asOf().toString());
        this.out.writeStringField("recordedAsOf", viewpoint.recordedAsOf().toString());
        this.out.writeArrayFieldStart("items");
    }

    @Override
    public void add(ExportedFigure figure) throws IOException {
        out.writeStartObject();
        text("series", figure.series());
        text("frequency", figure.series().frequency());
        text("indicator", figure.series().indicator());
        text("refArea", figure.series().refArea());
        text("counterpartArea", figure.series().counterpartArea());
        text("route", figure.series().route());
        text("publisher", figure.series().publisher());
        text("period", figure.period());
        text("periodStart", figure.periodStart());
        text("periodEnd", figure.periodEnd());
        number("value", figure.value());
        bounds(figure);
        candidates(figure.candidates());
        text("unit", figure.unit());
        text("status", figure.status());
        text("printed", figure.printed());
        text("reading", figure.reading());
        number("rounding", figure.rounding());
        out.writeBooleanField("inForce", figure.inForce());
        out.writeBooleanField("withdrawn", figure.withdrawn());
        text("releaseId", figure.releaseId());
        text("releaseTitle", figure.releaseTitle());
        text("publishedOn", figure.publishedOn());
        text("publishedAt", figure.publicFrom());
        text("releaseWithdrawnAt", figure.releaseWithdrawnFrom());
        text("licence", figure.licence());
        text("sourceUrl", figure.url());
        text("note", figure.note());
        out.writeEndObject();
    }

    private void bounds(ExportedFigure figure) throws IOException {
        out.writeFieldName("bounds");
        if (figure.low() == null && figure.high() == null) {
            out.writeNull();
        } else {
            bounds(figure.low(), figure.high());
        }
    }

    private void candidates(List<Bounds> candidates) throws IOException {
        out.writeArrayFieldStart("candidates");
        for (Bounds candidate : candidates) {
            bounds(candidate.low(), candidate.high());
        }
        out.writeEndArray();
    }

    private void bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) throws IOException {
        out.writeStartObject();
        number("low", low);
        number("high", high);
        out.writeEndObject();
    }

    private void text(String name, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeStringField(name, value.toString());
        }
    }

    private void number(String name, @Nullable BigDecimal value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeNumberField(name, value);
        }
    }

    @Override
    public void close() throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.close();
    }
}
