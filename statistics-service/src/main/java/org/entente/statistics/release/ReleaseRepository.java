package org.entente.statistics.release;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.statistics.access.Known;
import org.entente.statistics.access.Sight;
import org.entente.statistics.database.LongWork;
import org.entente.statistics.database.Questions;
import org.entente.statistics.page.Page;
import org.entente.statistics.problem.ProblemException;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReleaseRepository {

    record Ask(
            Sight.Conditions sight,
            @Nullable List<UUID> ids,
            @Nullable String publisher,
            @Nullable ReleaseState state,
            Instant now,
            @Nullable UUID after,
            int first) {}

    /** Releases that an editor is about to submit, and the desks of the editor. */
    record Desks(List<UUID> ids, Set<String> desks) {}

    /** What moves releases forward. */
    record Step(List<UUID> ids, String by, Instant at) {}

    /** What takes a release back: from when on for the public, and when it is stored. */
    record Withdrawal(UUID id, Instant from, Instant at, String by, String reason) {}

    private static final String VISIBLE =
            """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(
                    sight jsonb, ids jsonb, publisher text, state text, now timestamptz,
                    after uuid, first int)),
            sight as (select s.* from ask, jsonb_to_record(ask.sight) as s%s),
            visible as (
                select release.* from ask, sight, release join publisher on publisher.code = release.publisher
                where (ask.ids is null or jsonb_exists(ask.ids, cast(release.id as text)))
                    and (ask.publisher is null or ask.publisher in (publisher.code, publisher.name))
                    and (ask.state is null or ask.state = case
                        when not %s then 'WITHDRAWN'
                        when release.submitted_at is null then 'DRAFT'
                        when release.approved_at is null then 'SUBMITTED'
                        when release.public_from > ask.now then 'APPROVED'
                        else 'PUBLISHED' end)
                    and %s),
            page as (
                select release.* from visible release, ask
                where ask.after is null or (release.public_from, release.sequence)
                    < (select seen.public_from, seen.sequence from release seen where seen.id = ask.after)
                order by release.public_from desc, release.sequence desc limit (select first + 1 from ask))
            select (select count(*) from visible) as total, release.drafted_by as release_drafted_by,
                release.withdrawn_by as release_withdrawn_by, %s
            from sight left join page release on true
            left join publisher on publisher.code = release.publisher
            order by release.public_from desc, release.sequence desc""".formatted(Sight.COLUMNS, Known.standingFrom("sight"), Sight.CAN_BE_SEEN, ReleaseView.columns("sight"));

    private static final String SUBMIT = """
            update release set submitted_by = ask.by, submitted_at = ask.at
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(ids jsonb, by text, at timestamptz)
            where jsonb_exists(ask.ids, cast(release.id as text))
                and release.submitted_at is null and release.withdrawn_at is null""";

    private static final String APPROVE = """
            update release set approved_by = ask.by, approved_at = ask.at
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(ids jsonb, by text, at timestamptz)
            where jsonb_exists(ask.ids, cast(release.id as text))
                and release.approved_at is null and release.withdrawn_at is null""";

    private static final String WITHDRAW = """
            update release set withdrawn_from = ask."from", withdrawn_at = ask.at, withdrawn_by = ask.by,
                withdrawal_reason = ask.reason
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(
                id uuid, "from" timestamptz, at timestamptz, by text, reason text)
            where release.id = ask.id and release.withdrawn_at is null""";

    /** Amended figures that are no longer in force: another release has been published since, or is withdrawn. */
    private static final String OVERTAKEN = """
            select release.id, series.key, figure.period
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(ids jsonb, by text, at timestamptz)
            join release on jsonb_exists(ask.ids, cast(release.id as text))
            join figure on figure.release_sequence = release.sequence and figure.amends is not null
            join series on series.id = figure.series_id
            cross join lateral (
                select f.release_sequence, f.withdrawn
                from (select ask.at as "asOf", ask.at as "recordedAsOf") as now
                join figure f on f.series_id = figure.series_id
                    and f.period_start = figure.period_start and f.period_end = figure.period_end
                join release on release.sequence = f.release_sequence
                where %s and %s
                order by release.public_from desc, release.sequence desc limit 1) as in_force
            where in_force.release_sequence <> figure.amends or in_force.withdrawn
            order by series.key, figure.period_start limit 1""".formatted(Known.from("now"), Known.standingFrom("now"));

    private static final String FOREIGN = """
            select distinct release.id
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(ids jsonb, desks jsonb)
            join release on jsonb_exists(ask.ids, cast(release.id as text))
            join figure on figure.release_sequence = release.sequence
            join series on series.id = figure.series_id
            where not jsonb_exists(ask.desks, '*')
                and not jsonb_exists(ask.desks, series.ref_area)
                and not jsonb_exists(ask.desks, series.counterpart_area)""";

    private final Questions questions;
    private final Sight sight;

    ReleaseRepository(Questions questions, Sight sight) {
        this.questions = questions;
        this.sight = sight;
    }

    /** The releases that the caller may see, newest publication first. */
    Uni<Page<ReleaseView>> visible(Ask ask) {
        boolean withHands = sight.ofHands();
        // The place where a page ends is named by the release's own id: a running number would tell of hidden ones.
        return questions
                .ask(VISIBLE, ask)
                .map(rows -> Page.of(
                        rows, ask.first(), row -> ReleaseView.of(row, ask.now(), withHands), release -> release.id()
                                .toString()));
    }

    /** A release with who drafted it and who withdrew it, which nobody is shown. */
    record Drafted(ReleaseView release, String by, @Nullable String withdrawnBy) {}

    /** Those of the given releases that the caller may see, with who drafted each. */
    Uni<List<Drafted>> drafted(List<UUID> ids) {
        Ask ask = ask(ids);
        boolean withHands = sight.ofHands();
        return questions.ask(VISIBLE, ask).map(rows -> rows.stream()
                .filter(row -> row.optionalText("release_id") != null)
                .map(row -> new Drafted(
                        ReleaseView.of(row, ask.now(), withHands),
                        row.text("release_drafted_by"),
                        row.optionalText("release_withdrawn_by")))
                .toList());
    }

    /** Those of the releases that hold a figure of which neither side is an area of the desks. */
    Uni<List<UUID>> foreign(List<UUID> ids, Set<String> desks) {
        return questions
                .ask(FOREIGN, new Desks(ids, desks))
                .map(rows -> rows.stream().map(row -> row.uuid("id")).toList());
    }

    /** Those of the given releases that the caller may see. */
    Uni<List<ReleaseView>> byIds(List<UUID> ids) {
        return visible(ask(ids)).map(Page::items);
    }

    private Ask ask(List<UUID> ids) {
        return new Ask(sight.conditions(), ids, null, null, sight.now(), null, Math.max(1, ids.size()));
    }

    List<ReleaseView> byIds(LongWork work, List<UUID> ids, Sight.Conditions conditions, Instant now) {
        Ask ask = new Ask(conditions, ids, null, null, now, null, Math.max(1, ids.size()));
        return work.ask(VISIBLE, ask).stream()
                .filter(row -> row.optionalText("release_id") != null)
                .map(row -> ReleaseView.of(row, now, true))
                .toList();
    }

    List<UUID> foreign(LongWork work, List<UUID> ids, Set<String> desks) {
        return work.ask(FOREIGN, new Desks(ids, desks)).stream()
                .map(row -> row.uuid("id"))
                .toList();
    }

    void submit(LongWork work, Step step) {
        work.write(SUBMIT, step);
    }

    Uni<ReleaseView> byId(UUID id) {
        return byIds(List.of(id)).map(found -> {
            if (found.isEmpty()) {
                throw ProblemException.notFound("there is no release %s".formatted(id));
            }
            return found.get(0);
        });
    }

    Uni<Integer> submit(Step step) {
        return questions.write(SUBMIT, step);
    }

    Uni<Integer> approve(Step step) {
        return questions.write(APPROVE, step);
    }

    Uni<Integer> withdraw(Withdrawal withdrawal) {
        return questions.write(WITHDRAW, withdrawal);
    }

    /** A figure that a release of the step amends although it is no longer in force: series key and period. */
    Uni<Optional<String>> overtaken(Step step) {
        return questions.ask(OVERTAKEN, step).map(rows -> rows.stream()
                .findFirst()
                .map(row -> "%s of %s".formatted(row.text("period"), row.text("key"))));
    }
}
