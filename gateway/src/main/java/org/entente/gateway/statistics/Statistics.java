package org.entente.gateway.statistics;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.gateway.call.Errand;
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

    Statistics(@RestClient StatisticsClient client) {
        this.client = client;
    }

    public Uni<SeriesAnswers> series(List<SeriesSelection> selections, Errand errand) {
        return answered(errand, () -> client.series(bearer(errand), new StatisticsClient.Selections<>(selections)))
                .invoke(answer -> fits(selections.size(), answer.answers()));
    }

    public Uni<FigureAnswers> figures(List<FigureSelection> selections, Errand errand) {
        return answered(errand, () -> client.figures(bearer(errand), new StatisticsClient.Selections<>(selections)))
                .invoke(answer -> fits(selections.size(), answer.answers()));
    }

    public Uni<List<AreaRow>> areas(List<String> codes, Errand errand) {
        return answered(errand, () -> client.areas(bearer(errand), codes, null, null, MOST_ROWS, null))
                .map(Page::items);
    }

    /** All of them, page after page: areas are few, and the list is not paged in the graph. */
    public Uni<List<AreaRow>> areas(@Nullable String kind, @Nullable String search, Errand errand) {
        return areasFrom(null, kind, search, errand, List.of());
    }

    private Uni<List<AreaRow>> areasFrom(
            @Nullable String after,
            @Nullable String kind,
            @Nullable String search,
            Errand errand,
            List<AreaRow> before) {
        return answered(errand, () -> client.areas(bearer(errand), List.of(), kind, search, MOST_ROWS, after))
                .chain(page -> {
                    var all = new ArrayList<>(before);
                    all.addAll(page.items());
                    var next = page.next();
                    return next == null || page.items().isEmpty()
                            ? Uni.createFrom().item(List.copyOf(all))
                            : areasFrom(next, kind, search, errand, all);
                });
    }

    public Uni<List<IndicatorRow>> indicators(Errand errand) {
        return answered(errand, () -> client.indicators(bearer(errand))).map(Page::items);
    }

    public Uni<List<ReleaseRow>> releases(List<String> ids, Errand errand) {
        return answered(errand, () -> client.releases(bearer(errand), ids, null, null, MOST_ROWS, null))
                .map(Page::items);
    }

    public Uni<Page<ReleaseRow>> releases(
            @Nullable String publisher, @Nullable String state, int first, @Nullable String after, Errand errand) {
        return answered(errand, () -> client.releases(bearer(errand), List.of(), publisher, state, first, after));
    }

    /** The client's own timeouts are between two signs of life; the errand's is for whole answers, one after the other. */
    private static <T> Uni<T> answered(Errand errand, Supplier<Uni<T>> call) {
        return Uni.createFrom()
                .deferred(() -> {
                    var left = errand.allowance().take();
                    return left.isZero()
                            ? Uni.createFrom().<T>failure(new TimeoutException())
                            : within(left, call.get());
                })
                .onFailure(failure -> !(failure instanceof Problem))
                .transform(failure -> Problem.unavailable(SERVICE, failure));
    }

    private static <T> Uni<T> within(Duration left, Uni<T> call) {
        return call.onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("an answer without a body"))
                .ifNoItem()
                .after(left)
                .failWith(TimeoutException::new);
    }

    private static void fits(int questions, Collection<?> answers) {
        if (answers.size() != questions) {
            throw Problem.unavailable(
                    SERVICE,
                    new IllegalStateException("%d answers to %d questions".formatted(answers.size(), questions)));
        }
    }

    private static String bearer(Errand errand) {
        return "Bearer " + errand.token();
    }
}
