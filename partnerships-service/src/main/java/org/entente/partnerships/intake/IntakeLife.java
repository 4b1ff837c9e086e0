package org.entente.partnerships.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.partnerships.access.Caller;
import org.entente.partnerships.ledger.Ledger;
import org.entente.partnerships.ledger.Ledger.Outcome;
import org.entente.partnerships.problem.Problem.Fault;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;

/**
 * How intakes move forward: a draft is submitted, and what was submitted is approved by somebody who neither drafted nor
 * submitted it. A step that was taken already by the same account is answered again and changes nothing, so that it can
 * be repeated.
 */
@RequestScoped
class IntakeLife {

    private static final int NAMED = 1000;

    private final LifeRepository life;
    private final IntakeList intakes;
    private final Ledger ledger;
    private final Caller caller;

    IntakeLife(LifeRepository life, IntakeList intakes, Ledger ledger, Caller caller) {
        this.life = life;
        this.intakes = intakes;
        this.ledger = ledger;
        this.caller = caller;
    }

    Uni<IntakeView> submit(UUID id) {
        String who = caller.name();
        Set<String> desks = caller.desks();
        return ledger.write(who, at -> intakes.byId(id).chain(intake -> {
            if (intake.state() != IntakeState.DRAFT) {
                if (who.equals(intake.submittedBy())) {
                    return Uni.createFrom().item(Outcome.nothingNew(intake));
                }
                throw wrongState(intake, "submitted");
            }
            return submitDrafts(List.of(id), desks, who, at)
                    .chain(() -> intakes.byId(id))
                    .map(submitted ->
                            Outcome.written("intake submitted", id.toString(), forTheLedger(submitted), submitted));
        }));
    }

    /** Submits drafts within a write that is under way, if everything in them is of the desks. */
    Uni<Integer> submitDrafts(List<UUID> ids, Set<String> desks, String who, Instant at) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return life.foreign(ids, desks).chain(foreign -> {
            if (!foreign.isEmpty()) {
                throw refused(
                        ProblemCode.NOT_YOUR_DESK, "the intake holds what an editor of other desks submits", foreign);
            }
            return life.submit(new LifeRepository.Step(ids, who, at));
        });
    }

    Uni<IntakeView> approve(UUID id) {
        return ledger.write(caller.name(), at -> intakes.byId(id).chain(intake -> approve(intake, at)));
    }

    /** Approves within a write that is under way. */
    Uni<Outcome<IntakeView>> approve(IntakeView intake, Instant at) {
        String who = caller.name();
        UUID id = intake.id();
        refuseUnlessApprovable(intake, who);
        if (intake.state() == IntakeState.APPROVED) {
            return Uni.createFrom().item(Outcome.nothingNew(intake));
        }
        LifeRepository.Step step = new LifeRepository.Step(List.of(id), who, at);
        return life.overtaken(id)
                .invoke(IntakeLife::refuseOvertaken)
                .chain(() -> life.ownBelow(step))
                .invoke(IntakeLife::refuseOwnBelow)
                .chain(() -> life.approve(step))
                .chain(() -> intakes.byId(id))
                .map(approved -> Outcome.written("intake approved", id.toString(), forTheLedger(approved), approved));
    }

    private static void refuseOwnBelow(List<String> drafts) {
        if (!drafts.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.APPROVED_BY_SUBMITTER,
                    "it is built on %s, which you drafted or submitted and nobody has approved; somebody else must approve it"
                            .formatted(String.join(", ", drafts)));
        }
    }

    private static void refuseUnlessApprovable(IntakeView intake, String who) {
        if (intake.state() == IntakeState.DRAFT) {
            throw wrongState(intake, "approved");
        }
        if (who.equals(intake.draftedBy()) || who.equals(intake.submittedBy())) {
            throw new ProblemException(
                    ProblemCode.APPROVED_BY_SUBMITTER,
                    "intake %s was drafted or submitted by you; somebody else must approve it".formatted(intake.id()));
        }
        if (intake.state() == IntakeState.APPROVED && !who.equals(intake.approvedBy())) {
            throw wrongState(intake, "approved");
        }
    }

    private static void refuseOvertaken(List<Fault> overtaken) {
        if (!overtaken.isEmpty()) {
            throw refused(
                    ProblemCode.WRONG_STATE,
                    "the intake was drafted on other ground than there is now; nothing was approved",
                    overtaken);
        }
    }

    private static ProblemException refused(ProblemCode code, String detail, List<Fault> faults) {
        return new ProblemException(code, detail, faults.stream().limit(NAMED).toList(), faults.size());
    }

    private static ProblemException wrongState(IntakeView intake, String step) {
        return new ProblemException(
                ProblemCode.WRONG_STATE,
                "intake %s is %s and cannot be %s".formatted(intake.id(), intake.state(), step));
    }

    private static Map<String, String> forTheLedger(IntakeView intake) {
        return Map.of("intake", intake.id().toString(), "documentSha256", intake.documentSha256());
    }
}
