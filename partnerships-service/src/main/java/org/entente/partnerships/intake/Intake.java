package org.entente.partnerships.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.partnerships.access.Caller;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.intake.IntakeAnswer.State;
import org.entente.partnerships.ledger.Ledger;
import org.entente.partnerships.ledger.Ledger.Outcome;
import org.jspecify.annotations.Nullable;

/** Takes documents in: checks all of one, then adds all of what is new in one transaction, or nothing. */
@RequestScoped
class Intake {

    /** How a document is to be treated. */
    record Wishes(boolean dryRun, boolean submit) {}

    /** Who hands in, for which desks. */
    private record Sender(String name, Set<String> desks) {}

    private final StoredRepository stored;
    private final Supersessions supersessions;
    private final IntakeRepository intakes;
    private final IntakeLife life;
    private final Turns turns;
    private final Ledger ledger;
    private final Caller caller;

    Intake(
            StoredRepository stored,
            Supersessions supersessions,
            IntakeRepository intakes,
            IntakeLife life,
            Turns turns,
            Ledger ledger,
            Caller caller) {
        this.stored = stored;
        this.supersessions = supersessions;
        this.intakes = intakes;
        this.life = life;
        this.turns = turns;
        this.ledger = ledger;
        this.caller = caller;
    }

    Uni<IntakeAnswer> take(byte[] document, Wishes wishes) {
        Sender sender = new Sender(caller.name(), caller.desks());
        // Reading a large document takes long enough to keep other requests waiting, so a worker does it.
        var here = MutinyHelper.executor(Vertx.currentContext());
        return Panache.withSession(stored::areas)
                .emitOn(turns)
                .map(areas -> Reading.of(document, areas))
                .emitOn(here)
                .chain(reading -> wishes.dryRun() || reading.faults().total() > 0
                        ? rehearse(reading, sender)
                        : record(reading, sender, wishes.submit()));
    }

    private Uni<IntakeAnswer> rehearse(Reading reading, Sender sender) {
        return Panache.withSession(() -> plan(reading, sender))
                .map(plan -> IntakeAnswer.of(null, State.VALID, plan, warnings(reading, plan)));
    }

    private Uni<IntakeAnswer> record(Reading reading, Sender sender, boolean submit) {
        return ledger.write(sender.name(), at -> plan(reading, sender).chain(plan -> {
            boolean nothingToSubmit = !submit || plan.drafts().isEmpty();
            if (plan.fresh().isEmpty() && nothingToSubmit) {
                UUID last = last(plan.waiting());
                return Uni.createFrom()
                        .item(Outcome.nothingNew(
                                IntakeAnswer.of(last, State.UNCHANGED, plan, warnings(reading, plan))));
            }
            return add(reading, plan, sender, submit, at);
        }));
    }

    /** Adds what is new, and submits it with the drafts that hold the rest of the document, if that is wished. */
    private Uni<Outcome<IntakeAnswer>> add(Reading reading, Plan plan, Sender sender, boolean submit, Instant at) {
        List<UUID> drafts = new ArrayList<>(submit ? plan.drafts() : List.of());
        UUID id = plan.fresh().isEmpty() ? drafts.get(drafts.size() - 1) : UUID.randomUUID();
        IntakeAnswer answer =
                IntakeAnswer.of(id, submit ? State.SUBMITTED : State.DRAFT, plan, warnings(reading, plan));
        Uni<Integer> added = plan.fresh().isEmpty()
                ? Uni.createFrom().item(0)
                : intakes.add(id, reading, answer, sender.name(), at, VersionRows.of(plan.versions(), null));
        if (submit && !drafts.contains(id)) {
            drafts.add(id);
        }
        return added.chain(() -> life.submitDrafts(drafts, sender.desks(), sender.name(), at))
                .map(done -> Outcome.written(
                        action(plan, submit), id.toString(), forTheLedger(reading, plan, drafts), answer));
    }

    private Uni<Plan> plan(Reading reading, Sender sender) {
        return stored.stored(reading.pieces(), reading.references(), sender.name(), sender.desks())
                .map(found -> {
                    Plan plan =
                            Plan.of(reading.pieces(), reading.references(), found, sender.desks(), reading.faults());
                    reading.faults().throwIfAny();
                    return plan;
                })
                .chain(plan -> supersessions
                        .of(reading.pieces(), sender.name(), sender.desks())
                        .invoke(plan.warnings()::addAll)
                        .replaceWith(plan));
    }

    private static List<Warning> warnings(Reading reading, Plan plan) {
        return Stream.concat(reading.warnings().stream(), plan.warnings().stream())
                .toList();
    }

    private static @Nullable UUID last(List<UUID> ids) {
        return ids.isEmpty() ? null : ids.get(ids.size() - 1);
    }

    private static String action(Plan plan, boolean submit) {
        if (plan.fresh().isEmpty()) {
            return "intakes submitted";
        }
        return submit ? "document recorded and submitted" : "document recorded";
    }

    private static Map<String, Object> forTheLedger(Reading reading, Plan plan, List<UUID> submitted) {
        Map<String, Object> content = new TreeMap<>();
        content.put("documentSha256", reading.sha256());
        content.put("rows", plan.fresh().size());
        for (Kind kind : Kind.values()) {
            content.put(
                    kind.list(),
                    plan.fresh().stream()
                            .filter(piece -> piece.kind() == kind)
                            .map(piece -> piece.draft().key())
                            .toList());
        }
        if (!submitted.isEmpty()) {
            content.put("submitted", submitted.stream().map(UUID::toString).toList());
        }
        return content;
    }
}
