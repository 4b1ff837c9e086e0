package org.entente.statistics.figure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.statistics.access.Sight;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;
import org.entente.statistics.release.ReleaseView;
import org.jspecify.annotations.Nullable;

/** What one release says, for whoever may see the release: so that nobody has to approve blindly. */
@ApplicationScoped
class ReleaseFiguresRepository {

    record Ask(
            Sight.Conditions sight,
            UUID id,
            @Nullable String afterKey,
            @Nullable LocalDate afterStart,
            @Nullable LocalDate afterEnd,
            int first) {}

    private static final String FIGURES =
            """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(
                    sight jsonb, id uuid, "afterKey" text, "afterStart" date, "afterEnd" date, first int)),
            sight as (select s.* from ask, jsonb_to_record(ask.sight) as s%s),
            seen as (select release.* from ask, sight, release where release.id = ask.id and %s),
            page as (
                select series.key, series.frequency, figure.*
                from ask, seen
                join figure on figure.release_sequence = seen.sequence
                join series on series.id = figure.series_id
                where ask."afterKey" is null or (series.key, figure.period_start, figure.period_end)
                    > (ask."afterKey", ask."afterStart", ask."afterEnd")
                order by series.key, figure.period_start, figure.period_end
                limit (select first + 1 from ask))
            select release.figure_count as total, false as is_record, %s, %s
            from seen release cross join sight
            join publisher on publisher.code = release.publisher
            left join page on true
            left join observation_status on observation_status.code = page.status
            order by page.key, page.period_start, page.period_end""".formatted(Sight.COLUMNS, Sight.CAN_BE_SEEN, FigureRows.columns("page"), ReleaseView.columns("sight"));

    private final Questions questions;

    ReleaseFiguresRepository(Questions questions) {
        this.questions = questions;
    }

    /** No row where the release cannot be seen; one row without a figure where the page is empty. */
    Uni<List<Row>> page(Ask ask) {
        return questions.ask(FIGURES, ask);
    }
}
