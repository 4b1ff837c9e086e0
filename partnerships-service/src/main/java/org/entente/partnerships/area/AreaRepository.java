package org.entente.partnerships.area;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.partnerships.database.Questions;
import org.entente.partnerships.database.Row;
import org.entente.partnerships.page.Page;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AreaRepository {

    record Ask(
            List<String> codes,
            @Nullable AreaKind kind,
            @Nullable String search,
            @Nullable String after,
            int first) {}

    private static final String AREAS = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb))
                    as a(codes jsonb, kind text, search text, after text, first int)),
            matching as (
                select area.* from area, ask
                where (jsonb_array_length(ask.codes) = 0 or jsonb_exists(ask.codes, area.code))
                    and (ask.kind is null or area.kind = ask.kind)
                    and (ask.search is null or position(ask.search in area.folded) > 0)),
            page as (
                select matching.* from matching, ask
                where ask.after is null or matching.code > ask.after
                order by matching.code limit (select first + 1 from ask))
            select (select count(*) from matching) as total, page.code, page.name, page.kind, page.numeric_code,
                case when page.code is not null then cast((select coalesce(jsonb_agg(jsonb_build_object('code', m.whole, 'from', m.from_day, 'to', m.to_day)
                        order by m.whole, m.from_day), '[]')
                    from area_membership m where m.member = page.code) as text) end as member_of
            from (select 1) as one left join page on true
            order by page.code""";

    private final Questions questions;
    private final ObjectMapper json;

    AreaRepository(Questions questions, ObjectMapper json) {
        this.questions = questions;
        this.json = json;
    }

    Uni<Page<AreaView>> matching(Ask ask) {
        return questions.ask(AREAS, ask).map(rows -> Page.of(rows, ask.first(), this::view, AreaView::code));
    }

    private AreaView view(Row row) {
        return new AreaView(
                row.text("code"),
                row.text("name"),
                AreaKind.valueOf(row.text("kind")),
                row.optionalText("numeric_code"),
                memberships(row.text("member_of")));
    }

    private List<AreaView.Membership> memberships(String text) {
        try {
            return List.of(json.readValue(text, AreaView.Membership[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database builds memberships as we read them", e);
        }
    }
}
