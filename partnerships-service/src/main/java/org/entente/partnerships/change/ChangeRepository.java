package org.entente.partnerships.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.partnerships.database.Questions;
import org.entente.partnerships.database.Row;
import org.entente.partnerships.document.AgreementDraft;
import org.entente.partnerships.version.Contents;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChangeRepository {

    /** So many instants are looked at in one statement, whatever comes of them. */
    private static final int AT_ONCE = 100;

    /**
     * Who asks.
     *
     * @param areas null for all of them
     */
    record Reader(Set<String> desks, Instant now, @Nullable List<String> areas) {}

    private record Ask(
            Set<String> desks,
            Instant now,
            @Nullable List<String> areas,
            int most,
            Instant at,
            @Nullable UUID last,
            @Nullable UUID seen) {}

    /**
     * What was found among the next instants.
     *
     * @param looked the place up to which was looked; not for callers, since it may be that of something hidden
     * @param told the place of the last thing that was told
     * @param more whether there are further instants behind it
     * @param due when the next one comes that has not come yet
     */
    record Found(
            List<Change> changes,
            Place looked,
            Place told,
            boolean more,
            @Nullable Instant due) {}

    private static final String ASK = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(
                    desks jsonb, now timestamptz, areas jsonb, most int, at timestamptz, last uuid, seen uuid)),
            sight as (select desks from ask)
            """;

    private static final String CONTENT_AT = """
            (select %s
            from agreement_version v cross join (
                select %s as as_of, %s as recorded_as_of, true as undated, false as whole) eye
            where v.sequence = %s)""";

    /**
     * Sees an instant with the eyes of the viewer: the version was the current one then, the agreement is still seen today,
     * and it looks different from what was seen of it one microsecond before, which is the grain of every instant here.
     */
    private static final String LOOK = """
            cross join lateral (select instant.visible_from - interval '1 microsecond' as at) just_before
            cross join lateral (
                select is_seen(instant.version, instant.visible_from, instant.visible_from, true, sight.desks)
                    and is_seen_agreement(instant.agreement, ask.now, 'infinity', true, sight.desks) as seen) as version
            cross join lateral (
                select case when version.seen then (
                    select v.sequence from agreement_version v
                    where v.agreement = instant.agreement
                        and is_seen(v.sequence, just_before.at, just_before.at, true, sight.desks)) end as version) as former
            cross join lateral (
                select case when version.seen then %s end as after,
                    case when version.seen and former.version is not null then %s end as before) as content
            """.formatted(
                    CONTENT_AT.formatted(
                            Contents.OF_AGREEMENT, "instant.visible_from", "instant.visible_from", "instant.version"),
                    CONTENT_AT.formatted(Contents.OF_AGREEMENT, "just_before.at", "just_before.at", "former.version"));

    private static final String DIFFERENT =
            "content.after is not null and content.after is distinct from content.before";

    /**
     * First what was stored since, and became visible no later than the place that was reached: its write was under way
     * then. After that everything in the order in which it became visible.
     */
    private static final String AFTER = ASK + """
            , place as (
                select ask.at,
                    coalesce((select sequence from change where id = ask.last), 9223372036854775807) as last,
                    coalesce((select sequence from change where id = ask.seen), 0) as seen
                from ask),
            instant as (
                select change.*, v.agreement, v.reason, place.seen,
                    change.sequence > place.seen
                        and (change.visible_from, change.sequence) <= (place.at, place.last) as late
                from ask cross join place
                join change on change.sequence > place.seen
                    or (change.visible_from, change.sequence) > (place.at, place.last)
                join agreement_version v on v.sequence = change.version
                where change.visible_from <= ask.now and (ask.areas is null or exists (
                    select 1 from agreement_version one join party on party.version = one.sequence
                    where one.agreement = v.agreement and jsonb_exists(ask.areas, party.area)))),
            next as (
                select instant.*, row_number() over (
                    order by late desc, case when late then sequence end, visible_from, sequence) as ordinal
                from instant order by ordinal limit (select most + 1 from ask)),
            looked as (
                select instant.ordinal, %s and (ask.areas is null or exists (
                        select 1 from party where party.version in (instant.version, former.version)
                            and jsonb_exists(ask.areas, party.area))) as told,
                    content.after, content.before
                from ask cross join sight cross join next instant
                %s
                where instant.ordinal <= ask.most)
            select due.at as due, place.seen as place_seen, next.id, next.sequence, next.agreement, next.visible_from,
                next.late, coalesce(looked.told, false) as told,
                case when next.visible_from = intake.approved_at then next.reason end as reason,
                case when looked.told then cast(looked.after as text) end as after,
                case when looked.told then cast(looked.before as text) end as before
            from place
            cross join (
                select min(change.visible_from) as at from ask join change on change.visible_from > ask.now) due
            left join next on true
            left join looked on looked.ordinal = next.ordinal
            left join agreement_version v on v.sequence = next.version
            left join intake on intake.sequence = v.intake
            order by next.ordinal""".formatted(DIFFERENT, LOOK);

    private static final String SEEN = ASK + """
            select instant.id
            from ask cross join sight cross join (
                select change.*, v.agreement
                from change join agreement_version v on v.sequence = change.version) instant
            %s
            where instant.visible_from <= ask.at and %s
            order by instant.sequence desc limit 1""".formatted(LOOK, DIFFERENT);

    private final Questions questions;
    private final ObjectMapper json;

    ChangeRepository(Questions questions, ObjectMapper json) {
        this.questions = questions;
        this.json = json;
    }

    /** The place from which on everything became visible after an instant. */
    Uni<Position> at(Reader reader, Instant instant) {
        return questions
                .ask(SEEN, ask(reader, new Position(instant, null, null)))
                .map(rows -> new Position(
                        instant, null, rows.isEmpty() ? null : rows.get(0).uuid("id")));
    }

    /**
     * What became visible among the next instants.
     *
     * @param looked up to where was looked before
     * @param told the place of the last thing that was told: what is hidden leaves no trace there
     */
    Uni<Found> after(Reader reader, Place looked, Place told) {
        return questions.ask(AFTER, ask(reader, looked.position())).map(rows -> found(rows, looked, told));
    }

    private static Ask ask(Reader reader, Position place) {
        return new Ask(reader.desks(), reader.now(), reader.areas(), AT_ONCE, place.at(), place.last(), place.seen());
    }

    private Found found(List<Row> rows, Place from, Place reached) {
        List<Change> changes = new ArrayList<>();
        long seen = rows.get(0).bigInteger("place_seen");
        Place looked = from.lookedUp(seen);
        Place told = reached.lookedUp(seen);
        for (Row row : rows.subList(0, Math.min(rows.size(), AT_ONCE))) {
            if (row.optionalText("id") == null) {
                continue;
            }
            looked = looked.behind(row);
            if (row.flag("told")) {
                told = told.behind(row);
                Change change = change(row, told);
                if (!change.inWords().isEmpty()) {
                    changes.add(change);
                }
            }
        }
        return new Found(
                changes, looked, told, rows.size() > AT_ONCE, rows.get(0).optionalInstant("due"));
    }

    private Change change(Row row, Place place) {
        String before = row.optionalText("before");
        return new Change(
                place,
                row.instant("visible_from"),
                row.text("agreement"),
                row.optionalText("reason"),
                before == null ? null : draft(before),
                draft(row.text("after")));
    }

    private AgreementDraft draft(String content) {
        try {
            return json.readValue(content, AgreementDraft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database builds contents as we read them", e);
        }
    }
}
