package org.entente.statistics.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;
import org.entente.statistics.intake.IntakeRow.Observation;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/** Reads and adds the few figures of one draft. */
@ApplicationScoped
class DraftFiguresRepository {

    private record Of(UUID release) {}

    private record Count(UUID release, int rows) {}

    /** A figure that the draft holds already. */
    record Held(
            Observation observation,
            String printed,
            @Nullable BigDecimal value,
            String status,
            @Nullable BigDecimal rounding,
            @Nullable String note,
            @Nullable String url) {

        boolean says(IntakeRow row) {
            return printed.equals(row.printed())
                    && same(value, row.reading().value())
                    && status.equals(row.status())
                    && same(rounding, row.rounding())
                    && Objects.equals(note, row.note())
                    && Objects.equals(url, row.url());
        }

        private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
            if (a == null || b == null) {
                return a == null && b == null;
            }
            return a.compareTo(b) == 0;
        }
    }

    private static final String HELD = """
            select series.key, figure.period, figure.printed, figure.value, figure.status, figure.rounding, figure.note,
                figure.source_url
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(release uuid)
            join release on release.id = ask.release
            join figure on figure.release_sequence = release.sequence
            join series on series.id = figure.series_id""";

    private static final String ADD_SERIES = """
            insert into series (key, frequency, indicator, ref_area, counterpart_area, route, publisher)
            select distinct * from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as r(
                key text, frequency text, indicator text, "refArea" text, "counterpartArea" text, route text,
                publisher text)
            order by key
            on conflict (key) do nothing""";

    private static final String ADD_FIGURES = """
            insert into figure (series_id, period_start, period_end, release_sequence, period, printed, reading, value,
                low, high, candidates, status, rounding, note, source_url)
            select series.id, r."periodStart", r."periodEnd", release.sequence, r.period, r.printed, r.reading, r.value,
                r.low, r.high, r.candidates, r.status, r.rounding, r.note, r.url
            from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as r(
                release uuid, series text, period text, "periodStart" date, "periodEnd" date, printed text, reading text,
                value numeric, low numeric, high numeric, candidates jsonb, status text, rounding numeric, note text,
                url text)
            join series on series.key = r.series
            join release on release.id = r.release""";

    private static final String COUNT = """
            update release set figure_count = figure_count + r.rows
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as r(release uuid, rows int)
            where release.id = r.release""";

    private final Questions questions;

    DraftFiguresRepository(Questions questions) {
        this.questions = questions;
    }

    Uni<List<Held>> ofRelease(UUID id) {
        return questions
                .ask(HELD, new Of(id))
                .map(rows -> rows.stream().map(DraftFiguresRepository::held).toList());
    }

    Uni<Integer> add(UUID id, List<FigureRow> figures) {
        List<FigureRow.OfSeries> series = figures.stream()
                .map(FigureRow::series)
                .distinct()
                .map(key -> FigureRow.OfSeries.of(SeriesKey.parse(key)))
                .toList();
        return questions
                .write(ADD_SERIES, series)
                .chain(() -> questions.write(ADD_FIGURES, figures))
                .call(() -> questions.write(COUNT, new Count(id, figures.size())));
    }

    private static Held held(Row row) {
        return new Held(
                new Observation(row.text("key"), row.text("period")),
                row.text("printed"),
                row.decimal("value"),
                row.text("status"),
                row.decimal("rounding"),
                row.optionalText("note"),
                row.optionalText("source_url"));
    }
}
