package org.entente.gateway.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.gateway.call.AreaPages;
import org.entente.gateway.call.AreaRow;
import org.entente.gateway.call.Errand;
import org.entente.gateway.call.Page;
import org.entente.gateway.call.Service;
import org.jspecify.annotations.Nullable;

/** Questions to the statistics service. Whatever goes wrong on the way is a problem that callers may read. */
@ApplicationScoped
public class Statistics {

    /** What the service takes in one call. */
    public static final int MOST_SERIES_SELECTIONS = 100;

    public static final int MOST_FIGURE_SELECTIONS = 500;
    public static final int MOST_ROWS = 500;

    static final Service SERVICE = new Service("statistics");

    private final StatisticsClient client;
    private final AreaPages areas;

    Statistics(@RestClient StatisticsClient client) {
        this.client = client;
        this.areas = new AreaPages(SERVICE, client::areas);
    }

    public Uni<SeriesAnswers> series(List<SeriesSelection> selections, Errand errand) {
        return SERVICE.answered(
                        errand, () -> client.series(errand.bearer(), new StatisticsClient.Selections<>(selections)))
                .invoke(answer -> SERVICE.checkFits(selections.size(), answer.answers()));
    }

    public Uni<FigureAnswers> figures(List<FigureSelection> selections, Errand errand) {
        return SERVICE.answered(
                        errand, () -> client.figures(errand.bearer(), new StatisticsClient.Selections<>(selections)))
                .invoke(answer -> SERVICE.checkFits(selections.size(), answer.answers()));
    }

    public Uni<List<AreaRow>> areas(List<String> codes, Errand errand) {
        return areas.of(codes, errand);
    }

    public Uni<List<AreaRow>> areas(@Nullable String kind, @Nullable String search, Errand errand) {
        return areas.all(kind, search, errand);
    }

    public Uni<List<IndicatorRow>> indicators(Errand errand) {
        return SERVICE.answered(errand, () -> client.indicators(errand.bearer()))
                .map(Page::items);
    }

    public Uni<List<ReleaseRow>> releases(List<String> ids, Errand errand) {
        return SERVICE.answered(errand, () -> client.releases(errand.bearer(), ids, null, null, MOST_ROWS, null))
                .map(Page::items);
    }

    public Uni<Page<ReleaseRow>> releases(
            @Nullable String publisher, @Nullable String state, int first, @Nullable String after, Errand errand) {
        return SERVICE.answered(
                errand, () -> client.releases(errand.bearer(), List.of(), publisher, state, first, after));
    }
}
