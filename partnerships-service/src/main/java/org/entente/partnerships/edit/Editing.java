package org.entente.partnerships.edit;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.partnerships.access.Caller;
import org.entente.partnerships.access.Desks;
import org.entente.partnerships.document.Body;
import org.entente.partnerships.document.Faults;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.intake.SingleVersion;
import org.entente.partnerships.intake.SingleVersion.Ground;
import org.entente.partnerships.intake.SingleVersion.Recorded;
import org.entente.partnerships.ledger.Ledger;
import org.entente.partnerships.ledger.Ledger.Outcome;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.version.Whole;
import org.jspecify.annotations.Nullable;

/**
 * Makes new versions of things one by one, each on the head: the highest-numbered version that the caller sees and that is
 * the approved one or a draft that can still become it. Writes take turns, so of two changes made on one version the second
 * finds another head, and is refused.
 */
@RequestScoped
class Editing {

    private final VersionRepository versions;
    private final SingleVersion singly;
    private final Whole whole;
    private final Stale stale;
    private final Ledger ledger;
    private final Caller caller;
    private final Desks desks;
    private final Clock clock;

    Editing(
            VersionRepository versions,
            SingleVersion singly,
            Whole whole,
            Stale stale,
            Ledger ledger,
            Caller caller,
            Desks desks,
            Clock clock) {
        this.versions = versions;
        this.singly = singly;
        this.whole = whole;
        this.stale = stale;
        this.ledger = ledger;
        this.caller = caller;
        this.desks = desks;
        this.clock = clock;
    }

    /** Something new, of which the caller sees no version. */
    <V> Uni<V> create(Kind kind, String object, Body body, Put put, Function<Edited, Uni<V>> view) {
        return ledger.write(caller.name(), at -> versions.of(kind, object, null, at, desks.who())
                .chain(known -> {
                    head(known).ifPresent(head -> {
                        throw new ProblemException(
                                ProblemCode.WRONG_STATE,
                                "there is a version %d of %s %s already; change that one, or give another id"
                                        .formatted(head.number(), kind.spoken(), object));
                    });
                    return versions.hasOthers(kind, object, known)
                            .chain(taken -> singly.record(
                                    kind, body, put.whole(), taken ? Ground.TAKEN : Ground.NONE, put.faults(), at))
                            .chain(recorded -> written(kind, object, body, recorded, null, at, view));
                }));
    }

    /**
     * A change of something that is there.
     *
     * @param expected the number of the version that the author had seen; null to change the head whatever it is
     * @param repeatable whether the same sent again says the same: then it is answered again where it was the last change
     */
    <V> Uni<V> change(
            Kind kind,
            String object,
            @Nullable Integer expected,
            boolean repeatable,
            Body body,
            Put.Change change,
            Function<Edited, Uni<V>> view) {
        return ledger.write(caller.name(), at -> versions.of(kind, object, expected, at, desks.who())
                .chain(known -> {
                    Known head = head(known)
                            .orElseThrow(() ->
                                    ProblemException.notFound("there is no %s %s".formatted(kind.spoken(), object)));
                    refuseForeign(kind, object, head);
                    if (expected == null || expected == head.number()) {
                        return onto(
                                        kind,
                                        head,
                                        change,
                                        (put, ground) ->
                                                singly.record(kind, body, put.whole(), ground, put.faults(), at))
                                .chain(recorded -> recorded.isNew()
                                        ? written(kind, object, body, recorded, head, at, view)
                                        : view.apply(edited(kind, object, head)).map(Outcome::nothingNew));
                    }
                    return wasTheLast(repeatable, expected, kind, head, body, change)
                            .chain(same -> same
                                    ? view.apply(edited(kind, object, head)).map(Outcome::nothingNew)
                                    : stale.refusal(kind, object, expected, head, known)
                                            .chain(Uni.createFrom()::failure));
                }));
    }

    /** Refuses what a change would refuse, and writes nothing; whether the head says already what is wanted. */
    Uni<Boolean> rehearse(Kind kind, String object, int expected, Body body, Put.Change change) {
        return Panache.withSession(() -> versions.of(kind, object, expected, clock.instant(), desks.who())
                .chain(known -> {
                    Known head = head(known)
                            .orElseThrow(() ->
                                    ProblemException.notFound("there is no %s %s".formatted(kind.spoken(), object)));
                    refuseForeign(kind, object, head);
                    if (expected != head.number()) {
                        return stale.refusal(kind, object, expected, head, known)
                                .chain(refusal -> Uni.createFrom().<Boolean>failure(refusal));
                    }
                    return onto(
                            kind,
                            head,
                            change,
                            (put, ground) -> singly.saysTheSame(kind, body, put.whole(), ground, put.faults()));
                }));
    }

    /** Before anything else is told: what else is wrong could say what the version holds. */
    private static void refuseForeign(Kind kind, String object, Known head) {
        if (!head.yours()) {
            Faults faults = new Faults();
            faults.addForeign("", object, "this %s names no area of your desks as it stands".formatted(kind.spoken()));
            faults.throwIfAny();
        }
    }

    /** The version that changes are made on. */
    static Optional<Known> head(List<Known> versions) {
        return versions.stream()
                .filter(version -> version.isCurrent() || version.waiting())
                .max(Comparator.comparingInt(Known::number));
    }

    /** Whether the head came of the same change by the same account: it was sent again, and is answered again. */
    private Uni<Boolean> wasTheLast(
            boolean repeatable, int expected, Kind kind, Known head, Body body, Put.Change change) {
        boolean mayBe = repeatable
                && Objects.equals(expected, head.parentNumber())
                && head.recordedBy().equals(caller.name());
        return mayBe
                ? onto(
                                kind,
                                head,
                                change,
                                (put, ground) -> singly.saysTheSame(kind, body, put.whole(), ground, put.faults()))
                        .onFailure(ProblemException.class)
                        .recoverWithItem(false)
                : Uni.createFrom().item(false);
    }

    private <T> Uni<T> onto(Kind kind, Known head, Put.Change change, BiFunction<Put, Ground, Uni<T>> then) {
        return whole.of(kind, List.of(head.sequence()), desks.openToCaller()).chain(contents -> {
            String content = Objects.requireNonNull(contents.get(head.sequence()));
            Ground ground = new Ground(
                    head.current(), head.sequence(), head.sha256(), head.yours(), whole.draft(kind, content), false);
            return change.on(Body.stored(content)).chain(put -> then.apply(put, ground));
        });
    }

    private <V> Uni<Outcome<V>> written(
            Kind kind,
            String object,
            Body body,
            Recorded recorded,
            @Nullable Known head,
            Instant at,
            Function<Edited, Uni<V>> view) {
        return versions.of(kind, object, null, at, desks.who())
                .map(known -> known.stream()
                        .filter(version -> version.intake().equals(recorded.intake()))
                        .findFirst()
                        .orElseThrow())
                .chain(version -> view.apply(edited(kind, object, version))
                        .map(answer -> Outcome.written(
                                "version recorded and submitted",
                                version.intake().toString(),
                                forTheLedger(kind, object, body, version, head),
                                answer)));
    }

    static Edited edited(Kind kind, String object, Known version) {
        return new Edited(kind, object, version.sequence(), version.number(), version.isPublished());
    }

    private static Map<String, Object> forTheLedger(
            Kind kind, String object, Body body, Known version, @Nullable Known head) {
        Map<String, Object> content = new TreeMap<>();
        content.put(kind.spoken(), object);
        content.put("version", version.number());
        content.put("contentSha256", version.sha256());
        content.put("documentSha256", body.sha256());
        if (head != null) {
            content.put("builtOn", head.number());
        }
        if (body.reason() != null) {
            content.put("reason", body.reason());
        }
        return content;
    }
}
