package org.entente.statistics.figure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.entente.statistics.access.Known;
import org.entente.statistics.codelist.CodeView;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;
import org.entente.statistics.release.ReleaseView;

/**
 * Finds figures in the vintages that could be seen. The figure in force is, for each series and period, that of the
 * latest release public at the instant and not withdrawn by then; of two releases of one instant, that with the higher
 * sequence. Where that release says that the figure is withdrawn, none is in force.
 */
@ApplicationScoped
class FigureRepository {

    private static final String SELECTED = """
            with ask as (
                select * from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as a(
                    n int, series jsonb, pick text, "asOf" timestamptz, "recordedAsOf" timestamptz,
                    "from" date, "to" date, "wholePeriod" boolean, last int, most int,
                    "afterKey" text, "afterStart" date, "afterEnd" date)),
            known as (
                select ask.n, series.key, series.frequency, figure.*, release.public_from, release.sequence,
                    stands.stands,
                    row_number() over (partition by ask.n, figure.series_id, figure.period_start, figure.period_end
                        order by stands.stands desc, release.public_from desc, release.sequence desc) as age,
                    row_number() over (partition by ask.n, figure.series_id, release.sequence
                        order by figure.period_start, figure.period_end) as nth_of_release
                from ask
                cross join lateral jsonb_array_elements_text(ask.series) as wanted(key)
                -- each by its key, one after the other: what is asked for is little, however much there is
                cross join lateral (select * from series s where s.key = wanted.key offset 0) series
                cross join lateral (select * from figure f where f.series_id = series.id offset 0) figure
                cross join lateral (select * from release r where r.sequence = figure.release_sequence offset 0) release
                cross join lateral (select %s as stands) as stands
                where %s),
            aged as (
                select known.*, age = 1 and stands and not withdrawn as in_force,
                    bool_or(age = 1 and stands and not withdrawn)
                        over (partition by n, series_id, period_start, period_end) as observed
                from known),
            judged as (
                select aged.*, max(value) filter (where in_force) over (partition by n, series_id) as highest
                from aged),
            picked as (
                select judged.*,
                    dense_rank() over (partition by judged.n, series_id order by period_start desc, period_end desc)
                        as place_from_the_end,
                    dense_rank() over (partition by judged.n order by key, period_start, period_end) as place
                from judged join ask on ask.n = judged.n
                where (ask."from" is null or period_start >= ask."from")
                    and (ask."to" is null or period_end <= ask."to")
                    and (not ask."wholePeriod" or period_start = ask."from" and period_end = ask."to")
                    and case ask.pick
                        when 'VINTAGES' then true
                        when 'HISTORIES' then observed
                        when 'RECORD' then in_force and value = highest
                        when 'RELEASES' then nth_of_release = 1
                        else in_force end),
            kept as (
                select picked.* from picked join ask on ask.n = picked.n
                where place_from_the_end <= case ask.pick when 'LATEST' then 1 else coalesce(ask.last, place_from_the_end) end
                    and (ask.pick <> 'RECORD' or place = 1)),

            totals as (select n, count(distinct place) as total from kept group by n),
            paged as (
                select kept.*, dense_rank() over (partition by kept.n order by kept.place) as spot
                from kept join ask on ask.n = kept.n
                where ask."afterKey" is null
                    or (key, period_start, period_end) > (ask."afterKey", ask."afterStart", ask."afterEnd"))
            select ask.n, ask.pick,
                coalesce(totals.total, 0) as total,
                %s,
                paged.in_force, coalesce(paged.in_force and paged.value = paged.highest, false) as is_record, %s
            from ask
            left join totals on totals.n = ask.n
            left join paged on paged.n = ask.n and (ask.pick = 'RELEASES' or paged.spot <= ask.most)
            left join observation_status on observation_status.code = paged.status
            left join release on release.sequence = paged.sequence
            left join publisher on publisher.code = release.publisher
            order by ask.n, case when ask.pick <> 'RELEASES' then paged.place end,
                paged.public_from, paged.sequence""".formatted(
            Known.standingFrom("ask"), Known.from("ask"), FigureRows.columns("paged"), ReleaseView.columns("ask"));

    private final Questions questions;
    private final FigureRows read;

    FigureRepository(Questions questions, FigureRows read) {
        this.questions = questions;
        this.read = read;
    }

    /** A figure as it was found, with its release. */
    record Found(int n, FigureView figure, boolean inForce, CodeView status, ReleaseView release) {}

    /** What one statement found, and how many periods each question has in all. */
    record Answer(List<Found> found, List<Integer> totals) {}

    Uni<Answer> answer(List<FigureQuestion> asked, Instant now, boolean withHands) {
        return questions.ask(SELECTED, asked).map(rows -> {
            Integer[] totals = new Integer[asked.size()];
            rows.forEach(row -> totals[row.integer("n")] = row.integer("total"));
            List<Found> found = rows.stream()
                    .filter(row -> row.optionalText("key") != null)
                    .map(row -> found(row, now, withHands))
                    .toList();
            return new Answer(found, List.of(totals));
        });
    }

    private Found found(Row row, Instant now, boolean withHands) {
        return new Found(
                row.integer("n"),
                read.figure(row),
                row.flag("in_force"),
                read.status(row),
                ReleaseView.of(row, now, withHands));
    }
}
