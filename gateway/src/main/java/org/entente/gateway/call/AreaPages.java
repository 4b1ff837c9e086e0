package org.entente.gateway.call;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The areas that a service keeps. Every service lists them alike. */
public final class AreaPages {

    private static final int MOST_ROWS = 500;

    /** A service's {@code GET /areas}. */
    public interface Call {
        Uni<Page<AreaRow>> areas(String authorization, int first, @Nullable String after);
    }

    private final Service service;
    private final Call call;

    public AreaPages(Service service, Call call) {
        this.service = service;
        this.call = call;
    }

    /** All of them, page after page: areas are few. */
    public Uni<List<AreaRow>> all(Errand errand) {
        return from(null, errand, List.of());
    }

    private Uni<List<AreaRow>> from(@Nullable String after, Errand errand, List<AreaRow> before) {
        return service.answered(errand, () -> call.areas(errand.bearer(), MOST_ROWS, after))
                .chain(page -> {
                    var all = new ArrayList<>(before);
                    all.addAll(page.items());
                    var next = page.next();
                    return next == null || page.items().isEmpty()
                            ? Uni.createFrom().item(List.copyOf(all))
                            : from(next, errand, all);
                });
    }
}
