package org.entente.statistics.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.entente.statistics.database.LongWork;
import org.entente.statistics.intake.Intake.Read;
import org.entente.statistics.intake.IntakeAnswer.State;
import org.entente.statistics.intake.IntakeRow.ReleaseName;
import org.entente.statistics.intake.StagedFile.Held;
import org.entente.statistics.intake.StagedFile.Part;
import org.entente.statistics.intake.StagedFile.Plan;
import org.entente.statistics.ledger.Ledger;
import org.entente.statistics.release.ReleaseLife;
import org.entente.statistics.release.ReleaseView;
import org.jspecify.annotations.Nullable;

/**
 * The end of an intake: what waits is written in one transaction with its row in the ledger.
 *
 * <p>Writes take turns, and a million rows would keep the others waiting. So many rows are written ahead of the turn, into
 * releases that nobody sees yet; within the turn it is only asked whether the plan is still right. Where it is not, or
 * where codes are new, all is done within the turn.
 */
@ApplicationScoped
class IntakeEnd {

    /** So few rows are written within the turn: nobody waits long for them. */
    private static final int FEW = 20_000;

    private final ReleaseLife releases;
    private final Ledger ledger;
    private final IntakeJobs jobs;
    private final Clock clock;

    IntakeEnd(ReleaseLife releases, Ledger ledger, IntakeJobs jobs, Clock clock) {
        this.releases = releases;
        this.ledger = ledger;
        this.jobs = jobs;
        this.clock = clock;
    }

    IntakeAnswer record(SentFile file, Read read, LongWork work, StagedFile staged, Progress progress) {
        Attempt attempt = new Attempt(file, read, work, staged, progress);
        work.run("set lock_timeout = '%s'".formatted(file.isJob() ? "10min" : "20s"));
        if (read.rows() > FEW && read.newCodes().isEmpty()) {
            IntakeAnswer answer = attempt.ahead();
            if (answer != null) {
                return answer;
            }
            work.rollback();
        }
        return attempt.within();
    }

    static IntakeAnswer answer(@Nullable UUID id, State state, Read read, Plan plan, List<ReleaseView> found) {
        List<String> warnings = new ArrayList<>(read.newCodes().warnings());
        warnings.addAll(read.warnings());
        if (plan.unchanged() > 0) {
            warnings.add("%d of %d rows were recorded before and are not recorded again"
                    .formatted(plan.unchanged(), plan.unchanged() + plan.rows()));
        }
        return IntakeAnswer.of(id, state, plan.rows(), plan.unchanged(), found, warnings);
    }

    private final class Attempt {

        private final SentFile file;
        private final Read read;
        private final LongWork work;
        private final StagedFile staged;
        private final Progress progress;
        private final IntakeWriting writing;
        /** By the release's number in the file; those that go into a draft of before have its id. */
        private final Map<Integer, UUID> ids = new HashMap<>();

        Attempt(SentFile file, Read read, LongWork work, StagedFile staged, Progress progress) {
            this.file = file;
            this.read = read;
            this.work = work;
            this.staged = staged;
            this.progress = progress;
            this.writing = new IntakeWriting(work);
        }

        /** Null where somebody else has written what changes the plan. */
        @Nullable
        IntakeAnswer ahead() {
            Plan plan = plan(clock.instant());
            if (isNothingNew(plan)) {
                return unchanged(plan, clock.instant());
            }
            work.commit();
            // Series say nothing while no figure is there. Left uncommitted, one would keep a writer waiting for us who
            // has the turn that we shall wait for.
            ledger.turn(work);
            writing.addSeries();
            work.commit();
            addNewReleases(plan, clock.instant());
            Instant at = ledger.turn(work);
            List<UUID> added = plan.parts().stream()
                    .filter(part -> part.draft() == null)
                    .map(this::id)
                    .toList();
            return staged.isOvertaken(plan, file.sight(), added) ? null : finish(plan, at);
        }

        IntakeAnswer within() {
            Instant at = ledger.turn(work);
            Plan plan = plan(at);
            if (isNothingNew(plan)) {
                return unchanged(plan, at);
            }
            Map<ReleaseName, UUID> named = new HashMap<>();
            plan.parts().forEach(part -> named.put(name(part), id(part)));
            writing.addCodes(read.newCodes(), named);
            writing.addSeries();
            addNewReleases(plan, at);
            return finish(plan, at);
        }

        private Plan plan(Instant now) {
            Faults faults = new Faults();
            Plan plan = staged.plan(read.releases(), file.sight(), now, faults);
            faults.throwIfAny();
            ids.clear();
            plan.parts()
                    .forEach(part ->
                            ids.put(part.ordinal(), Objects.requireNonNullElseGet(part.draft(), UUID::randomUUID)));
            return plan;
        }

        private boolean isNothingNew(Plan plan) {
            boolean nothingToSubmit = !file.wishes().submit() || drafts(plan).isEmpty();
            return plan.rows() == 0 && nothingToSubmit;
        }

        private IntakeAnswer unchanged(Plan plan, Instant at) {
            List<UUID> concerned = plan.held().stream().map(Held::release).toList();
            var found = releases.find(work, concerned, file.sight(), at);
            IntakeAnswer answer = answer(file.id(), State.UNCHANGED, read, plan, found);
            progress.ending();
            return answer;
        }

        private void addNewReleases(Plan plan, Instant at) {
            List<IntakeWriting.NewRelease> fresh = new ArrayList<>();
            List<IntakeWriting.Into> into = new ArrayList<>();
            for (Part part : plan.parts()) {
                if (part.draft() == null) {
                    ReleaseName name = name(part);
                    fresh.add(new IntakeWriting.NewRelease(
                            fresh.size(),
                            id(part),
                            name.publisher(),
                            name.title(),
                            name.publishedOn().text(),
                            name.publishedOn().countsFrom(),
                            part.url(),
                            part.rows(),
                            file.who(),
                            at));
                    into.add(new IntakeWriting.Into(part.ordinal(), id(part)));
                }
            }
            writing.addReleases(fresh);
            writing.addFigures(into);
        }

        private void addToDrafts(Plan plan) {
            List<IntakeWriting.Into> into = new ArrayList<>();
            List<IntakeWriting.Count> counts = new ArrayList<>();
            for (Part part : plan.parts()) {
                if (part.draft() != null) {
                    into.add(new IntakeWriting.Into(part.ordinal(), part.draft()));
                    counts.add(new IntakeWriting.Count(part.draft(), part.rows()));
                }
            }
            writing.addFigures(into);
            writing.count(counts);
        }

        private IntakeAnswer finish(Plan plan, Instant at) {
            boolean submit = file.wishes().submit();
            List<UUID> drafts = drafts(plan);
            addToDrafts(plan);
            if (submit) {
                releases.submitDrafts(work, drafts, file.desks(), file.who(), at);
            }
            IntakeAnswer answer = answer(
                    file.id(),
                    submit ? State.SUBMITTED : State.DRAFT,
                    read,
                    plan,
                    releases.find(work, drafts, file.sight(), at));
            writing.keep(new IntakeWriting.Kept(file.id(), at, file.who(), read.sha256(), answer));
            ledger.append(
                    work,
                    at,
                    file.who(),
                    submit ? "figures recorded and submitted" : "figures recorded",
                    file.id().toString(),
                    forTheLedger(plan, drafts));
            progress.ending();
            if (file.isJob()) {
                jobs.end(work, file.id(), answer.state(), progress.rows());
            }
            work.commit();
            return answer;
        }

        private Map<String, Object> forTheLedger(Plan plan, List<UUID> drafts) {
            List<Map<String, Object>> parts = new ArrayList<>();
            for (Part part : plan.parts()) {
                Map<String, Object> entry = new TreeMap<>();
                entry.put("release", id(part).toString());
                entry.put("publisher", name(part).publisher());
                entry.put("title", name(part).title());
                entry.put("publishedOn", name(part).publishedOn().text());
                entry.put("rows", part.rows());
                parts.add(entry);
            }
            Map<String, Object> content = new TreeMap<>();
            content.put("fileSha256", read.sha256());
            content.put("rows", plan.rows());
            content.put("releases", parts);
            content.put("newCodes", read.newCodes().forTheLedger());
            if (file.wishes().submit()) {
                content.put("submitted", drafts.stream().map(UUID::toString).toList());
            }
            return content;
        }

        private ReleaseName name(Part part) {
            return read.releases().get(part.ordinal());
        }

        private UUID id(Part part) {
            return Objects.requireNonNull(ids.get(part.ordinal()));
        }

        /** The releases that take rows, and the drafts that hold rows of the file already. */
        private List<UUID> drafts(Plan plan) {
            Set<UUID> all = new LinkedHashSet<>();
            plan.held().stream().filter(Held::open).forEach(held -> all.add(held.release()));
            plan.parts().forEach(part -> all.add(id(part)));
            return List.copyOf(all);
        }
    }
}
