package org.entente.gateway.statistics;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Questions to the statistics service. Whatever goes wrong on the way is a {@link Problem}; an answer that does not
 * fit its question counts as wrong.
 */
@ApplicationScoped
public class Statistics {

    /** What the service takes in one call. */
    public static final int MOST_SERIES_SELECTIONS = 100;

    public static final int MOST_FIGURE_SELECTIONS = 500;
    public static final int MOST_ROWS = 500;

    static final String SERVICE = "statistics";

    private final StatisticsClient client;
    private final Duration patience;

    Statistics(
            @RestClient StatisticsClient client,
            @ConfigProperty(name = "entente.statistics.patience") Duration patience) {
        this.client = client;
        this.patience = patience;
    }

    public Uni<SeriesAnswers> series(List<SeriesSelection> selections, String token) {
        return answered(client.series(bearer(token), new StatisticsClient.Selections<>(selections)))
                .invoke(answer -> fits(selections.size(), answer.answers()));
    }

    public Uni<FigureAnswers> figures(List<FigureSelection> selections, String token) {
        return answered(client.figures(bearer(token), new StatisticsClient.Selections<>(selections)))
                .invoke(answer -> fits(selections.size(), answer.answers()));
    }

    public Uni<List<AreaRow>> areas(List<String> codes, String token) {
        return answered(client.areas(bearer(token), codes, null, null, MOST_ROWS, null))
                .map(Page::items);
    }

    /** All of them, page after page: areas are few, and the list is not paged in the graph. */
    public Uni<List<AreaRow>> areas(@Nullable String kind, @Nullable String search, String token) {
        return areasFrom(null, kind, search, token, List.of());
    }

    private Uni<List<AreaRow>> areasFrom(
            @Nullable String after,
            @Nullable String kind,
            @Nullable String search,
            String token,
            List<AreaRow> before) {
        return answered(client.areas(bearer(token), List.of(), kind, search, MOST_ROWS, after))
                .chain(page -> {
                    var all = new ArrayList<>(before);
                    all.addAll(page.items());
                    var next = page.next();
                    return next == null || page.items().isEmpty()
                            ? Uni.createFrom().item(List.copyOf(all))
                            : areasFrom(next, kind, search, token, all);
                });
    }

    public Uni<List<IndicatorRow>> indicators(String token) {
        return answered(client.indicators(bearer(token))).map(Page::items);
    }

    public Uni<List<ReleaseRow>> releases(List<String> ids, String token) {
        return answered(client.releases(bearer(token), ids, null, null, MOST_ROWS, null))
                .map(Page::items);
    }

    public Uni<Page<ReleaseRow>> releases(
            @Nullable String publisher, @Nullable String state, int first, @Nullable String after, String token) {
        return answered(client.releases(bearer(token), List.of(), publisher, state, first, after));
    }

    /** The client's own timeouts are between two signs of life; this one is for the whole answer. */
    private <T> Uni<T> answered(Uni<T> call) {
        return call.onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("an answer without a body"))
                .ifNoItem()
                .after(patience)
                .failWith(TimeoutException::new)
                .onFailure(failure -> !(failure instanceof Problem))
                .transform(failure -> Problem.unavailable(SERVICE, failure));
    }

    private static void fits(int questions, Collection<?> answers) {
        if (answers.size() != questions) {
            throw Problem.unavailable(
                    SERVICE,
                    new IllegalStateException("%d answers to %d questions".formatted(answers.size(), questions)));
        }
    }

    private static String bearer(String token) {
        return "Bearer " + token;
    }
}
