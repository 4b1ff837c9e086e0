package org.entente.statistics.citation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;
import org.jspecify.annotations.Nullable;

/** What was cited. Rows are added, never changed. */
@ApplicationScoped
class CitationRepository {

    /**
     * What was pinned.
     *
     * @param figures their ids, in the order in which they were named
     * @param content canonical JSON
     * @param key what the client calls its request; null where it has no name
     * @param requestSha256 of the request under that key
     * @param neverPublic whether a release of it was withdrawn before its minute came, so that nobody is to see it
     */
    record Citation(
            String id,
            Instant at,
            String actor,
            Instant asOf,
            Instant recordedAsOf,
            List<String> figures,
            String content,
            String sha256,
            @Nullable String key,
            @Nullable String requestSha256,
            boolean neverPublic) {}

    private record Asked(
            @Nullable String id,
            @Nullable String actor,
            @Nullable String key) {}

    private static final String FIND = """
            select c.id, c.at, c.actor, c.as_of, c.recorded_as_of, cast(c.figures as text) as figures, c.content,
                c.sha256, c.key, c.request_sha256,
                exists (
                    select from jsonb_array_elements_text(c.figures) as figure(id)
                    join release on release.id = cast(split_part(figure.id, '/', 1) as uuid)
                    where release.withdrawn_at <= release.public_from) as never_public
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(id text, actor text, key text)
            join citation c on c.id = ask.id or c.actor = ask.actor and c.key = ask.key""";

    private static final String KEEP = """
            insert into citation (id, at, actor, as_of, recorded_as_of, figures, content, sha256, key, request_sha256)
            select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as c(
                id text, at timestamptz, actor text, "asOf" timestamptz, "recordedAsOf" timestamptz, figures jsonb,
                content text, sha256 text, key text, "requestSha256" text)""";

    private final Questions questions;
    private final ObjectMapper json;

    CitationRepository(Questions questions, ObjectMapper json) {
        this.questions = questions;
        this.json = json;
    }

    Uni<@Nullable Citation> find(String id) {
        return find(new Asked(id, null, null));
    }

    Uni<@Nullable Citation> findByKey(String actor, String key) {
        return find(new Asked(null, actor, key));
    }

    Uni<Integer> keep(Citation citation) {
        return questions.write(KEEP, citation);
    }

    private Uni<@Nullable Citation> find(Asked asked) {
        return questions.ask(FIND, asked).map(rows -> rows.isEmpty() ? null : citation(rows.get(0)));
    }

    private Citation citation(Row row) {
        return new Citation(
                row.text("id"),
                row.instant("at"),
                row.text("actor"),
                row.instant("as_of"),
                row.instant("recorded_as_of"),
                figures(row.text("figures")),
                row.text("content"),
                row.text("sha256"),
                row.optionalText("key"),
                row.optionalText("request_sha256"),
                row.flag("never_public"));
    }

    private List<String> figures(String text) {
        try {
            return List.of(json.readValue(text, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("ids are stored as we write them", e);
        }
    }
}
