package org.entente.statistics.amendment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.entente.statistics.access.Known;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;
import org.entente.statistics.reading.ReadingKind;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AmendmentRepository {

    /** A figure by what it is, as it stands at an instant of both clocks. */
    record Ask(UUID release, String series, String period, Instant asOf, Instant recordedAsOf) {}

    /** The figure that is to be amended. */
    record Amended(
            UUID release,
            long sequence,
            long seriesId,
            String key,
            String publisher,
            String refArea,
            String counterpartArea,
            String period,
            String printed,
            ReadingKind reading,
            String status,
            @Nullable BigDecimal rounding,
            @Nullable String note,
            boolean counted,
            boolean inForce) {}

    /** What the amendment says. */
    record Fresh(
            ReadingKind reading,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String printed,
            String status,
            @Nullable BigDecimal rounding,
            @Nullable String note,
            @Nullable String url,
            boolean withdrawn) {}

    record Same(String by, Amended amended, Fresh row) {}

    record Added(UUID release, Amended amended, Fresh row) {}

    private static final String FIND = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(
                    release uuid, series text, period text, "asOf" timestamptz, "recordedAsOf" timestamptz)),
            known as (
                select series.key, series.publisher, series.ref_area, series.counterpart_area, unit.counted, figure.*,
                    release.id as release_id, release.sequence,
                    row_number() over (partition by figure.period_start, figure.period_end
                        order by stands.stands desc, release.public_from desc, release.sequence desc) = 1
                        and stands.stands and not figure.withdrawn as in_force
                from ask
                join series on series.key = ask.series
                join indicator on indicator.code = series.indicator
                join unit on unit.code = indicator.unit
                join figure on figure.series_id = series.id
                join release on release.sequence = figure.release_sequence
                cross join lateral (select %s as stands) as stands
                where %s)
            select known.* from known, ask where known.release_id = ask.release and known.period = ask.period""".formatted(Known.standingFrom("ask"), Known.from("ask"));

    /** A draft of the same account that amends the same figure in the same way. */
    private static final String SAME = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a("by" text, amended jsonb, "row" jsonb))
            select release.id
            from ask
            cross join jsonb_to_record(ask.amended) as amended(sequence bigint, "seriesId" bigint, period text)
            cross join jsonb_to_record(ask."row") as r(reading text, value numeric, note text, url text, withdrawn boolean)
            join figure on figure.series_id = amended."seriesId" and figure.period = amended.period
                and figure.amends = amended.sequence and figure.reading = r.reading
                and figure.withdrawn = r.withdrawn and figure.value is not distinct from r.value
                and figure.note is not distinct from r.note and figure.source_url is not distinct from r.url
            join release on release.sequence = figure.release_sequence and release.drafted_by = ask."by"
                and release.submitted_at is null and release.withdrawn_at is null
            limit 1""";

    private static final String ADD = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(release uuid, amended jsonb, "row" jsonb)),
            counted as (
                update release set figure_count = figure_count + 1 from ask where release.id = ask.release
                returning release.sequence)
            insert into figure (series_id, period_start, period_end, release_sequence, period, printed, reading, value,
                low, high, status, rounding, note, source_url, withdrawn, amends)
            select before.series_id, before.period_start, before.period_end, counted.sequence, before.period, r.printed,
                r.reading, r.value, r.low, r.high, r.status, r.rounding, r.note, r.url, r.withdrawn,
                before.release_sequence
            from ask
            cross join counted
            cross join jsonb_to_record(ask.amended) as amended(sequence bigint, "seriesId" bigint, period text)
            cross join jsonb_to_record(ask."row") as r(
                reading text, value numeric, low numeric, high numeric, printed text, status text, rounding numeric,
                note text, url text, withdrawn boolean)
            join figure before on before.series_id = amended."seriesId" and before.period = amended.period
                and before.release_sequence = amended.sequence""";

    private final Questions questions;

    AmendmentRepository(Questions questions) {
        this.questions = questions;
    }

    Uni<@Nullable Amended> find(Ask ask) {
        return questions.ask(FIND, ask).map(rows -> rows.isEmpty() ? null : amended(rows.get(0)));
    }

    Uni<@Nullable UUID> sameDraft(Same same) {
        return questions
                .ask(SAME, same)
                .map(rows -> rows.isEmpty() ? null : rows.get(0).uuid("id"));
    }

    Uni<Integer> add(Added added) {
        return questions.write(ADD, added);
    }

    private static Amended amended(Row row) {
        return new Amended(
                row.uuid("release_id"),
                row.longInteger("sequence"),
                row.longInteger("series_id"),
                row.text("key"),
                row.text("publisher"),
                row.text("ref_area"),
                row.text("counterpart_area"),
                row.text("period"),
                row.text("printed"),
                ReadingKind.valueOf(row.text("reading")),
                row.text("status"),
                row.decimal("rounding"),
                row.optionalText("note"),
                row.flag("counted"),
                row.flag("in_force"));
    }
}
