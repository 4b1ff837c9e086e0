package org.entente.gateway.call;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The areas that a service keeps. Every service lists them alike. */
public final class AreaPages {

    private static final int MOST_ROWS = 500;

    /** A service's {@code GET /areas}; what is null or empty does not narrow down. */
    public interface Call {
        Uni<Page<AreaRow>> areas(
                String authorization,
                List<String> codes,
                @Nullable String kind,
                @Nullable String search,
                int first,
                @Nullable String after);
    }

    private final Service service;
    private final Call call;

    public AreaPages(Service service, Call call) {
        this.service = service;
        this.call = call;
    }

    /** Those that the service has, in its order. */
    public Uni<List<AreaRow>> of(List<String> codes, Errand errand) {
        return service.answered(errand, () -> call.areas(errand.bearer(), codes, null, null, MOST_ROWS, null))
                .map(Page::items);
    }

    /** All of them, page after page: areas are few, and the list is not paged in the graph. */
    public Uni<List<AreaRow>> all(@Nullable String kind, @Nullable String search, Errand errand) {
        return from(null, kind, search, errand, List.of());
    }

    private Uni<List<AreaRow>> from(
            @Nullable String after,
            @Nullable String kind,
            @Nullable String search,
            Errand errand,
            List<AreaRow> before) {
        return service.answered(errand, () -> call.areas(errand.bearer(), List.of(), kind, search, MOST_ROWS, after))
                .chain(page -> {
                    var all = new ArrayList<>(before);
                    all.addAll(page.items());
                    var next = page.next();
                    return next == null || page.items().isEmpty()
                            ? Uni.createFrom().item(List.copyOf(all))
                            : from(next, kind, search, errand, all);
                });
    }
}
