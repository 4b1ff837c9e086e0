package org.entente.partnerships.citation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.entente.partnerships.access.Viewpoint;
import org.entente.partnerships.database.Questions;
import org.entente.partnerships.database.Row;
import org.jspecify.annotations.Nullable;

/** What was cited. Rows are added, never changed. */
@ApplicationScoped
class CitationRepository {

    /**
     * What was pinned.
     *
     * @param agreements their ids, in the order in which they were named
     * @param content canonical JSON
     */
    record Citation(
            String id,
            Instant at,
            String actor,
            Viewpoint from,
            List<String> agreements,
            String content,
            String sha256) {}

    private record Asked(String id) {}

    private static final String FIND = """
            select c.id, c.at, c.actor, c.as_of, c.recorded_as_of, c.undated, cast(c.agreements as text) as agreements,
                c.content, c.sha256
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(id text)
            join citation c on c.id = ask.id""";

    private static final String KEEP = """
            insert into citation (id, at, actor, as_of, recorded_as_of, undated, agreements, content, sha256)
            select c.id, c.at, c.actor, f."asOf", f."recordedAsOf", f.undated, c.agreements, c.content, c.sha256
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as c(
                id text, at timestamptz, actor text, "from" jsonb, agreements jsonb, content text, sha256 text)
            cross join lateral jsonb_to_record(c."from") as f(
                "asOf" timestamptz, "recordedAsOf" timestamptz, undated boolean)""";

    private final Questions questions;
    private final ObjectMapper json;

    CitationRepository(Questions questions, ObjectMapper json) {
        this.questions = questions;
        this.json = json;
    }

    Uni<@Nullable Citation> find(String id) {
        return questions.ask(FIND, new Asked(id)).map(rows -> rows.isEmpty() ? null : citation(rows.get(0)));
    }

    Uni<Integer> keep(Citation citation) {
        return questions.write(KEEP, citation);
    }

    private Citation citation(Row row) {
        return new Citation(
                row.text("id"),
                row.instant("at"),
                row.text("actor"),
                new Viewpoint(row.instant("as_of"), row.instant("recorded_as_of"), row.flag("undated")),
                agreements(row.text("agreements")),
                row.text("content"),
                row.text("sha256"));
    }

    private List<String> agreements(String text) {
        try {
            return List.of(json.readValue(text, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("ids are stored as we write them", e);
        }
    }
}
