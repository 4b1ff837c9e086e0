package org.entente.partnerships.export;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.entente.partnerships.access.Viewpoint;
import org.entente.partnerships.ledger.Ledger;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.question.Inquiry;
import org.entente.partnerships.question.Part;
import org.entente.partnerships.question.Selection;
import org.jspecify.annotations.Nullable;

/** Makes exports, a few at a time, since each is held in memory until it is sent. */
@ApplicationScoped
class Exports {

    /** Agreements are few; whoever needs more asks for less at a time. */
    static final int MOST = 10_000;

    private static final int AT_ONCE = 4;

    private final Inquiry inquiry;
    private final Ledger ledger;
    private final Semaphore making = new Semaphore(AT_ONCE);

    Exports(Inquiry inquiry, Ledger ledger) {
        this.inquiry = inquiry;
        this.ledger = ledger;
    }

    /** What is wanted, how, and from when it is looked at. */
    record Order<S extends Selection, V>(
            Part<S, Page<V>> part,
            S selection,
            Function<List<V>, Rows<?>> rows,
            Form form,
            Viewpoint from,
            @Nullable Boolean undated) {}

    <S extends Selection, V> Uni<Export> make(Order<S, V> order) {
        if (!making.tryAcquire()) {
            throw new ProblemException(ProblemCode.UNAVAILABLE, "too many exports at once; try again in a moment");
        }
        return ledger.settled()
                .map(settled -> order.from().pinned(settled, order.undated()))
                .chain(viewpoint -> read(order, viewpoint)
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(found -> export(order.rows().apply(found), order.form(), viewpoint)))
                .onTermination()
                .invoke(() -> making.release());
    }

    private static Export export(Rows<?> rows, Form form, Viewpoint viewpoint) {
        return new Export(rows.table().name(), form, viewpoint, form.bytes(rows, viewpoint));
    }

    private <S extends Selection, V> Uni<List<V>> read(Order<S, V> order, Viewpoint viewpoint) {
        return Panache.withSession(() -> inquiry.about(order.part(), order.selection(), viewpoint))
                .map(answers -> answers.only(order.part()))
                .map(page -> {
                    if (page.total() > MOST) {
                        throw new ProblemException(
                                ProblemCode.TOO_LARGE,
                                "an export holds at most %d %s, and these are %d: select less of them at a time"
                                        .formatted(MOST, order.part().name(), page.total()));
                    }
                    return page.items();
                });
    }
}
