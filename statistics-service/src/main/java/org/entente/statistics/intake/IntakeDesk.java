package org.entente.statistics.intake;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.entente.statistics.intake.IntakeAnswer.State;
import org.entente.statistics.intake.IntakeQueue.Place;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;
import org.jboss.logging.Logger;

/** Takes files in while their senders wait, or as jobs of which is told how far they are. */
@ApplicationScoped
class IntakeDesk {

    private static final Logger LOG = Logger.getLogger(IntakeDesk.class);

    private final Intake intake;
    private final IntakeJobs jobs;
    private final IntakeQueue queue;
    private final Clock clock;
    private final Map<UUID, Progress> underWay = new ConcurrentHashMap<>();
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "intake jobs"));
    private volatile boolean ending;

    IntakeDesk(Intake intake, IntakeJobs jobs, IntakeQueue queue, Clock clock) {
        this.intake = intake;
        this.jobs = jobs;
        this.queue = queue;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        var unused = heart.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.SECONDS);
    }

    /** The answer, once there is one. */
    Uni<IntakeAnswer> take(SentFile file, Place place) {
        Progress progress = new Progress();
        return Uni.createFrom().completionStage(place.start(() -> {
            try {
                return intake.take(file, progress);
            } finally {
                file.body().close();
                place.giveBack();
            }
        }));
    }

    /** Begins a job, and answers how it stands. */
    IntakeAnswer begin(SentFile file, Place place) {
        jobs.add(file.id(), file.who(), clock.instant());
        Progress progress = new Progress();
        underWay.put(file.id(), progress);
        var unused = place.start(() -> {
            try {
                work(file, progress);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Intake %s could not be brought to an end", file.id());
            } finally {
                underWay.remove(file.id());
                file.body().close();
                place.giveBack();
            }
            return State.QUEUED;
        });
        return IntakeAnswer.underWay(file.id(), State.QUEUED).with(progress.rows());
    }

    private void work(SentFile file, Progress progress) {
        IntakeAnswer end;
        try {
            IntakeAnswer answer = intake.take(file, progress);
            if (answer.state() == State.DRAFT || answer.state() == State.SUBMITTED) {
                return;
            }
            end = answer;
        } catch (Progress.StoppedException e) {
            end = interrupted(file);
        } catch (ProblemException e) {
            end = IntakeAnswer.refused(file.id(), State.REFUSED, e);
        } catch (RuntimeException e) {
            if (!progress.isStopped()) {
                LOG.errorf(e, "Intake %s was interrupted", file.id());
            }
            end = interrupted(file);
        }
        jobs.end(file.id(), end, progress.rows());
    }

    private static IntakeAnswer interrupted(SentFile file) {
        return IntakeAnswer.refused(
                file.id(),
                State.INTERRUPTED,
                new ProblemException(ProblemCode.UNAVAILABLE, "send the file again; nothing was taken in"));
    }

    /** Whether the job was still under way. */
    boolean cancel(UUID id, String who) {
        boolean cancelled = jobs.cancel(id, who);
        Progress here = underWay.get(id);
        if (cancelled && here != null) {
            here.stop();
        }
        return cancelled;
    }

    private void beat() {
        try {
            List<IntakeJobs.Beat> beats = underWay.entrySet().stream()
                    .map(job -> beat(job.getKey(), job.getValue()))
                    .toList();
            if (!beats.isEmpty()) {
                Set<UUID> alive = jobs.beat(beats);
                beats.stream().filter(beat -> !alive.contains(beat.id())).forEach(beat -> stop(beat.id()));
            }
        } catch (RuntimeException e) {
            LOG.warnf("How far intakes are could not be told: %s", e.getMessage());
        }
    }

    private void stop(UUID id) {
        Progress progress = underWay.get(id);
        if (progress != null) {
            progress.stop();
        }
    }

    private static IntakeJobs.Beat beat(UUID id, Progress progress) {
        IntakeAnswer.Progress rows = progress.rows();
        return new IntakeJobs.Beat(id, progress.state(), rows.read(), rows.valid(), rows.bad());
    }

    void prepareToEnd(@Observes ShutdownDelayInitiatedEvent begun) {
        ending = true;
    }

    /** Whether nobody should stay who only looks on. */
    boolean isEnding() {
        return ending;
    }

    /** What is not done by now says so while the database can still be told: its sender need not wait until it counts as silent. */
    void end(@Observes ShutdownEvent last) {
        heart.shutdownNow();
        underWay.values().forEach(Progress::stop);
        queue.end();
    }
}
