package org.entente.statistics.release;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.entente.statistics.access.Sight;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;
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
            @Nullable Instant afterPublication,
            @Nullable Long afterSequence,
            int first) {}

    /** What moves releases forward. */
    record Step(List<UUID> ids, String by, Instant at) {}

    private static final String VISIBLE = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(
                    sight jsonb, ids jsonb, publisher text, state text, now timestamptz,
                    "afterPublication" timestamptz, "afterSequence" bigint, first int)),
            sight as (select s.* from ask, jsonb_to_record(ask.sight) as s%s),
            visible as (
                select release.* from ask, sight, release join publisher on publisher.code = release.publisher
                where (ask.ids is null or jsonb_exists(ask.ids, cast(release.id as text)))
                    and (ask.publisher is null or ask.publisher in (publisher.code, publisher.name))
                    and (ask.state is null or ask.state = case
                        when release.submitted_at is null then 'DRAFT'
                        when release.approved_at is null then 'SUBMITTED'
                        when release.public_from > ask.now then 'APPROVED'
                        else 'PUBLISHED' end)
                    and %s),
            page as (
                select release.* from visible release, ask
                where ask."afterSequence" is null
                    or (release.public_from, release.sequence) < (ask."afterPublication", ask."afterSequence")
                order by release.public_from desc, release.sequence desc limit (select first + 1 from ask))
            select (select count(*) from visible) as total, release.sequence, release.drafted_by, %s
            from (select 1) as one left join page release on true
            left join publisher on publisher.code = release.publisher
            order by release.public_from desc, release.sequence desc""".formatted(Sight.COLUMNS, Sight.CAN_BE_SEEN, ReleaseView.COLUMNS);

    private static final String SUBMIT = """
            update release set submitted_by = ask.by, submitted_at = ask.at
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(ids jsonb, by text, at timestamptz)
            where jsonb_exists(ask.ids, cast(release.id as text)) and release.submitted_at is null""";

    private static final String APPROVE = """
            update release set approved_by = ask.by, approved_at = ask.at
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(ids jsonb, by text, at timestamptz)
            where jsonb_exists(ask.ids, cast(release.id as text)) and release.approved_at is null""";

    private final Questions questions;
    private final Sight sight;

    ReleaseRepository(Questions questions, Sight sight) {
        this.questions = questions;
        this.sight = sight;
    }

    /** The releases that the caller may see, newest publication first. */
    Uni<Page<ReleaseView>> visible(Ask ask) {
        boolean withHands = sight.ofHands();
        Function<Row, Place> place = row -> new Place(
                ReleaseView.of(row, ask.now(), withHands),
                row.instant("release_public_from") + " " + row.bigInteger("sequence"));
        return questions.ask(VISIBLE, ask).map(rows -> {
            Page<Place> page = Page.of(rows, ask.first(), place, Place::sortKey);
            return new Page<>(page.items().stream().map(Place::release).toList(), page.total(), page.next());
        });
    }

    private record Place(ReleaseView release, String sortKey) {}

    /** Those of the given releases that the caller may see. */
    Uni<List<ReleaseView>> byIds(List<UUID> ids) {
        return visible(new Ask(sight.conditions(), ids, null, null, sight.now(), null, null, Math.max(1, ids.size())))
                .map(Page::items);
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
}
