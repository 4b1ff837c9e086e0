package org.entente.statistics.codelist;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.entente.statistics.access.Known;
import org.entente.statistics.access.Viewpoint;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;
import org.entente.statistics.page.Page;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CodeListRepository {

    record Ask(Viewpoint viewpoint, @Nullable String after, int first) {}

    /** An entry that came with a release exists once figures that use it can be seen. */
    private static final String VISIBLE = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(viewpoint jsonb, after text, first int)),
            clocks as (
                select v.* from ask, jsonb_to_record(ask.viewpoint) as v("asOf" timestamptz, "recordedAsOf" timestamptz)),
            visible as (
                select entry.* from %1$s entry, clocks
                where entry.introduced_by is null or exists (
                    select 1 from series
                    join figure on figure.series_id = series.id
                    join release on release.sequence = figure.release_sequence
                    where series.%1$s = entry.code
                        and %2$s)),
            page as (
                select visible.* from visible, ask
                where ask.after is null or visible.code > ask.after
                order by visible.code limit (select first + 1 from ask))
            select (select count(*) from visible) as total, page.*
            from (select 1) as one left join page on true
            order by page.code""";

    private static final String STATUSES = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(after text, first int)),
            page as (
                select s.code, s.name from observation_status s, ask
                where ask.after is null or s.code > ask.after
                order by s.code limit (select first + 1 from ask))
            select (select count(*) from observation_status) as total, page.*
            from (select 1) as one left join page on true
            order by page.code""";

    private final Questions questions;

    CodeListRepository(Questions questions) {
        this.questions = questions;
    }

    Uni<Page<IndicatorView>> indicators(Ask ask) {
        return page(VISIBLE.formatted("indicator", Known.from("clocks")), ask, IndicatorView::of, IndicatorView::code);
    }

    Uni<Page<PublisherView>> publishers(Ask ask) {
        return page(
                VISIBLE.formatted("publisher", Known.from("clocks")),
                ask,
                CodeListRepository::publisher,
                PublisherView::code);
    }

    Uni<Page<CodeView>> routes(Ask ask) {
        return page(VISIBLE.formatted("route", Known.from("clocks")), ask, CodeListRepository::code, CodeView::code);
    }

    Uni<Page<CodeView>> statuses(Ask ask) {
        return page(STATUSES, ask, CodeListRepository::code, CodeView::code);
    }

    private <T> Uni<Page<T>> page(String sql, Ask ask, Function<Row, T> view, Function<T, String> sortKey) {
        return questions.ask(sql, ask).map(rows -> Page.of(rows, ask.first(), view, sortKey));
    }

    private static PublisherView publisher(Row row) {
        return new PublisherView(row.text("code"), row.text("name"), row.text("area"), row.optionalText("licence"));
    }

    private static CodeView code(Row row) {
        return new CodeView(row.text("code"), row.text("name"));
    }
}
