package org.entente.statistics.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.entente.statistics.access.Known;
import org.entente.statistics.access.Viewpoint;
import org.entente.statistics.catalogue.Dataset.Place;
import org.entente.statistics.database.Questions;
import org.entente.statistics.database.Row;
import org.entente.statistics.page.Page;
import org.entente.statistics.period.Frequency;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CatalogueRepository {

    record Ask(Viewpoint viewpoint, @Nullable String after, int first) {}

    private static final String DATASETS = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(viewpoint jsonb, after text, first int)),
            clocks as (
                select v.* from ask, jsonb_to_record(ask.viewpoint) as v("asOf" timestamptz, "recordedAsOf" timestamptz)),
            known as (select release.* from clocks, release where %s),
            seen as (
                select series.id, series.indicator, series.publisher, series.ref_area, series.frequency,
                    min(figure.period_start) as first_day, max(figure.period_end) as last_day,
                    min(known.public_from) as issued, max(known.public_from) as modified,
                    (array_agg(known.licence order by known.public_from desc, known.sequence desc))[1] as licence
                from series join figure on figure.series_id = series.id join known on known.sequence = figure.release_sequence
                group by series.id),
            dataset as (
                select indicator, publisher, concat(indicator, '.', publisher) collate "C" as key,
                    min(first_day) as first_day, max(last_day) as last_day,
                    min(issued) as issued, max(modified) as modified,
                    (array_agg(licence order by modified desc, id))[1] as licence,
                    string_agg(distinct frequency, ' ' order by frequency) as frequencies,
                    array_agg(distinct ref_area) as areas
                from seen group by indicator, publisher),
            page as (
                select dataset.* from dataset, ask
                where ask.after is null or dataset.key > ask.after collate "C"
                order by dataset.key limit (select first + 1 from ask))
            select (select count(*) from dataset) as total, page.key, page.indicator, page.publisher, page.first_day,
                page.last_day, page.issued, page.modified, page.licence, page.frequencies,
                indicator.name as indicator_name, indicator.definition, publisher.name as publisher_name,
                (select cast(jsonb_agg(jsonb_build_object(
                        'code', area.code, 'name', area.name, 'country', area.kind = 'COUNTRY') order by area.code) as text)
                    from area where area.code = any(page.areas)) as places
            from (select 1) as one left join page on true
            left join indicator on indicator.code = page.indicator
            left join publisher on publisher.code = page.publisher
            order by page.key""".formatted(Known.from("clocks"));

    private final Questions questions;
    private final ObjectMapper json;

    CatalogueRepository(Questions questions, ObjectMapper json) {
        this.questions = questions;
        this.json = json;
    }

    Uni<Page<Dataset>> datasets(Ask ask) {
        return questions.ask(DATASETS, ask).map(rows -> Page.of(rows, ask.first(), this::dataset, Dataset::key));
    }

    private Dataset dataset(Row row) {
        return new Dataset(
                row.text("indicator"),
                row.text("indicator_name"),
                row.optionalText("definition"),
                row.text("publisher"),
                row.text("publisher_name"),
                row.optionalText("licence"),
                places(row.text("places")),
                Stream.of(row.text("frequencies").split(" "))
                        .map(Frequency::valueOf)
                        .toList(),
                row.date("first_day"),
                row.date("last_day"),
                row.instant("issued"),
                row.instant("modified"));
    }

    private List<Place> places(String text) {
        try {
            return List.of(json.readValue(text, Place[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("places are aggregated as they are read", e);
        }
    }
}
