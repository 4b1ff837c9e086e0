package org.entente.statistics.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.statistics.access.Caller;
import org.entente.statistics.access.Sight;
import org.entente.statistics.ledger.Ledger;
import org.entente.statistics.ledger.Ledger.Outcome;
import org.entente.statistics.problem.Problem.Fault;
import org.entente.statistics.release.ReleaseDrafts;
import org.entente.statistics.release.ReleaseDrafts.OpenDraft;
import org.entente.statistics.release.ReleaseLife;
import org.entente.statistics.release.ReleaseView;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/** Adds figures to an editor's own draft, read and judged like the rows of a file: all of them or none. */
@ApplicationScoped
class DraftFigures {

    private final DraftFiguresRepository figures;
    private final IntakeRepository intakes;
    private final ReleaseDrafts drafts;
    private final ReleaseLife releases;
    private final Ledger ledger;
    private final Caller caller;
    private final Sight sight;

    DraftFigures(
            DraftFiguresRepository figures,
            IntakeRepository intakes,
            ReleaseDrafts drafts,
            ReleaseLife releases,
            Ledger ledger,
            Caller caller,
            Sight sight) {
        this.figures = figures;
        this.intakes = intakes;
        this.drafts = drafts;
        this.releases = releases;
        this.ledger = ledger;
        this.caller = caller;
        this.sight = sight;
    }

    Uni<ReleaseView> add(UUID id, List<HandwrittenFigure> wanted) {
        String who = caller.name();
        var conditions = sight.conditions();
        return ledger.write(who, at -> drafts.open(id)
                .chain(draft -> intakes.knownCodes(conditions).map(known -> read(wanted, draft, known)))
                .chain(rows -> figures.ofRelease(id).map(held -> fresh(rows, held)))
                .chain(fresh -> fresh.isEmpty()
                        ? one(id).map(Outcome::nothingNew)
                        : figures.add(
                                        id,
                                        fresh.stream()
                                                .map(row -> FigureRow.of(id, row))
                                                .toList())
                                .chain(() -> one(id))
                                .map(release -> Outcome.written(
                                        "figures recorded", id.toString(), forTheLedger(id, fresh, at), release))));
    }

    private Uni<ReleaseView> one(UUID id) {
        return releases.find(List.of(id)).map(found -> found.get(0));
    }

    private List<IntakeRow> read(List<HandwrittenFigure> wanted, OpenDraft draft, KnownCodes known) {
        Faults faults = new Faults();
        RowReader reader = new RowReader(known, caller.desks(), false, faults);
        List<IntakeRow> rows = new ArrayList<>();
        Map<IntakeRow.Observation, Long> seen = new HashMap<>();
        for (int place = 0; place < wanted.size(); place++) {
            HandwrittenFigure figure = wanted.get(place);
            SeriesKey key = key(place, figure, draft, faults);
            IntakeRow row = key == null ? null : reader.read(figure.asLine(place, draft, key, known));
            if (row != null && key != null && row.series().frequency() != key.frequency()) {
                faults.add(
                        place,
                        Column.PERIOD,
                        figure.period(),
                        "the period is %s and the series %s"
                                .formatted(row.series().frequency(), key.frequency()));
            } else if (row != null) {
                Long first = seen.putIfAbsent(row.observation(), row.line());
                if (first == null) {
                    rows.add(row);
                } else {
                    faults.add(place, Column.PERIOD, figure.period(), Staging.saidBefore(first));
                }
            }
        }
        faults.throwIfAny(DraftFigures::byMember);
        return rows;
    }

    private static @Nullable SeriesKey key(int place, HandwrittenFigure figure, OpenDraft draft, Faults faults) {
        try {
            SeriesKey key = SeriesKey.parse(figure.seriesKey());
            if (key.publisher().equals(draft.publisher())) {
                return key;
            }
            faults.add(
                    place,
                    "seriesKey",
                    figure.seriesKey(),
                    "the release is of publisher %s".formatted(draft.publisher()));
        } catch (IllegalArgumentException e) {
            faults.add(place, "seriesKey", figure.seriesKey(), String.valueOf(e.getMessage()));
        }
        return null;
    }

    /** What the draft does not hold yet; what it holds and says otherwise is a fault. */
    private static List<IntakeRow> fresh(List<IntakeRow> rows, List<DraftFiguresRepository.Held> held) {
        Map<IntakeRow.Observation, DraftFiguresRepository.Held> before = new HashMap<>();
        held.forEach(figure -> before.put(figure.observation(), figure));
        Faults faults = new Faults();
        List<IntakeRow> fresh = new ArrayList<>();
        for (IntakeRow row : rows) {
            var figure = before.get(row.observation());
            if (figure == null) {
                fresh.add(row);
            } else if (!figure.says(row)) {
                faults.add(
                        row.line(),
                        Column.PRINTED,
                        row.printed(),
                        "the draft says '%s' of the same series and period".formatted(figure.printed()));
            }
        }
        faults.throwIfAny(DraftFigures::byMember);
        return fresh;
    }

    private static Fault byMember(Fault fault) {
        String member = HandwrittenFigure.member(String.valueOf(fault.column()));
        return Fault.ofField("figures[%d].%s".formatted(fault.line(), member), fault.value(), fault.reason());
    }

    private static Map<String, Object> forTheLedger(UUID id, List<IntakeRow> rows, Instant at) {
        List<Map<String, String>> figures = rows.stream()
                .map(row -> Map.of(
                        "series", row.series().toString(),
                        "period", row.period().label(),
                        "printed", row.printed(),
                        "value", String.valueOf(row.reading().value())))
                .toList();
        return Map.of("release", id.toString(), "rows", rows.size(), "at", at.toString(), "figures", figures);
    }
}
