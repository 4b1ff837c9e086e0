package org.entente.partnerships.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.partnerships.access.Desks;
import org.entente.partnerships.database.Questions;
import org.entente.partnerships.database.Row;
import org.entente.partnerships.document.AgreementDraft;
import org.entente.partnerships.document.Draft;
import org.entente.partnerships.document.EngagementDraft;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.document.PartnershipDraft;
import org.entente.partnerships.document.StatementDraft;

/** Versions in full, for those who handle them: what is not public yet too, and all links but those to what is hidden. */
@ApplicationScoped
public class Whole {

    private record Ask(Set<String> desks, Collection<Long> versions) {}

    private static final String ONE_KIND = """
            with sight as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(desks jsonb, versions jsonb)),
            eye as (
                select timestamptz '9999-12-31 23:59:59Z' as as_of, timestamptz '9999-12-31 23:59:59Z' as recorded_as_of,
                    true as undated, true as whole)
            select v.sequence, cast(%s as text) as content
            from sight cross join eye cross join lateral jsonb_array_elements_text(sight.versions) as wanted(sequence)
            join %s v on v.sequence = cast(wanted.sequence as bigint)""";

    /** As far as somebody sees all of them: the whole of each, or of each what the public can know. */
    private static final String SEEN = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(
                    kind text, who jsonb, now timestamptz, versions jsonb)),
            sight as (select ask.who -> 'desks' as desks from ask),
            wanted as (
                select cast(listed.sequence as bigint) as sequence
                from ask cross join lateral jsonb_array_elements_text(ask.versions) as listed(sequence)),
            sees as (
                select bool_and(jsonb_exists_any(ask.who -> 'desks', array_append(v.areas, '*'))
                    or is_handled(ask.kind, v.sequence, 'infinity', ask.who)) as whole
                from ask cross join wanted join object_version v on v.kind = ask.kind and v.sequence = wanted.sequence),
            eye as (
                select case when sees.whole then timestamptz '9999-12-31 23:59:59Z' else ask.now end as as_of,
                    timestamptz '9999-12-31 23:59:59Z' as recorded_as_of, true as undated, sees.whole
                from ask cross join sees)
            select v.sequence, cast(%s as text) as content
            from sight cross join eye cross join wanted join %s v on v.sequence = wanted.sequence""";

    private record Sight(Kind kind, Object who, Instant now, Collection<Long> versions) {}

    private static final Map<Kind, String> SQL = contents(ONE_KIND);
    private static final Map<Kind, String> SQL_OF_SEEN = contents(SEEN);

    private static Map<Kind, String> contents(String sql) {
        return Map.of(
                Kind.AGREEMENT, sql.formatted(Contents.OF_AGREEMENT, "agreement_version"),
                Kind.ENGAGEMENT, sql.formatted(Contents.OF_ENGAGEMENT, "engagement_version"),
                Kind.PARTNERSHIP, sql.formatted(Contents.OF_PARTNERSHIP, "partnership_version"),
                Kind.STATEMENT, sql.formatted(Contents.OF_STATEMENT, "statement_version"));
    }

    private final Questions questions;
    private final ObjectMapper json;

    Whole(Questions questions, ObjectMapper json) {
        this.questions = questions;
        this.json = json;
    }

    /** The contents of some versions of one kind, by their sequences, as JSON in the spelling of views. */
    public Uni<Map<Long, String>> of(Kind kind, Collection<Long> versions, Set<String> desks) {
        return questions
                .ask(String.valueOf(SQL.get(kind)), new Ask(desks, versions))
                .map(Whole::contents);
    }

    /** The same for somebody who may not see the whole of each: then what the public can know, of all alike. */
    public Uni<Map<Long, String>> seenBy(Desks.Who who, Instant now, Kind kind, Collection<Long> versions) {
        return questions
                .ask(String.valueOf(SQL_OF_SEEN.get(kind)), new Sight(kind, who, now, versions))
                .map(Whole::contents);
    }

    private static Map<Long, String> contents(List<Row> rows) {
        Map<Long, String> contents = new HashMap<>();
        rows.forEach(row -> contents.put(row.bigInteger("sequence"), row.text("content")));
        return contents;
    }

    /** A content as what it was read from. */
    public Draft draft(Kind kind, String content) {
        try {
            return switch (kind) {
                case AGREEMENT -> json.readValue(content, AgreementDraft.class);
                case ENGAGEMENT -> json.readValue(content, EngagementDraft.class);
                case PARTNERSHIP -> json.readValue(content, PartnershipDraft.class);
                case STATEMENT -> json.readValue(content, StatementDraft.class);
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database builds contents as we read them", e);
        }
    }
}
