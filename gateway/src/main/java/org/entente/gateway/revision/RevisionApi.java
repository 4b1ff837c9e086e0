package org.entente.gateway.revision;

import static java.util.concurrent.CompletableFuture.completedFuture;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.check.Check;
import org.entente.gateway.check.ChecksByFigure;
import org.entente.gateway.derived.DerivedBySelection;
import org.entente.gateway.derived.DerivedKind;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.figure.FiguresBySelection;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.statistics.CheckSelection;
import org.entente.gateway.statistics.DerivedAnswers;
import org.entente.gateway.statistics.DerivedSelection;
import org.entente.gateway.statistics.FigureSelection;
import org.entente.gateway.statistics.FigureSelection.Pick;

/** What a revision of a figure changed in other answers. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class RevisionApi {

    private static final int MOST_SUMS = 100;

    @Description(
            "Which answers changed when this vintage took the place of the one before it: verdicts of checks, the record of the series, running sums. Null for an observation's first vintage, and for one that never was in force.")
    @Cost("50")
    public CompletionStage<@Nullable RevisionEffects> revisionEffects(@Source Figure figure) {
        return new Turn(CurrentField.get(), figure).effects();
    }

    /**
     * The instant at which a vintage was published, and the one before it.
     *
     * @param field that asks
     */
    private record Turn(CurrentField field, Figure figure) {

        /** The smallest step that the services' clocks have. */
        private static final ChronoUnit STEP = ChronoUnit.MICROS;

        CompletionStage<@Nullable RevisionEffects> effects() {
            var previous = inForce(before());
            var own = inForce(at());
            var recordBefore = isSelected("record") ? record(before()) : none();
            var recordAfter = isSelected("record") ? record(at()) : none();
            var checks = isSelected("verdicts") ? checks() : completedFuture(List.<Check>of());
            var sums = isSelected("sums") ? sums() : completedFuture(List.<SumChange>of());
            return previous.thenCombine(own, (then, since) -> isThis(since) ? only(then) : null)
                    .thenCompose(replaced -> replaced == null
                            ? completedFuture(null)
                            : verdicts(replaced, checks)
                                    .thenCombine(
                                            recordBefore.thenCombine(
                                                    recordAfter, (then, since) -> record(replaced, then, since)),
                                            (verdicts, record) -> new Changed(verdicts, record))
                                    .thenCombine(
                                            sums,
                                            (changed, all) -> new RevisionEffects(
                                                    replaced, changed.verdicts(), changed.record(), all)));
        }

        private record Changed(
                List<VerdictChange> verdicts, @Nullable RecordChange record) {}

        private Instant at() {
            return figure.release().publishedAt().instant();
        }

        private Instant before() {
            return at().minus(1, STEP);
        }

        private @Nullable Instant recordedAsOf() {
            return field.clocks().recordedAsOf();
        }

        private boolean isSelected(String member) {
            return field.selects(member);
        }

        private static CompletionStage<List<Figure>> none() {
            return completedFuture(List.of());
        }

        private CompletionStage<List<Figure>> inForce(Instant asOf) {
            return figures(Pick.IN_FORCE, figure.period().label(), asOf);
        }

        private CompletionStage<List<Figure>> record(Instant asOf) {
            return figures(Pick.RECORD, null, asOf);
        }

        private CompletionStage<List<Figure>> figures(Pick pick, @Nullable String period, Instant asOf) {
            return field.load(
                    FiguresBySelection.class,
                    new FigureSelection(figure.seriesKey(), pick, period, null, null, null, 1, asOf, recordedAsOf()));
        }

        private CompletionStage<List<Check>> checks() {
            return field.load(ChecksByFigure.class, new CheckSelection(figure.serviceId(), at(), recordedAsOf()));
        }

        /** Which vintage it took the place of is known only now, and with it whose checks to ask for. */
        private CompletionStage<List<VerdictChange>> verdicts(Figure replaced, CompletionStage<List<Check>> since) {
            if (!isSelected("verdicts")) {
                return completedFuture(List.of());
            }
            return field.loadLate(
                            ChecksByFigure.class, new CheckSelection(replaced.serviceId(), before(), recordedAsOf()))
                    .thenCombine(since, Verdicts::changed);
        }

        private CompletionStage<List<SumChange>> sums() {
            CompletionStage<List<SumChange>> all = completedFuture(List.of());
            for (DerivedKind kind : Sums.kinds(figure.period().frequency())) {
                var changed = sums(kind, before())
                        .thenCombine(sums(kind, at()), (then, since) -> Sums.changed(kind, figure, then, since));
                all = all.thenCombine(changed, (some, more) -> Stream.concat(some.stream(), more.stream())
                        .limit(MOST_SUMS)
                        .toList());
            }
            return all;
        }

        private CompletionStage<DerivedAnswers.Answer> sums(DerivedKind kind, Instant asOf) {
            return field.load(
                    DerivedBySelection.class,
                    new DerivedSelection(
                            figure.seriesKey(),
                            kind.name(),
                            null,
                            figure.period().start().toString(),
                            Sums.lastDay(figure).toString(),
                            null,
                            Sums.MOST_ASKED,
                            asOf,
                            recordedAsOf()));
        }

        /** Null where the record stayed, or where another figure made it. */
        private @Nullable RecordChange record(Figure replaced, List<Figure> then, List<Figure> since) {
            var before = only(then);
            var after = only(since);
            boolean isItsOwn = isThis(since) || (before != null && before.id().equals(replaced.id()));
            boolean isSame =
                    before != null && after != null && before.period().equals(after.period()) && isEqual(before, after);
            return isItsOwn && !isSame ? new RecordChange(before, after) : null;
        }

        private static boolean isEqual(Figure one, Figure other) {
            var value = one.value();
            var others = other.value();
            return value != null && others != null && value.compareTo(others) == 0;
        }

        private boolean isThis(List<Figure> oneOrNone) {
            return oneOrNone.stream().anyMatch(one -> one.id().equals(figure.id()));
        }

        private static @Nullable Figure only(List<Figure> oneOrNone) {
            return oneOrNone.isEmpty() ? null : oneOrNone.get(0);
        }
    }
}
