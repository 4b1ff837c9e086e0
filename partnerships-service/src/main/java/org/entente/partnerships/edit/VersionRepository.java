package org.entente.partnerships.edit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.entente.partnerships.access.Desks;
import org.entente.partnerships.database.Questions;
import org.entente.partnerships.database.Row;
import org.entente.partnerships.document.Kind;
import org.jspecify.annotations.Nullable;

/** The versions of one thing that its editors and approvers have to do with. */
@ApplicationScoped
class VersionRepository {

    private record Holders(String commitment, Set<String> desks) {}

    private record Others(Kind kind, String object, List<String> seen) {}

    private record Ask(Kind kind, String object, @Nullable Integer named, Instant now, Desks.Who who) {}

    /**
     * The current version, the drafts, and the one that is named, with what they were built on; as far as somebody sees
     * them. Desks see of theirs what is not public yet; and whoever approved a version may look at it again.
     */
    private static final String VERSIONS = """
            with ask as (
                select a.*, who -> 'desks' as desks
                from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(
                    kind text, object text, named int, now timestamptz, who jsonb)),
            current as materialized (
                select current_version(ask.kind, ask.object, 'infinity') as sequence from ask),
            near as (
                select v.sequence, v.parent
                from ask cross join current
                join object_version v on v.kind = ask.kind and v.object = ask.object
                join intake on intake.sequence = v.intake
                where v.number = ask.named or v.sequence = current.sequence or intake.approved_at is null),
            wanted as (select sequence from near union select parent from near where parent is not null)
            select v.sequence, v.number, v.parent, parent.number as parent_number, current.sequence as current,
                mine.yes and (current.sequence is null or exists (
                    select 1 from object_version c
                    where c.kind = ask.kind and c.sequence = current.sequence
                        and jsonb_exists_any(ask.desks, array_append(c.areas, '*')))) as yours,
                intake.approved_at is null and is_waiting(ask.kind, v.sequence, 'infinity') as waiting,
                v.content_sha256, intake.id as intake, v.reason, intake.drafted_at, intake.drafted_by,
                intake.submitted_by, intake.approved_at, intake.approved_by
            from ask cross join current
            cross join wanted
            join object_version v on v.kind = ask.kind and v.sequence = wanted.sequence
            join intake on intake.sequence = v.intake
            left join object_version parent on parent.kind = v.kind and parent.sequence = v.parent
            cross join lateral (select jsonb_exists_any(ask.desks, array_append(v.areas, '*')) as yes) mine
            where case
                when intake.approved_at is null then is_handled(ask.kind, v.sequence, 'infinity', ask.who)
                when intake.approved_by = ask.who ->> 'caller' and cast(ask.who -> 'approver' as boolean) then true
                when ask.kind = 'AGREEMENT' then is_seen_version(
                    v.sequence, case when mine.yes then 'infinity' else ask.now end, 'infinity', true, ask.desks)
                else mine.yes or v.known_from <= ask.now end
            order by v.number""";

    private static final String HOLDERS = """
            select distinct cast(v.agreement as text) as agreement
            from commitment c
            join agreement_version v on v.sequence = c.version
            where c.id = cast(cast(:ask as text) as jsonb) ->> 'commitment'
                and is_in_sight(c, cast(cast(:ask as text) as jsonb) -> 'desks')
            order by agreement limit 20""";

    private static final String OTHERS = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(kind text, object text, seen jsonb))
            select exists (
                select 1 from object_version v
                where v.kind = ask.kind and v.object = ask.object
                    and not jsonb_exists(ask.seen, cast(v.sequence as text))) as others
            from ask""";

    private static final String NUMBERED = """
            select cast(c.id as text) as id
            from commitment c
            where starts_with(c.id, cast(cast(:ask as text) as jsonb) ->> 0)
            group by c.id""";

    private final Questions questions;

    VersionRepository(Questions questions) {
        this.questions = questions;
    }

    /**
     * In the order of their numbers.
     *
     * @param named a number that was given, if any
     */
    Uni<List<Known>> of(Kind kind, String object, @Nullable Integer named, Instant now, Desks.Who who) {
        return questions
                .ask(VERSIONS, new Ask(kind, object, named, now, who))
                .map(rows -> rows.stream().map(VersionRepository::known).toList());
    }

    /** Whether there are versions of a thing beside some of it. */
    Uni<Boolean> hasOthers(Kind kind, String object, List<Known> seen) {
        List<String> sequences =
                seen.stream().map(version -> String.valueOf(version.sequence())).toList();
        return questions.ask(OTHERS, new Others(kind, object, sequences)).map(rows -> rows.get(0)
                .flag("others"));
    }

    /** The agreements of which any version holds a commitment that is public by now or of the desks. */
    Uni<List<String>> holders(String commitment, Set<String> desks) {
        return questions
                .ask(HOLDERS, new Holders(commitment, desks))
                .map(rows -> rows.stream().map(row -> row.text("agreement")).toList());
    }

    /** An id that no commitment has: the start and the next number. */
    Uni<String> freeCommitment(String start) {
        return questions.ask(NUMBERED, List.of(start)).map(rows -> {
            List<String> taken = rows.stream().map(row -> row.text("id")).toList();
            int number = 1;
            while (taken.contains(start + number)) {
                number++;
            }
            return start + number;
        });
    }

    private static Known known(Row row) {
        boolean built = row.optionalText("parent") != null;
        return new Known(
                row.bigInteger("sequence"),
                row.integer("number"),
                built ? row.bigInteger("parent") : null,
                built ? row.integer("parent_number") : null,
                row.optionalText("current") == null ? null : row.bigInteger("current"),
                row.flag("yours"),
                row.flag("waiting"),
                row.text("content_sha256"),
                row.uuid("intake"),
                row.optionalText("reason"),
                row.instant("drafted_at"),
                row.text("drafted_by"),
                row.optionalText("submitted_by"),
                row.optionalInstant("approved_at"),
                row.optionalText("approved_by"));
    }
}
