package org.entente.partnerships.version;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.access.Desks;
import org.entente.partnerships.access.Viewpoint;
import org.entente.partnerships.access.Viewpoints;
import org.entente.partnerships.database.Questions;
import org.entente.partnerships.database.Row;
import org.entente.partnerships.document.Draft;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.page.Cursor;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.vocabulary.PublicationState;
import org.jspecify.annotations.Nullable;

/**
 * The versions of engagements, statements and stages of partnerships: published ones from when the public can know of
 * them, or for their desks; drafts for those who handle them. What holds of agreements holds of these.
 */
@RequestScoped
class OtherVersions {

    /** From when one looks. */
    record Clocks(@Nullable String asOf, @Nullable String recordedAsOf) {}

    /** What shows a version. */
    interface View<D extends Draft, V> {
        V of(D draft, int version, PublicationState state);
    }

    private record Ask(
            String object,
            @Nullable Integer version,
            @Nullable Integer from,
            @Nullable Integer below,
            int first,
            Instant asOf,
            Instant recordedAsOf,
            boolean undated,
            Desks.Who who) {}

    /**
     * What a version is held against is the one that is named, else the nearest that can be seen of those that it was built
     * on.
     */
    private static final String ONE_KIND = """
            with recursive ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(
                    object text, version int, "from" int, below int, first int, "asOf" timestamptz,
                    "recordedAsOf" timestamptz, undated boolean, who jsonb)),
            sight as (select ask.who -> 'desks' as desks from ask),
            shown as materialized (
                select o.sequence, o.number, o.parent, o.reason, intake.drafted_at, intake.drafted_by, mine.yes as whole,
                    case when intake.approved_at <= ask."recordedAsOf" then intake.approved_at end as approved_at,
                    case when intake.approved_at <= ask."recordedAsOf" then intake.approved_by end as approved_by
                from ask join object_version o on o.kind = '%1$s' and o.object = ask.object
                join intake on intake.sequence = o.intake
                cross join lateral (select ask.undated and (
                    jsonb_exists_any(ask.who -> 'desks', array_append(o.areas, '*'))
                    or is_handled(o.kind, o.sequence, ask."recordedAsOf", ask.who)) as yes) mine
                where case
                    when intake.approved_at <= ask."recordedAsOf" then mine.yes or o.known_from <= ask."asOf"
                    else ask.undated and is_handled(o.kind, o.sequence, ask."recordedAsOf", ask.who) end),
            ground (sequence, below, found) as (
                select shown.sequence, shown.parent, exists (select 1 from shown p where p.sequence = shown.parent)
                from shown
                union all
                select ground.sequence, o.parent, exists (select 1 from shown p where p.sequence = o.parent)
                from ground join object_version o on o.kind = '%1$s' and o.sequence = ground.below
                where not ground.found),
            page as (
                select shown.*
                from ask cross join shown
                where (ask.version is null or shown.number = ask.version)
                    and (ask.below is null or shown.number < ask.below)
                order by shown.number desc limit (select first + 1 from ask))
            select counted.total, page.number, page.reason, page.drafted_at, page.drafted_by, page.approved_at,
                page.approved_by, before.number as before_number,
                cast((select %2$s from %3$s v where v.sequence = page.sequence) as text) as content,
                cast((select %2$s from %3$s v where v.sequence = before.sequence) as text) as before
            from (select cast(count(*) as int) as total from shown) counted
            cross join ask cross join sight
            left join page on true
            left join ground on ground.sequence = page.sequence and ground.found
            left join shown before on case
                when ask."from" is null then before.sequence = ground.below else before.number = ask."from" end
            left join lateral (select ask."asOf" as as_of, ask."recordedAsOf" as recorded_as_of, ask.undated,
                page.whole and coalesce(before.whole, true) as whole) eye on true
            order by page.number desc""";

    private static final Map<Kind, String> SQL = Map.of(
            Kind.ENGAGEMENT, ONE_KIND.formatted(Kind.ENGAGEMENT, Contents.OF_ENGAGEMENT, "engagement_version"),
            Kind.PARTNERSHIP, ONE_KIND.formatted(Kind.PARTNERSHIP, Contents.OF_PARTNERSHIP, "partnership_version"),
            Kind.STATEMENT, ONE_KIND.formatted(Kind.STATEMENT, Contents.OF_STATEMENT, "statement_version"));

    private final Questions questions;
    private final Viewpoints viewpoints;
    private final Desks desks;
    private final Whole whole;

    OtherVersions(Questions questions, Viewpoints viewpoints, Desks desks, Whole whole) {
        this.questions = questions;
        this.viewpoints = viewpoints;
        this.desks = desks;
        this.whole = whole;
    }

    /** Newest first. */
    Uni<Page<VersionView>> list(Kind kind, String object, int first, @Nullable String after, Clocks clocks) {
        return ask(kind, object, null, null, below(after), first, clocks).map(rows -> {
            if (rows.get(0).integer("total") == 0) {
                throw ProblemException.notFound("there is no %s %s".formatted(kind.spoken(), object));
            }
            return Page.of(rows, first, row -> view(kind, row), view -> String.valueOf(view.version()));
        });
    }

    <D extends Draft, V> Uni<V> one(
            Kind kind, String object, int version, Clocks clocks, Class<D> type, View<D, V> view) {
        return only(kind, object, version, null, clocks)
                .map(row -> view.of(type.cast(whole.draft(kind, row.text("content"))), version, state(row)));
    }

    /**
     * What changed.
     *
     * @param from since which version; null for the one that it was built on
     */
    Uni<DifferenceView> difference(Kind kind, String object, int version, @Nullable Integer from, Clocks clocks) {
        return only(kind, object, version, from, clocks).map(row -> {
            String before = row.optionalText("before");
            if (before == null && from != null) {
                throw missing(kind, object, from);
            }
            return new DifferenceView(
                    before == null ? null : row.integer("before_number"),
                    version,
                    before == null
                            ? List.of()
                            : Difference.of(whole.draft(kind, before), whole.draft(kind, row.text("content"))));
        });
    }

    private Uni<Row> only(Kind kind, String object, int version, @Nullable Integer from, Clocks clocks) {
        return ask(kind, object, version, from, null, 1, clocks).map(rows -> {
            if (rows.get(0).optionalText("content") == null) {
                throw missing(kind, object, version);
            }
            return rows.get(0);
        });
    }

    private Uni<List<Row>> ask(
            Kind kind,
            String object,
            @Nullable Integer version,
            @Nullable Integer from,
            @Nullable Integer below,
            int first,
            Clocks clocks) {
        Viewpoint eye = viewpoints.of(clocks.asOf(), clocks.recordedAsOf());
        return questions.ask(
                String.valueOf(SQL.get(kind)),
                new Ask(
                        object,
                        version,
                        from,
                        below,
                        first,
                        eye.asOf(),
                        eye.recordedAsOf(),
                        eye.undated(),
                        desks.who()));
    }

    private VersionView view(Kind kind, Row row) {
        String before = row.optionalText("before");
        return VersionView.of(
                row.integer("number"),
                state(row),
                row.instant("drafted_at"),
                row.text("drafted_by"),
                row.optionalText("reason"),
                before == null ? null : whole.draft(kind, before),
                whole.draft(kind, row.text("content")),
                row.optionalInstant("approved_at"),
                row.optionalText("approved_by"));
    }

    private static PublicationState state(Row row) {
        return row.optionalInstant("approved_at") == null ? PublicationState.DRAFT : PublicationState.PUBLISHED;
    }

    private static @Nullable Integer below(@Nullable String after) {
        String number = Cursor.read(after);
        try {
            return number == null ? null : Integer.valueOf(number);
        } catch (NumberFormatException e) {
            throw ProblemException.badParameter("after", after, "not a cursor that a list gave out as 'next'");
        }
    }

    private static ProblemException missing(Kind kind, String object, int version) {
        return ProblemException.notFound("there is no version %d of %s %s".formatted(version, kind.spoken(), object));
    }
}
