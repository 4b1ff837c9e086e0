package org.entente.statistics.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.statistics.access.Viewpoint;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;

/** Makes exports, a few at a time: each takes a connection while it is written, and room on the disk until it is sent. */
@ApplicationScoped
class Exports {

    private static final int WRITTEN_AT_ONCE = 2;
    private static final int KEPT_AT_ONCE = 20;

    private final ExportRepository figures;
    private final long mostRows;
    private final Semaphore writing = new Semaphore(WRITTEN_AT_ONCE, true);
    private final Semaphore kept = new Semaphore(KEPT_AT_ONCE);

    Exports(ExportRepository figures, @ConfigProperty(name = "entente.export.most-rows") long mostRows) {
        this.figures = figures;
        this.mostRows = mostRows;
    }

    /** An export, ready to be sent. Whoever has it closes it, once or several times. */
    record Ready(Form form, Viewpoint viewpoint, Spool spool, Semaphore kept, AtomicBoolean closed)
            implements AutoCloseable {

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                kept.release();
                spool.close();
            }
        }
    }

    /** Writes the export; its recorded instant is moved back to where nothing can change any more. Blocks. */
    Ready make(Form form, Selection selection, Viewpoint asked) throws Exception {
        if (!kept.tryAcquire()) {
            throw new ProblemException(ProblemCode.UNAVAILABLE, "too many exports at once; try again in a moment");
        }
        try {
            writing.acquire();
            try {
                Viewpoint viewpoint = new Viewpoint(asked.asOf(), figures.settled(asked));
                return new Ready(form, viewpoint, written(form, selection, viewpoint), kept, new AtomicBoolean());
            } finally {
                writing.release();
            }
        } catch (Exception | Error e) {
            kept.release();
            throw e;
        }
    }

    private Spool written(Form form, Selection selection, Viewpoint viewpoint) throws Exception {
        return Spool.of(out -> {
            try (out;
                    Document document = form.open(out, viewpoint)) {
                write(document, selection, viewpoint);
            }
        });
    }

    private void write(Document document, Selection selection, Viewpoint viewpoint) throws Exception {
        long[] rows = {0};
        figures.read(selection, viewpoint, figure -> {
            if (++rows[0] > mostRows) {
                throw new ProblemException(
                        ProblemCode.TOO_LARGE,
                        "an export holds at most %d figures, and this selection has more: ask for less of it at a time"
                                .formatted(mostRows));
            }
            document.add(figure);
        });
    }
}
