package org.entente.gateway.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
    public static final int MOST_DERIVED_SELECTIONS = 100;
    public static final int MOST_CHECK_SELECTIONS = 500;
    public static final int MOST_CLAIMS = 20;
    public static final int MOST_ROWS = 500;

    public static final Service SERVICE = new Service("statistics");

    private final StatisticsClient client;
    private final AreaPages areas;

    Statistics(@RestClient StatisticsClient client) {
        this.client = client;
        this.areas = new AreaPages(SERVICE, client::areas);
    }

    /** All of them in one call; an answer for each question, in the order of its kind. */
    public Uni<SeriesAnswers> series(List<? extends SeriesQuestion> questions, Errand errand) {
        var byKind = SeriesQuestions.of(questions);
        return SERVICE.answered(errand, () -> client.series(errand.bearer(), byKind))
                .invoke(answer -> SERVICE.checkFits(byKind.selections().size(), answer.answers()))
                .invoke(answer -> SERVICE.checkFits(byKind.corridors().size(), answer.corridors()));
    }

    public Uni<FigureAnswers> figures(List<FigureSelection> selections, Errand errand) {
        return SERVICE.answered(
                        errand, () -> client.figures(errand.bearer(), new StatisticsClient.Selections<>(selections)))
                .invoke(answer -> SERVICE.checkFits(selections.size(), answer.answers()));
    }

    public Uni<DerivedAnswers> derived(List<DerivedSelection> selections, Errand errand) {
        return SERVICE.answered(
                        errand, () -> client.derived(errand.bearer(), new StatisticsClient.Selections<>(selections)))
                .invoke(answer -> SERVICE.checkFits(selections.size(), answer.answers()));
    }

    public Uni<CheckAnswers> checks(List<CheckSelection> selections, Errand errand) {
        return SERVICE.answered(
                        errand, () -> client.checks(errand.bearer(), new StatisticsClient.Selections<>(selections)))
                .invoke(answer -> SERVICE.checkFits(selections.size(), answer.answers()));
    }

    public Uni<ClaimAnswers> claims(List<ClaimSelection> selections, Errand errand) {
        return SERVICE.answered(
                        errand, () -> client.claims(errand.bearer(), new StatisticsClient.Selections<>(selections)))
                .invoke(answer -> SERVICE.checkFits(selections.size(), answer.answers()));
    }

    /** All that it has. */
    public Uni<List<AreaRow>> areas(Errand errand) {
        return areas.all(errand);
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

    /** What one release says, by series and period. */
    public Uni<FigurePage> figuresOfRelease(String release, int first, @Nullable String after, Errand errand) {
        return SERVICE.answered(errand, () -> client.figuresOfRelease(errand.bearer(), release, first, after));
    }

    /** Announced publications of these days, both included, the earliest first. */
    public Uni<List<ScheduledReleaseRow>> calendar(
            @Nullable LocalDate from, @Nullable LocalDate to, int first, Errand errand) {
        return SERVICE.answered(errand, () -> client.calendar(errand.bearer(), text(from), text(to), first))
                .map(Page::items);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
