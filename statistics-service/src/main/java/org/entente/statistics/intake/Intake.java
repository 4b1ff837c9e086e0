package org.entente.statistics.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.entente.statistics.access.Caller;
import org.entente.statistics.access.Sight;
import org.entente.statistics.intake.IntakePlan.Part;
import org.entente.statistics.intake.IntakeRow.ReleaseName;
import org.entente.statistics.ledger.CanonicalJson;
import org.entente.statistics.ledger.Ledger;
import org.entente.statistics.ledger.Ledger.Outcome;
import org.entente.statistics.problem.ProblemException;
import org.entente.statistics.release.ReleaseLife;
import org.entente.statistics.release.ReleaseView;

/** Takes files in: reads every row, then adds all of what is new in one transaction, or nothing. */
@ApplicationScoped
class Intake {

    /** How a file is to be treated. */
    record Wishes(boolean dryRun, boolean submit, boolean create) {}

    /** A file whose every row can be taken in. */
    private record Read(String sha256, List<IntakeRow> rows, NewCodes newCodes, List<String> warnings) {}

    private final IntakeRepository intakes;
    private final ReleaseLife releases;
    private final Ledger ledger;
    private final Caller caller;
    private final Sight sight;

    Intake(IntakeRepository intakes, ReleaseLife releases, Ledger ledger, Caller caller, Sight sight) {
        this.intakes = intakes;
        this.releases = releases;
        this.ledger = ledger;
        this.caller = caller;
        this.sight = sight;
    }

    Uni<IntakeAnswer> take(byte[] file, Wishes wishes) {
        String who = caller.name();
        Set<String> desks = caller.desks();
        Sight.Conditions conditions = sight.conditions();
        // Reading a large file takes long enough to keep other requests waiting, so a worker does it.
        var here = MutinyHelper.executor(Vertx.currentContext());
        return Panache.withSession(() -> intakes.knownCodes(conditions))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(known -> read(file, known, desks, wishes.create()))
                .emitOn(here)
                .chain(read -> wishes.dryRun() ? rehearse(read, conditions) : record(read, conditions, who, wishes));
    }

    private static Read read(byte[] file, KnownCodes known, Set<String> desks, boolean create) {
        Faults faults = new Faults();
        RowReader reader = new RowReader(known, desks, create, faults);
        List<IntakeRow> rows = new ArrayList<>();
        for (CsvFile.Line line : CsvFile.read(file, faults).lines()) {
            IntakeRow row = reader.read(line);
            if (row != null) {
                rows.add(row);
            }
        }
        faults.throwIfAny();
        return new Read(CanonicalJson.sha256(file), rows, reader.newCodes(), reader.warnings());
    }

    private Uni<IntakeAnswer> rehearse(Read read, Sight.Conditions conditions) {
        return Panache.withSession(() -> plan(read, conditions))
                .map(plan -> IntakeAnswer.of(
                        null,
                        IntakeAnswer.State.VALID,
                        plan.rows(),
                        plan.unchanged(),
                        List.of(),
                        warnings(read, plan)));
    }

    private Uni<IntakeAnswer> record(Read read, Sight.Conditions conditions, String who, Wishes wishes) {
        UUID id = UUID.randomUUID();
        return ledger.write(who, at -> plan(read, conditions).chain(plan -> {
            boolean nothingToSubmit = !wishes.submit() || plan.drafts().isEmpty();
            if (plan.rows() == 0 && nothingToSubmit) {
                return releases.find(plan.concerned())
                        .map(found -> Outcome.nothingNew(answer(id, IntakeAnswer.State.UNCHANGED, read, plan, found)));
            }
            IntakeAnswer.State state = wishes.submit() ? IntakeAnswer.State.SUBMITTED : IntakeAnswer.State.DRAFT;
            return add(read, plan, who, at)
                    .chain(() -> wishes.submit()
                            ? releases.submitDrafts(plan.drafts(), who, at)
                            : Uni.createFrom().item(0))
                    .chain(() -> releases.find(plan.drafts()))
                    .map(found -> answer(id, state, read, plan, found))
                    .call(answer -> intakes.keep(new IntakeRepository.Kept(id, at, who, read.sha256(), answer)))
                    .map(answer -> Outcome.written(
                            wishes.submit() ? "figures recorded and submitted" : "figures recorded",
                            id.toString(),
                            forTheLedger(read, plan, wishes.submit()),
                            answer));
        }));
    }

    private Uni<IntakePlan> plan(Read read, Sight.Conditions conditions) {
        List<ReleaseName> names =
                read.rows().stream().map(IntakeRow::release).distinct().toList();
        return intakes.stored(new IntakeRepository.Names(conditions, names)).map(stored -> {
            Faults faults = new Faults();
            IntakePlan plan = IntakePlan.of(read.rows(), stored, faults);
            faults.throwIfAny();
            return plan;
        });
    }

    private Uni<Integer> add(Read read, IntakePlan plan, String who, Instant at) {
        if (plan.rows() == 0) {
            return Uni.createFrom().item(0);
        }
        List<Part> parts = plan.parts();
        Map<ReleaseName, UUID> ids = new HashMap<>();
        parts.forEach(part -> ids.put(part.name(), part.release()));
        List<IntakeRepository.NewRelease> fresh = new ArrayList<>();
        parts.stream().filter(Part::isNew).forEach(part -> fresh.add(newRelease(fresh.size(), part, who, at)));
        List<FigureRow> figures = parts.stream()
                .flatMap(part -> part.rows().stream().map(row -> FigureRow.of(part.release(), row)))
                .toList();
        List<FigureRow.OfSeries> series = parts.stream()
                .flatMap(part -> part.rows().stream())
                .map(IntakeRow::series)
                .distinct()
                .map(FigureRow.OfSeries::of)
                .toList();
        List<IntakeRepository.Count> counts = parts.stream()
                .map(part ->
                        new IntakeRepository.Count(part.release(), part.rows().size()))
                .toList();
        return intakes.addCodes(read.newCodes(), ids)
                .chain(() -> intakes.addReleases(fresh))
                .chain(() -> intakes.addFigures(figures, series, counts));
    }

    private static IntakeRepository.NewRelease newRelease(int ordinal, Part part, String who, Instant at) {
        ReleaseName name = part.name();
        return new IntakeRepository.NewRelease(
                ordinal,
                part.release(),
                name.publisher(),
                name.title(),
                name.publishedOn().text(),
                name.publishedOn().countsFrom(),
                part.rows().get(0).url(),
                who,
                at);
    }

    private static IntakeAnswer answer(
            UUID id, IntakeAnswer.State state, Read read, IntakePlan plan, List<ReleaseView> found) {
        return IntakeAnswer.of(id, state, plan.rows(), plan.unchanged(), found, warnings(read, plan));
    }

    private static List<String> warnings(Read read, IntakePlan plan) {
        List<String> warnings = new ArrayList<>(read.newCodes().warnings());
        warnings.addAll(read.warnings());
        if (plan.unchanged() > 0) {
            warnings.add("%d of %d rows were recorded before and are not recorded again"
                    .formatted(plan.unchanged(), plan.unchanged() + plan.rows()));
        }
        return warnings;
    }

    private static Map<String, Object> forTheLedger(Read read, IntakePlan plan, boolean submitted) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Part part : plan.parts()) {
            Map<String, Object> entry = new TreeMap<>();
            entry.put("release", part.release().toString());
            entry.put("publisher", part.name().publisher());
            entry.put("title", part.name().title());
            entry.put("publishedOn", part.name().publishedOn().text());
            entry.put("rows", part.rows().size());
            parts.add(entry);
        }
        Map<String, Object> content = new TreeMap<>();
        content.put("fileSha256", read.sha256());
        content.put("rows", plan.rows());
        content.put("releases", parts);
        content.put("newCodes", read.newCodes().forTheLedger());
        if (submitted) {
            content.put("submitted", plan.drafts().stream().map(UUID::toString).toList());
        }
        return content;
    }

    Uni<IntakeAnswer> find(IntakeRepository.Whose whose) {
        return intakes.byId(whose).map(answer -> {
            if (answer == null) {
                throw ProblemException.notFound("there is no intake %s".formatted(whose.id()));
            }
            return answer;
        });
    }
}
