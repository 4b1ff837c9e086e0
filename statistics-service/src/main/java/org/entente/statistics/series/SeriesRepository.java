package org.entente.statistics.series;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.statistics.access.Known;
import org.entente.statistics.access.Viewpoint;
import org.entente.statistics.area.AreaKind;
import org.entente.statistics.codelist.CodeView;
import org.entente.statistics.codelist.IndicatorView;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;
import org.entente.statistics.page.Cursor;
import org.entente.statistics.page.Page;
import org.entente.statistics.period.Frequency;
import org.entente.statistics.series.SeriesAnswers.AreaName;
import org.entente.statistics.series.SeriesAnswers.Corridor;
import org.entente.statistics.series.SeriesAnswers.Named;
import org.entente.statistics.series.SeriesAnswers.SelectedSeries;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SeriesRepository {

    /** A series exists once a figure of it can be seen. */
    private static final String MATCHING = """
            with asked as (select cast(cast(:ask as text) as jsonb) as document),
            ask as (
                select a.* from asked, jsonb_to_recordset(asked.document -> 'selections') as a(
                    n int, selection jsonb, "asOf" timestamptz, "recordedAsOf" timestamptz, words jsonb, after text)),
            wanted as (
                select ask.n, ask."asOf", ask."recordedAsOf", ask.words, ask.after, w.* from ask, jsonb_to_record(ask.selection) as w(
                    indicator text, "refArea" text, "counterpartArea" text, route text, frequency text, publisher text,
                    keys jsonb, area text, side text, first int)),
            matching as (
                select wanted.n, wanted.after, wanted.first, series.*, publisher.name as publisher_name
                from wanted
                -- by the index of what is asked for, however many series there are
                cross join lateral (
                    select s.* from series s
                        where wanted.area is not null and wanted.side <> 'COUNTERPART' and s.ref_area = wanted.area
                    union all
                    select s.* from series s
                        where wanted.area is not null and wanted.side <> 'REF_AREA' and s.counterpart_area = wanted.area
                            and (wanted.side = 'COUNTERPART' or s.ref_area <> wanted.area)
                    union all
                    select s.* from series s
                        where wanted.area is null and jsonb_array_length(wanted.keys) > 0
                            and s.key in (select jsonb_array_elements_text(wanted.keys))
                    union all
                    select s.* from series s
                        where wanted.area is null and coalesce(jsonb_array_length(wanted.keys), 0) = 0
                            and s.ref_area = wanted."refArea"
                    union all
                    select s.* from series s
                        where wanted.area is null and coalesce(jsonb_array_length(wanted.keys), 0) = 0
                            and wanted."refArea" is null and s.counterpart_area = wanted."counterpartArea"
                    union all
                    select s.* from series s
                        where wanted.area is null and coalesce(jsonb_array_length(wanted.keys), 0) = 0
                            and wanted."refArea" is null and wanted."counterpartArea" is null
                    offset 0) series
                join publisher on publisher.code = series.publisher
                    and (wanted.publisher is null or wanted.publisher in (publisher.code, publisher.name))
                where (wanted.indicator is null or series.indicator = wanted.indicator)
                    and (wanted."refArea" is null or series.ref_area = wanted."refArea")
                    and (wanted."counterpartArea" is null or series.counterpart_area = wanted."counterpartArea")
                    and (wanted.route is null or series.route = wanted.route)
                    and (wanted.frequency is null or series.frequency = wanted.frequency)
                    and (coalesce(jsonb_array_length(wanted.keys), 0) = 0 or jsonb_exists(wanted.keys, series.key))
                    and (jsonb_array_length(wanted.words) = 0 or (
                        select bool_and(position(word in text.folded) > 0)
                        from jsonb_array_elements_text(wanted.words) as word, (
                            select concat_ws(' ', lower(series.key), indicator.folded, ref.folded, cou.folded, route.folded, publisher.folded) as folded
                            from indicator, area ref, area cou, route
                            where indicator.code = series.indicator and ref.code = series.ref_area
                                and cou.code = series.counterpart_area and route.code = series.route) text))
                    and exists (
                        select 1 from figure cross join lateral (
                            select * from release r where r.sequence = figure.release_sequence offset 0) release
                        where figure.series_id = series.id
                            and %s
                        offset 0)),
            page as (
                select matching.*, row_number() over (partition by n order by key) as place
                from matching where after is null or key > after),
            answer as (select ask.n, coalesce(totals.total, 0) as total,
                page.key, page.frequency, page.publisher_name,
                indicator.*,
                ref.code as ref_code, ref.name as ref_name, ref.kind as ref_kind, ref.numeric_code as ref_numeric,
                cou.code as cou_code, cou.name as cou_name, cou.kind as cou_kind, cou.numeric_code as cou_numeric,
                route.code as route, route.name as route_name
            from ask
            left join (select n, count(*) as total from matching group by n) totals on totals.n = ask.n
            left join page on page.n = ask.n and page.place <= page.first + 1
            left join indicator on indicator.code = page.indicator
            left join area ref on ref.code = page.ref_area
            left join area cou on cou.code = page.counterpart_area
            left join route on route.code = page.route),
            corridor as (
                select c.n, series.counterpart_area as origin, series.ref_area as destination,
                    row_number() over (partition by c.n order by series.counterpart_area, series.ref_area) as place
                from asked, jsonb_to_recordset(asked.document -> 'corridors') as c(
                    n int, "refArea" text, "counterpartArea" text, "asOf" timestamptz, "recordedAsOf" timestamptz)
                cross join lateral (
                    select s.* from series s where s.ref_area = c."refArea"
                    union all
                    select s.* from series s where c."refArea" is null and s.counterpart_area = c."counterpartArea"
                    union all
                    select s.* from series s where c."refArea" is null and c."counterpartArea" is null
                    offset 0) series
                where (c."counterpartArea" is null or series.counterpart_area = c."counterpartArea")
                    and series.ref_area <> series.counterpart_area and '001' not in (series.ref_area, series.counterpart_area)
                    and exists (
                        select 1 from figure cross join lateral (
                            select * from release r where r.sequence = figure.release_sequence offset 0) release
                        where figure.series_id = series.id
                            and %s
                        offset 0)
                group by c.n, series.counterpart_area, series.ref_area)
            select part.what as part, answer.*, corridor.n as corridor_n, corridor.origin, corridor.destination
            from (values ('series'), ('corridors')) as part(what)
            left join answer on part.what = 'series'
            left join corridor on part.what = 'corridors' and corridor.place <= 500
            order by part.what, answer.n, answer.key, corridor.n, corridor.place""".formatted(Known.from("wanted"), Known.from("c"));

    private record Ask(
            int n,
            SeriesSelection selection,
            Instant asOf,
            Instant recordedAsOf,
            List<String> words,
            @Nullable String after) {

        static Ask of(int n, Seen<SeriesSelection> seen) {
            var selection = seen.selection();
            var from = seen.from();
            return new Ask(
                    n, selection, from.asOf(), from.recordedAsOf(), selection.words(), Cursor.read(selection.after()));
        }
    }

    private record CorridorAsk(
            int n, @Nullable String refArea, @Nullable String counterpartArea, Instant asOf, Instant recordedAsOf) {

        static CorridorAsk of(int n, Seen<CorridorSelection> seen) {
            var selection = seen.selection();
            var from = seen.from();
            return new CorridorAsk(
                    n, selection.refArea(), selection.counterpartArea(), from.asOf(), from.recordedAsOf());
        }
    }

    private record Asks(List<Ask> selections, List<CorridorAsk> corridors) {}

    /** A selection, and from where its answer is looked at. */
    record Seen<T>(T selection, Viewpoint from) {}

    private final Questions questions;

    SeriesRepository(Questions questions) {
        this.questions = questions;
    }

    /** The series and the corridors of each selection as seen from its viewpoint, in one statement. */
    Uni<SelectedSeries> matching(List<Seen<SeriesSelection>> selections, List<Seen<CorridorSelection>> corridors) {
        List<Ask> asks = new ArrayList<>();
        selections.forEach(selection -> asks.add(Ask.of(asks.size(), selection)));
        List<CorridorAsk> corridorAsks = new ArrayList<>();
        corridors.forEach(corridor -> corridorAsks.add(CorridorAsk.of(corridorAsks.size(), corridor)));
        return questions
                .ask(MATCHING, new Asks(asks, corridorAsks))
                .map(rows -> answers(
                        rows, selections.stream().map(Seen::selection).toList(), corridors(rows, corridors.size())));
    }

    private static List<List<Corridor>> corridors(List<Row> rows, int selections) {
        List<List<Corridor>> found = new ArrayList<>();
        IntStream.range(0, selections).forEach(n -> found.add(new ArrayList<>()));
        rows.stream().filter(row -> row.optionalText("corridor_n") != null).forEach(row -> found.get(
                        row.integer("corridor_n"))
                .add(new Corridor(row.text("origin"), row.text("destination"))));
        return found;
    }

    private static SelectedSeries answers(
            List<Row> rows, List<SeriesSelection> selections, List<List<Corridor>> corridors) {
        Map<String, AreaName> areas = new LinkedHashMap<>();
        Map<String, IndicatorView> indicators = new LinkedHashMap<>();
        Map<String, CodeView> routes = new LinkedHashMap<>();
        List<List<SeriesView>> found = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        selections.forEach(selection -> found.add(new ArrayList<>()));
        selections.forEach(selection -> totals.add(0));
        for (Row row : rows) {
            if (row.optionalText("n") == null) {
                continue;
            }
            int n = row.integer("n");
            totals.set(n, row.integer("total"));
            boolean beyondThePage = found.get(n).size() == selections.get(n).size();
            if (row.optionalText("key") == null) {
                continue;
            }
            found.get(n).add(series(row));
            if (!beyondThePage) {
                areas.putIfAbsent(row.text("ref_code"), area(row, "ref"));
                areas.putIfAbsent(row.text("cou_code"), area(row, "cou"));
                indicators.putIfAbsent(row.text("code"), IndicatorView.of(row));
                routes.putIfAbsent(row.text("route"), new CodeView(row.text("route"), row.text("route_name")));
            }
        }
        List<Page<SeriesView>> pages = new ArrayList<>();
        for (int n = 0; n < selections.size(); n++) {
            pages.add(page(found.get(n), totals.get(n), selections.get(n).size()));
        }
        return new SelectedSeries(
                pages,
                corridors,
                new Named(List.copyOf(areas.values()), List.copyOf(indicators.values()), List.copyOf(routes.values())));
    }

    private static Page<SeriesView> page(List<SeriesView> found, int total, int size) {
        boolean more = found.size() > size;
        List<SeriesView> items = more ? found.subList(0, size) : found;
        return new Page<>(items, total, more ? Cursor.after(items.get(size - 1).key()) : null);
    }

    private static SeriesView series(Row row) {
        return new SeriesView(
                row.text("key"),
                row.text("code"),
                row.text("ref_code"),
                row.text("cou_code"),
                row.text("route"),
                Frequency.valueOf(row.text("frequency")),
                row.text("publisher_name"),
                row.text("unit"));
    }

    private static AreaName area(Row row, String side) {
        return new AreaName(
                row.text(side + "_code"),
                row.text(side + "_name"),
                AreaKind.valueOf(row.text(side + "_kind")),
                row.optionalText(side + "_numeric"));
    }
}
