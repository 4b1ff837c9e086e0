package org.entente.statistics.series;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.entente.statistics.series.SeriesAnswers.Named;
import org.entente.statistics.series.SeriesAnswers.SelectedSeries;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SeriesRepository {

    /** A series exists once a figure of it can be seen. */
    private static final String MATCHING = """
            with ask as (
                select * from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as a(
                    n int, selection jsonb, "asOf" timestamptz, "recordedAsOf" timestamptz, after text)),
            wanted as (
                select ask.n, ask."asOf", ask."recordedAsOf", ask.after, w.* from ask, jsonb_to_record(ask.selection) as w(
                    indicator text, "refArea" text, "counterpartArea" text, route text, frequency text, publisher text,
                    keys jsonb, area text, side text, first int)),
            matching as (
                select wanted.n, wanted.after, wanted.first, series.*, publisher.name as publisher_name
                from wanted
                join series on (wanted.indicator is null or series.indicator = wanted.indicator)
                    and (wanted."refArea" is null or series.ref_area = wanted."refArea")
                    and (wanted."counterpartArea" is null or series.counterpart_area = wanted."counterpartArea")
                    and (wanted.route is null or series.route = wanted.route)
                    and (wanted.frequency is null or series.frequency = wanted.frequency)
                    and (coalesce(jsonb_array_length(wanted.keys), 0) = 0
                        or jsonb_exists(wanted.keys, series.key))
                    and (wanted.area is null
                        or wanted.side <> 'COUNTERPART' and series.ref_area = wanted.area
                        or wanted.side <> 'REF_AREA' and series.counterpart_area = wanted.area)
                join publisher on publisher.code = series.publisher
                    and (wanted.publisher is null or wanted.publisher in (publisher.code, publisher.name))
                where exists (
                    select 1 from figure join release on release.sequence = figure.release_sequence
                    where figure.series_id = series.id
                        and release.public_from <= wanted."asOf" and release.approved_at <= wanted."recordedAsOf")),
            page as (
                select matching.*, row_number() over (partition by n order by key) as place
                from matching where after is null or key > after)
            select ask.n, coalesce(totals.total, 0) as total,
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
            left join route on route.code = page.route
            order by ask.n, page.key""";

    private record Ask(
            int n,
            SeriesSelection selection,
            Instant asOf,
            Instant recordedAsOf,
            @Nullable String after) {

        static Ask of(int n, SeriesSelection selection, Viewpoint viewpoint) {
            return new Ask(n, selection, viewpoint.asOf(), viewpoint.recordedAsOf(), Cursor.read(selection.after()));
        }
    }

    private final Questions questions;

    SeriesRepository(Questions questions) {
        this.questions = questions;
    }

    /** The series of each selection as seen from the viewpoint beside it, in one statement. */
    Uni<SelectedSeries> matching(List<SeriesSelection> selections, List<Viewpoint> viewpoints) {
        List<Ask> asks = new ArrayList<>();
        for (int n = 0; n < selections.size(); n++) {
            asks.add(Ask.of(n, selections.get(n), viewpoints.get(n)));
        }
        return questions.ask(MATCHING, asks).map(rows -> answers(rows, selections));
    }

    private static SelectedSeries answers(List<Row> rows, List<SeriesSelection> selections) {
        Map<String, AreaName> areas = new LinkedHashMap<>();
        Map<String, IndicatorView> indicators = new LinkedHashMap<>();
        Map<String, CodeView> routes = new LinkedHashMap<>();
        List<List<SeriesView>> found = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        selections.forEach(selection -> found.add(new ArrayList<>()));
        selections.forEach(selection -> totals.add(0));
        for (Row row : rows) {
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
