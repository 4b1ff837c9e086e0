package org.entente.partnerships.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.partnerships.access.Caller;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.database.Questions;
import org.entente.partnerships.database.Row;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The intakes that a caller may see, newest first. */
@RequestScoped
class IntakeList {

    private record Ask(
            String caller,
            boolean editor,
            boolean approver,
            boolean auditor,
            Set<String> desks,
            @Nullable UUID id,
            @Nullable IntakeState state,
            @Nullable UUID after,
            int first) {}

    /** What is kept of the answer to a document. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Kept(
            int rows,
            int unchanged,
            @Nullable List<String> agreements,
            @Nullable List<String> engagements,
            @Nullable List<String> partnerships,
            @Nullable List<String> statements,
            @Nullable List<Warning> warnings) {}

    private static final String NOT_OF_DESKS = """
            not exists (select 1 from party where party.version = v.sequence and jsonb_exists(ask.desks, party.area))""";

    /**
     * An editor sees what touches the own desks, unless the same document brings or names an agreement that was, is or
     * is to be restricted to others: who may not know of an agreement may not read of it in a document. What a document
     * names is kept with its answer, since not all of it becomes rows. Warnings tell of the versions before, which may not
     * be theirs: they are for who wrote the document, and for who approves or audits it.
     */
    private static final String OF_DESKS = """
            (exists (select 1 from agreement_version v join party on party.version = v.sequence
                    where v.intake = intake.sequence and jsonb_exists(ask.desks, party.area))
                or exists (select 1 from engagement_version v
                    where v.intake = intake.sequence and jsonb_exists_any(ask.desks, v.areas))
                or exists (select 1 from partnership_version v
                    where v.intake = intake.sequence and jsonb_exists_any(ask.desks, array[v.lead, v.partner]))
                or exists (select 1 from statement_version v
                    where v.intake = intake.sequence and jsonb_exists_any(ask.desks, v.about)))
            and not exists (
                select 1
                from (select jsonb_array_elements_text(intake.answer -> 'names' -> 'agreements') as id
                    union all
                    select holder.agreement
                    from jsonb_array_elements_text(intake.answer -> 'names' -> 'restated') as restated(id)
                    join commitment c on c.id = restated.id
                    join agreement_version holder on holder.sequence = c.version) named
                join agreement_version v on v.agreement = named.id
                where v.visibility = 'RESTRICTED' and %s)""".formatted(NOT_OF_DESKS);

    private static final String VISIBLE = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(
                    caller text, editor boolean, approver boolean, auditor boolean, desks jsonb, id uuid, state text,
                    after uuid, first int)),
            visible as (
                select intake.sequence, intake.id, intake.document_sha256, intake.drafted_by, intake.drafted_at,
                    intake.submitted_by, intake.submitted_at, intake.approved_by, intake.approved_at, state.name as state
                from ask cross join intake
                cross join lateral (select case
                    when intake.submitted_at is null then 'DRAFT'
                    when intake.approved_at is null then 'SUBMITTED'
                    else 'APPROVED' end as name) state
                where (ask.id is null or ask.id = intake.id)
                    and (ask.state is null or ask.state = state.name)
                    and (ask.auditor
                        or ask.approver and intake.submitted_at is not null
                        or ask.editor and (intake.drafted_by = ask.caller or jsonb_exists(ask.desks, '*') or %s)))
            """.formatted(OF_DESKS);

    private static final String PAGE = VISIBLE + """
            , page as (
                select visible.* from ask cross join visible
                where ask.after is null or (visible.drafted_at, visible.sequence)
                    < (select seen.drafted_at, seen.sequence from intake seen where seen.id = ask.after)
                order by visible.drafted_at desc, visible.sequence desc limit (select first + 1 from ask))
            select (select count(*) from visible) as total, page.id, page.state, page.document_sha256, page.drafted_by,
                page.drafted_at, page.submitted_by, page.submitted_at, page.approved_by, page.approved_at,
                cast(case when (select id from ask) is null
                    then kept.answer
                        - array['names', 'agreements', 'engagements', 'partnerships', 'statements', 'warnings']
                    when ask.auditor or ask.approver or page.drafted_by = ask.caller or jsonb_exists(ask.desks, '*')
                        then kept.answer - 'names'
                    else kept.answer - array['names', 'warnings'] end as text) as answer
            from ask
            left join page on true
            left join intake kept on kept.sequence = page.sequence
            order by page.drafted_at desc, page.sequence desc""";

    private static final String DOCUMENT =
            VISIBLE + "select intake.document from visible join intake on intake.sequence = visible.sequence";

    private final Questions questions;
    private final ObjectMapper json;
    private final Caller caller;

    IntakeList(Questions questions, ObjectMapper json, Caller caller) {
        this.questions = questions;
        this.json = json;
        this.caller = caller;
    }

    Uni<Page<IntakeView>> page(@Nullable IntakeState state, @Nullable UUID after, int first) {
        return questions
                .ask(PAGE, ask(null, state, after, first))
                .map(rows -> Page.of(rows, first, this::view, view -> view.id().toString()));
    }

    Uni<IntakeView> byId(UUID id) {
        return questions.ask(PAGE, ask(id, null, null, 1)).map(rows -> {
            if (rows.get(0).optionalText("id") == null) {
                throw missing(id);
            }
            return view(rows.get(0));
        });
    }

    /** The JSON as it was handed in. */
    Uni<String> document(UUID id) {
        return questions.ask(DOCUMENT, ask(id, null, null, 1)).map(rows -> {
            if (rows.isEmpty()) {
                throw missing(id);
            }
            return rows.get(0).text("document");
        });
    }

    private static ProblemException missing(UUID id) {
        return ProblemException.notFound("there is no intake %s".formatted(id));
    }

    private Ask ask(@Nullable UUID id, @Nullable IntakeState state, @Nullable UUID after, int first) {
        return new Ask(
                caller.name(),
                caller.is(Roles.EDITOR),
                caller.is(Roles.APPROVER),
                caller.is(Roles.AUDITOR),
                caller.desks(),
                id,
                state,
                after,
                first);
    }

    private IntakeView view(Row row) {
        Kept kept = kept(row.text("answer"));
        return new IntakeView(
                row.uuid("id"),
                IntakeState.valueOf(row.text("state")),
                row.text("document_sha256"),
                row.text("drafted_by"),
                row.instant("drafted_at"),
                row.optionalText("submitted_by"),
                row.optionalInstant("submitted_at"),
                row.optionalText("approved_by"),
                row.optionalInstant("approved_at"),
                kept.rows(),
                kept.unchanged(),
                kept.agreements(),
                kept.engagements(),
                kept.partnerships(),
                kept.statements(),
                kept.warnings());
    }

    private Kept kept(String text) {
        try {
            return json.readValue(text, Kept.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answers are kept as we wrote them", e);
        }
    }
}
