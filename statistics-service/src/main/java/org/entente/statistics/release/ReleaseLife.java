package org.entente.statistics.release;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.statistics.access.Caller;
import org.entente.statistics.access.Roles;
import org.entente.statistics.access.Sight;
import org.entente.statistics.database.LongWork;
import org.entente.statistics.ledger.Ledger;
import org.entente.statistics.ledger.Ledger.Outcome;
import org.entente.statistics.problem.Problem;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * How releases move: a draft is submitted, and what was submitted is approved by somebody who neither drafted nor
 * submitted it; each can be withdrawn, with a reason. A step that was taken already by the same account is answered again
 * and changes nothing, so that it can be repeated.
 */
@ApplicationScoped
public class ReleaseLife {

    private final ReleaseRepository releases;
    private final Ledger ledger;
    private final Caller caller;

    ReleaseLife(ReleaseRepository releases, Ledger ledger, Caller caller) {
        this.releases = releases;
        this.ledger = ledger;
        this.caller = caller;
    }

    /** Those of the releases that the caller may see. */
    public Uni<List<ReleaseView>> find(List<UUID> ids) {
        return releases.byIds(ids);
    }

    /** Those of the releases that may be seen, within work that is under way; with the hands that they went through. */
    public List<ReleaseView> find(LongWork work, List<UUID> ids, Sight.Conditions sight, Instant now) {
        return releases.byIds(work, ids, sight, now);
    }

    /** As the other of this name, for an account that is not asking at the moment. */
    public void submitDrafts(LongWork work, List<UUID> ids, Set<String> desks, String who, Instant at) {
        refuseForeign(releases.foreign(work, ids, desks));
        releases.submit(work, new ReleaseRepository.Step(ids, who, at));
    }

    /** Submits drafts within a write that is under way, if every figure in them belongs to the caller's desks. */
    public Uni<Integer> submitDrafts(List<UUID> ids, String who, Instant at) {
        return releases.foreign(ids, caller.desks())
                .invoke(ReleaseLife::refuseForeign)
                .chain(() -> releases.submit(new ReleaseRepository.Step(ids, who, at)));
    }

    private static void refuseForeign(List<UUID> foreign) {
        if (!foreign.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.NOT_YOUR_DESK,
                    "release %s holds figures of other desks; an editor of those submits it".formatted(foreign.get(0)));
        }
    }

    Uni<ReleaseView> submit(UUID id) {
        String who = caller.name();
        return ledger.write(who, at -> releases.byId(id).chain(release -> {
            if (release.state() != ReleaseState.DRAFT) {
                if (release.state() != ReleaseState.WITHDRAWN && Objects.equals(release.submittedBy(), who)) {
                    return Uni.createFrom().item(Outcome.nothingNew(release));
                }
                throw wrongState(release, "submitted");
            }
            if (release.figureCount() == 0) {
                throw new ProblemException(ProblemCode.WRONG_STATE, "release %s holds no figures".formatted(id));
            }
            return submitDrafts(List.of(id), who, at)
                    .chain(() -> releases.byId(id))
                    .map(submitted -> Outcome.written(
                            "release submitted", id.toString(), Map.of("release", id.toString()), submitted));
        }));
    }

    /** Approves all of them or none. */
    Uni<List<ReleaseView>> approve(List<UUID> ids) {
        String who = caller.name();
        Set<UUID> wanted = new LinkedHashSet<>(ids);
        return ledger.write(who, at -> releases.drafted(List.copyOf(wanted)).chain(drafted -> {
            List<ReleaseView> found =
                    drafted.stream().map(ReleaseRepository.Drafted::release).toList();
            refuseMissing(wanted, found);
            drafted.forEach(
                    one -> refuseUnlessApprovable(one.release(), who, one.by().equals(who)));
            List<UUID> open = found.stream()
                    .filter(release -> release.state() == ReleaseState.SUBMITTED)
                    .map(ReleaseView::id)
                    .toList();
            if (open.isEmpty()) {
                return Uni.createFrom().item(Outcome.nothingNew(inOrder(wanted, found)));
            }
            String subject = open.size() == 1 ? open.get(0).toString() : open.size() + " releases";
            Map<String, List<String>> content =
                    Map.of("releases", open.stream().map(UUID::toString).toList());
            var step = new ReleaseRepository.Step(open, who, at);
            return releases.overtaken(step)
                    .invoke(ReleaseLife::refuseOvertaken)
                    .chain(() -> releases.approve(step))
                    .chain(() -> releases.byIds(List.copyOf(wanted)))
                    .map(approved -> Outcome.written("releases approved", subject, content, inOrder(wanted, approved)));
        }));
    }

    /**
     * Takes a release back. A draft is its author's to withdraw, what was submitted also an approver's, who rejects it that
     * way; what was approved an approver's alone.
     *
     * @param wished from when on its figures are no longer in force; now where null
     */
    Uni<ReleaseView> withdraw(UUID id, String reason, @Nullable Instant wished) {
        String who = caller.name();
        return ledger.write(who, at -> releases.drafted(List.of(id)).chain(found -> {
            if (found.isEmpty()) {
                throw ProblemException.notFound("there is no release %s".formatted(id));
            }
            var drafted = found.get(0);
            ReleaseView release = drafted.release();
            if (release.state() == ReleaseState.WITHDRAWN && Objects.equals(drafted.withdrawnBy(), who)) {
                return Uni.createFrom().item(Outcome.nothingNew(release));
            }
            refuseUnlessWithdrawable(drafted, who);
            Instant from = wished == null ? at : wished;
            if (from.isAfter(at)) {
                throw ProblemException.badParameter("withdrawnAt", from.toString(), "lies in the future");
            }
            return releases.withdraw(new ReleaseRepository.Withdrawal(id, from, at, who, reason))
                    .chain(() -> releases.drafted(List.of(id)))
                    .map(withdrawn -> Outcome.written(
                            "release withdrawn",
                            id.toString(),
                            Map.of(
                                    "release", id.toString(),
                                    "was", release.state().name(),
                                    "reason", reason,
                                    "from", from.toString()),
                            withdrawn.isEmpty() ? release : withdrawn.get(0).release()));
        }));
    }

    private void refuseUnlessWithdrawable(ReleaseRepository.Drafted drafted, String who) {
        ReleaseView release = drafted.release();
        boolean author = drafted.by().equals(who) || Objects.equals(release.submittedBy(), who);
        switch (release.state()) {
            case WITHDRAWN -> throw wrongState(release, "withdrawn");
            case DRAFT -> {
                if (!author) {
                    throw new ProblemException(
                            ProblemCode.NOT_YOUR_DRAFT,
                            "release %s is drafted by another account".formatted(release.id()));
                }
            }
            case SUBMITTED -> {
                if (!author && !caller.is(Roles.APPROVER)) {
                    throw new ProblemException(
                            ProblemCode.NOT_YOUR_DRAFT,
                            "release %s is withdrawn by its author or by an approver".formatted(release.id()));
                }
            }
            case APPROVED, PUBLISHED -> {
                if (!caller.is(Roles.APPROVER)) {
                    throw new ProblemException(
                            ProblemCode.FORBIDDEN,
                            "release %s is approved, and withdrawn by an approver".formatted(release.id()));
                }
            }
        }
    }

    private static void refuseOvertaken(Optional<String> overtaken) {
        overtaken.ifPresent(figure -> {
            throw new ProblemException(
                    ProblemCode.WRONG_STATE,
                    "the figure that this amends is no longer in force: %s; withdraw this and amend the one that is"
                            .formatted(figure));
        });
    }

    private static void refuseMissing(Set<UUID> wanted, List<ReleaseView> found) {
        Set<UUID> there = found.stream().map(ReleaseView::id).collect(Collectors.toSet());
        List<Problem.Fault> missing = wanted.stream()
                .filter(id -> !there.contains(id))
                .map(id -> Problem.Fault.ofField("ids", id.toString(), "there is no such release"))
                .toList();
        if (!missing.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.NOT_FOUND,
                    "%d of %d releases are not there; none was approved".formatted(missing.size(), wanted.size()),
                    missing,
                    missing.size());
        }
    }

    private static void refuseUnlessApprovable(ReleaseView release, String who, boolean draftedByThem) {
        if (release.state() == ReleaseState.DRAFT || release.state() == ReleaseState.WITHDRAWN) {
            throw wrongState(release, "approved");
        }
        if (draftedByThem || Objects.equals(release.submittedBy(), who)) {
            throw new ProblemException(
                    ProblemCode.APPROVED_BY_SUBMITTER,
                    "release %s was drafted or submitted by you; somebody else must approve it"
                            .formatted(release.id()));
        }
        boolean approvedByAnother =
                release.state() != ReleaseState.SUBMITTED && !Objects.equals(release.approvedBy(), who);
        if (approvedByAnother) {
            throw wrongState(release, "approved");
        }
    }

    private static List<ReleaseView> inOrder(Set<UUID> wanted, List<ReleaseView> found) {
        Map<UUID, ReleaseView> byId = found.stream().collect(Collectors.toMap(ReleaseView::id, release -> release));
        return wanted.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
    }

    private static ProblemException wrongState(ReleaseView release, String step) {
        return new ProblemException(
                ProblemCode.WRONG_STATE,
                "release %s is %s and cannot be %s".formatted(release.id(), release.state(), step));
    }
}
