package org.entente.statistics.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.entente.statistics.access.Sight;
import org.entente.statistics.database.LongWork;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;
import org.jspecify.annotations.Nullable;

/** Reads which codes a file may use, and what became of files. */
@ApplicationScoped
class IntakeRepository {

    /** A code that came with a release is known to those who can see a release that uses it. */
    private static final String KNOWN_CODES = """
            with sight as (select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as s%1$s),
            used as (
                select series.indicator, series.route, series.publisher
                from sight, series
                where (series.indicator in (select code from indicator where introduced_by is not null)
                        or series.route in (select code from route where introduced_by is not null)
                        or series.publisher in (select code from publisher where introduced_by is not null))
                    and exists (
                        select 1 from figure join release on release.sequence = figure.release_sequence
                        where figure.series_id = series.id and %2$s))
            select cast(jsonb_build_object(
                'areas', (select jsonb_agg(code) from area),
                'countedUnits', (select jsonb_object_agg(code, counted) from unit),
                'missingStatuses', (select jsonb_object_agg(code, missing) from observation_status),
                'indicators', (select jsonb_object_agg(code, jsonb_build_object('unit', unit, 'kind', kind)) from indicator
                    where introduced_by is null or code in (select indicator from used)),
                'routes', (select jsonb_agg(code) from route
                    where introduced_by is null or code in (select route from used)),
                'publishers', (select jsonb_object_agg(code, name) from publisher
                    where introduced_by is null or code in (select publisher from used))) as text) as codes""".formatted(Sight.COLUMNS, Sight.CAN_BE_SEEN);

    /** What was answered stands in one table, and what is under way or came to nothing in the other. */
    private static final String INTAKE = """
            select case when %1$s then 'INTERRUPTED' else job.state end as state, %1$s as silent, job.rows_read, job.rows_valid, job.rows_bad, job.version,
                cast(coalesce(intake.answer, job.answer) as text) as answer
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(id uuid, actor text)
            left join intake on intake.id = ask.id and (ask.actor is null or ask.actor = intake.actor)
            left join intake_job job on job.id = ask.id and (ask.actor is null or ask.actor = job.actor)
            where intake.id is not null or job.id is not null""".formatted(IntakeJobs.SILENT);

    record Whose(UUID id, @Nullable String actor) {}

    private final Questions questions;
    private final ObjectMapper json;

    IntakeRepository(Questions questions, ObjectMapper json) {
        this.questions = questions;
        this.json = json;
    }

    Uni<KnownCodes> knownCodes(Sight.Conditions sight) {
        return questions.ask(KNOWN_CODES, sight).map(rows -> read(rows.get(0).text("codes"), KnownCodes.class));
    }

    KnownCodes knownCodes(LongWork work, Sight.Conditions sight) {
        return read(work.ask(KNOWN_CODES, sight).get(0).text("codes"), KnownCodes.class);
    }

    /** A job as it stands, with the number of its last change; 0 where there was no job. */
    record Standing(IntakeAnswer answer, long version) {}

    Uni<@Nullable Standing> byId(Whose whose) {
        return questions.ask(INTAKE, whose).map(rows -> rows.isEmpty() ? null : standing(whose.id(), rows.get(0)));
    }

    @Nullable
    Standing byId(LongWork work, Whose whose) {
        List<Row> rows = work.ask(INTAKE, whose);
        return rows.isEmpty() ? null : standing(whose.id(), rows.get(0));
    }

    private Standing standing(UUID id, Row row) {
        String answer = row.optionalText("answer");
        if (row.optionalText("state") == null) {
            return new Standing(read(String.valueOf(answer), IntakeAnswer.class), 0);
        }
        IntakeAnswer.Progress progress = new IntakeAnswer.Progress(
                row.longInteger("rows_read"), row.longInteger("rows_valid"), row.longInteger("rows_bad"));
        IntakeAnswer said = answer == null
                ? IntakeAnswer.underWay(id, IntakeAnswer.State.valueOf(row.text("state")))
                : read(answer, IntakeAnswer.class);
        return new Standing(said.with(progress), row.longInteger("version") + (row.flag("silent") ? 1 : 0));
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database builds this document as we read it", e);
        }
    }
}
