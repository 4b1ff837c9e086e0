package org.entente.partnerships.question;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.partnerships.access.Desks;
import org.entente.partnerships.access.Viewpoint;
import org.entente.partnerships.access.Viewpoints;
import org.entente.partnerships.database.Questions;
import org.entente.partnerships.database.Row;
import org.entente.partnerships.page.Cursor;
import org.jspecify.annotations.Nullable;

/** Puts questions of several sorts to the database in one statement, made of the parts that are asked for. */
@ApplicationScoped
public class Inquiry {

    /** Selections of one sort. */
    public record Asked<S extends Selection, A>(Part<S, A> part, List<S> selections) {

        List<Object> rows(Function<Selection, Viewpoint> viewpoint) {
            List<Object> rows = new ArrayList<>();
            for (S selection : selections) {
                Viewpoint from = viewpoint.apply(selection);
                rows.add(new Line(
                        rows.size(),
                        from.asOf(),
                        from.recordedAsOf(),
                        from.undated(),
                        Cursor.read(selection.after()),
                        selection.size(),
                        part.wanted(selection)));
            }
            return rows;
        }

        List<A> answers(Map<Integer, List<Found>> found) {
            List<A> answers = new ArrayList<>();
            for (S selection : selections) {
                answers.add(part.answer(selection, found.getOrDefault(answers.size(), List.of())));
            }
            return answers;
        }
    }

    private record Line(
            int n,
            Instant asOf,
            Instant recordedAsOf,
            boolean undated,
            @Nullable String after,
            int first,
            Object wanted) {}

    private static final String AREAS = "areas";

    private final Questions questions;
    private final Viewpoints viewpoints;
    private final Desks desks;
    private final ObjectMapper json;

    Inquiry(Questions questions, Viewpoints viewpoints, Desks desks, ObjectMapper json) {
        this.questions = questions;
        this.viewpoints = viewpoints;
        this.desks = desks;
        this.json = json;
    }

    /** One selection of one sort. */
    public <S extends Selection> Uni<Answers> about(Part<S, ?> part, S selection) {
        return about(List.of(new Asked<>(part, List.of(selection))));
    }

    /** The same from another viewpoint than its own. */
    public <S extends Selection> Uni<Answers> about(Part<S, ?> part, S selection, Viewpoint from) {
        return about(List.of(new Asked<>(part, List.of(selection))), asked -> from);
    }

    public Uni<Answers> about(List<Asked<?, ?>> all) {
        return about(all, selection -> viewpoints.of(selection.asOf(), selection.recordedAsOf()));
    }

    private Uni<Answers> about(List<Asked<?, ?>> all, Function<Selection, Viewpoint> viewpoint) {
        List<Asked<?, ?>> asked =
                all.stream().filter(one -> !one.selections().isEmpty()).toList();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("desks", desks.openToCaller());
        document.put("who", desks.who());
        asked.forEach(one -> document.put(one.part().name(), one.rows(viewpoint)));
        return questions.ask(sql(asked), document).map(rows -> answers(asked, rows));
    }

    private static String sql(List<Asked<?, ?>> asked) {
        String parts = asked.stream().map(one -> one.part().sql()).collect(joining(",\n"));
        String results = asked.stream()
                .map(one -> "select '%1$s' as part, n, total, sort_key, item, codes from %1$s_answer"
                        .formatted(one.part().name()))
                .collect(joining("\nunion all "));
        return """
                with recursive ask as materialized (select cast(cast(:ask as text) as jsonb) as document),
                sight as materialized (select document -> 'desks' as desks, document -> 'who' as who from ask),
                %s,
                result as materialized (%s)
                select * from (
                    select part, n, cast(total as int) as total, sort_key, cast(item as text) as item from result
                    union all
                    select 'areas', 0, 0, code, cast(jsonb_build_object(
                        'code', code, 'name', name, 'kind', kind, 'numericCode', numeric_code) as text)
                    from area where code in (select unnest(codes) from result)) answer
                order by part, n, sort_key collate "C\"""".formatted(parts, results);
    }

    private Answers answers(List<Asked<?, ?>> asked, List<Row> rows) {
        Map<String, Map<Integer, List<Found>>> found = rows.stream()
                .collect(groupingBy(
                        row -> row.text("part"), groupingBy(row -> row.integer("n"), mapping(this::found, toList()))));
        Map<Part<?, ?>, List<?>> answers = new HashMap<>();
        asked.forEach(one -> answers.put(
                one.part(), one.answers(found.getOrDefault(one.part().name(), Map.of()))));
        List<Found> areas = found.getOrDefault(AREAS, Map.of()).getOrDefault(0, List.of());
        return new Answers(answers, Found.all(areas, AreaName.class));
    }

    private Found found(Row row) {
        return new Found(row.integer("total"), row.optionalText("sort_key"), row.optionalText("item"), json);
    }
}
