package org.entente.statistics.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.entente.statistics.codelist.CodeView;
import org.entente.statistics.database.Row;
import org.entente.statistics.period.Frequency;
import org.entente.statistics.reading.Bounds;
import org.entente.statistics.reading.ReadingKind;

/** Reads figures from rows that have {@link #columns} and those of a release. */
@ApplicationScoped
public class FigureRows {

    private final ObjectMapper json;

    FigureRows(ObjectMapper json) {
        this.json = json;
    }

    /** The columns of a figure, its series and its status, where the figure and its series go by the given name. */
    public static String columns(String from) {
        return """
                %1$s.key, %1$s.frequency, %1$s.period, %1$s.period_start, %1$s.period_end, %1$s.printed, %1$s.reading,
                %1$s.value, %1$s.low, %1$s.high, cast(%1$s.candidates as text) as candidates, %1$s.status,
                observation_status.name as status_name, %1$s.rounding, %1$s.note, %1$s.source_url,
                %1$s.withdrawn""".formatted(from);
    }

    public CodeView status(Row row) {
        return new CodeView(row.text("status"), row.text("status_name"));
    }

    public FigureView figure(Row row) {
        UUID release = row.uuid("release_id");
        BigDecimal low = row.decimal("low");
        BigDecimal high = row.decimal("high");
        return new FigureView(
                FigureId.print(release, row.text("key"), row.text("period")),
                row.text("key"),
                row.text("period"),
                Frequency.valueOf(row.text("frequency")),
                row.date("period_start"),
                row.date("period_end"),
                row.decimal("value"),
                row.text("printed"),
                ReadingKind.valueOf(row.text("reading")),
                low == null && high == null ? null : new Bounds(low, high),
                candidates(row.text("candidates")),
                row.text("status"),
                row.decimal("rounding"),
                row.optionalText("note"),
                row.optionalText("source_url"),
                release,
                row.instant("release_public_from"),
                row.flag("withdrawn"),
                row.flag("is_record"),
                null);
    }

    private List<Bounds> candidates(String text) {
        try {
            return List.of(json.readValue(text, Bounds[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("candidates are stored as we write them", e);
        }
    }
}
