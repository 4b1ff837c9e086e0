package org.entente.statistics.intake;

import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.statistics.database.LongWork;
import org.entente.statistics.intake.IntakeAnswer.State;
import org.jspecify.annotations.Nullable;

/** How far one file is, for those who ask meanwhile; and the way to stop it. */
final class Progress {

    /** The file is not wanted any more, or another instance takes it for lost. */
    static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StoppedException() {
            super("stopped on its way", null, false, false);
        }
    }

    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile State state = State.QUEUED;
    private volatile long read;
    private volatile long bad;
    private @Nullable LongWork work;

    void reading(LongWork on) {
        synchronized (this) {
            work = on;
        }
        goOn(State.READING);
    }

    void rows(long readSoFar, long badSoFar) {
        refuseStopped();
        read = readSoFar;
        bad = badSoFar;
    }

    void writing() {
        goOn(State.WRITING);
    }

    /** From here on the database decides whether the end comes before the wish to stop. */
    void ending() {
        synchronized (this) {
            work = null;
        }
        refuseStopped();
    }

    /** Breaks off whatever is being done. */
    void stop() {
        stopped.set(true);
        synchronized (this) {
            if (work != null) {
                work.cancel();
            }
        }
    }

    boolean isStopped() {
        return stopped.get();
    }

    private void goOn(State next) {
        refuseStopped();
        state = next;
    }

    private void refuseStopped() {
        if (stopped.get()) {
            throw new StoppedException();
        }
    }

    State state() {
        return state;
    }

    IntakeAnswer.Progress rows() {
        long all = read;
        long wrong = Math.min(bad, all);
        return new IntakeAnswer.Progress(all, all - wrong, wrong);
    }
}
