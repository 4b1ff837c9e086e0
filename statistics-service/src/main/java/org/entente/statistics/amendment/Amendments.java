package org.entente.statistics.amendment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.entente.statistics.access.Caller;
import org.entente.statistics.amendment.AmendmentRepository.Amended;
import org.entente.statistics.figure.FigureId;
import org.entente.statistics.ledger.Ledger;
import org.entente.statistics.ledger.Ledger.Outcome;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;
import org.entente.statistics.reading.Bounds;
import org.entente.statistics.reading.Precision;
import org.entente.statistics.reading.PrintReader;
import org.entente.statistics.reading.Reading;
import org.entente.statistics.reading.ReadingKind;
import org.entente.statistics.release.ReleaseDrafts;
import org.entente.statistics.release.ReleaseLife;
import org.entente.statistics.release.ReleaseView;
import org.jspecify.annotations.Nullable;

/**
 * Drafts amendments of the figure in force. Only that one can be amended, and only while it is: an amendment comes after
 * every vintage there is, and would hide a later one.
 */
@ApplicationScoped
class Amendments {

    private static final Set<ReadingKind> UNCLEAR =
            Set.of(ReadingKind.AMBIGUOUS, ReadingKind.GARBLED, ReadingKind.BOUNDED, ReadingKind.CORRECTED);

    /** A draft, and whether it is new. */
    record Drafted(ReleaseView release, boolean isNew) {}

    private final AmendmentRepository amendments;
    private final ReleaseDrafts drafts;
    private final ReleaseLife releases;
    private final Ledger ledger;
    private final Caller caller;

    Amendments(
            AmendmentRepository amendments, ReleaseDrafts drafts, ReleaseLife releases, Ledger ledger, Caller caller) {
        this.amendments = amendments;
        this.drafts = drafts;
        this.releases = releases;
        this.ledger = ledger;
        this.caller = caller;
    }

    Uni<Drafted> correct(String figureId, BigDecimal value, String evidenceUrl) {
        return draft(figureId, "Correction", "reading corrected", evidenceUrl, amended -> {
            refuseUnlessReadable(amended, value);
            BigDecimal rounding = amended.rounding();
            Bounds bounds =
                    rounding == null || rounding.compareTo(BigDecimal.ONE) == 0 ? null : Bounds.around(value, rounding);
            return new AmendmentRepository.Fresh(
                    ReadingKind.CORRECTED,
                    value.stripTrailingZeros().scale() < 0 ? value.setScale(0) : value,
                    bounds == null ? null : bounds.low(),
                    bounds == null ? null : bounds.high(),
                    amended.printed(),
                    amended.status(),
                    rounding,
                    amended.note(),
                    evidenceUrl,
                    false);
        });
    }

    Uni<Drafted> withdraw(String figureId, String reason, @Nullable String evidenceUrl) {
        return draft(
                figureId,
                "Withdrawal",
                "figure withdrawn",
                evidenceUrl,
                amended -> new AmendmentRepository.Fresh(
                        ReadingKind.MISSING, null, null, null, "", "O", null, reason, evidenceUrl, true));
    }

    private interface Amendment {
        AmendmentRepository.Fresh of(Amended amended);
    }

    private Uni<Drafted> draft(String figureId, String kind, String action, @Nullable String url, Amendment amendment) {
        String who = caller.name();
        FigureId id = address(figureId);
        return ledger.write(who, at -> amendments.find(question(id, at)).chain(found -> {
            Amended amended = refuseUnlessInForce(figureId, found);
            refuseUnlessOfTheDesk(amended);
            AmendmentRepository.Fresh row = amendment.of(amended);
            return amendments
                    .sameDraft(new AmendmentRepository.Same(who, amended, row))
                    .chain(same -> same != null
                            ? one(same).map(release -> Outcome.nothingNew(new Drafted(release, false)))
                            : add(kind, action, url, amended, row, who, at));
        }));
    }

    private static FigureId address(String figureId) {
        try {
            return FigureId.parse(figureId);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badParameter("figureId", figureId, "not release/series key/period");
        }
    }

    private static AmendmentRepository.Ask question(FigureId id, Instant at) {
        return new AmendmentRepository.Ask(
                id.release(), id.series().toString(), id.period().label(), at, at);
    }

    private Uni<Outcome<Drafted>> add(
            String kind,
            String action,
            @Nullable String url,
            Amended amended,
            AmendmentRepository.Fresh row,
            String who,
            Instant at) {
        String title = "%s: %s of %s".formatted(kind, amended.period(), amended.key());
        return drafts.openOurOwn(amended.publisher(), title, url, who, at)
                .call(id -> amendments.add(new AmendmentRepository.Added(id, amended, row)))
                .chain(id -> one(id).map(release -> Outcome.written(
                        action + " in a draft",
                        id.toString(),
                        forTheLedger(id, amended, row),
                        new Drafted(release, true))));
    }

    private Uni<ReleaseView> one(UUID id) {
        return releases.find(List.of(id)).map(found -> found.get(0));
    }

    private static Amended refuseUnlessInForce(String figureId, @Nullable Amended found) {
        if (found == null) {
            throw ProblemException.notFound("there is no figure %s".formatted(figureId));
        }
        if (!found.inForce()) {
            throw new ProblemException(
                    ProblemCode.WRONG_STATE, "figure %s is not the one in force; amend that one".formatted(figureId));
        }
        return found;
    }

    private void refuseUnlessOfTheDesk(Amended amended) {
        Set<String> desks = caller.desks();
        if (!desks.contains("*") && !desks.contains(amended.refArea()) && !desks.contains(amended.counterpartArea())) {
            throw new ProblemException(
                    ProblemCode.NOT_YOUR_DESK,
                    "neither %s nor %s is an area of your desks"
                            .formatted(amended.refArea(), amended.counterpartArea()));
        }
    }

    private static void refuseUnlessReadable(Amended amended, BigDecimal value) {
        if (!UNCLEAR.contains(amended.reading())) {
            throw new ProblemException(
                    ProblemCode.WRONG_STATE,
                    "the print '%s' is clear (%s); what its publisher says otherwise now is a new release"
                            .formatted(amended.printed(), amended.reading()));
        }
        if (amended.counted() && value.stripTrailingZeros().scale() > 0) {
            throw ProblemException.badParameter(
                    "value", value.toPlainString(), "the series is counted in whole numbers");
        }
        Reading reading = PrintReader.read(amended.printed(), new Precision(amended.counted(), amended.rounding()));
        if (!reading.admits(value)) {
            throw ProblemException.badParameter(
                    "value", value.toPlainString(), "the print '%s' does not allow it".formatted(amended.printed()));
        }
    }

    private static Map<String, Object> forTheLedger(UUID id, Amended amended, AmendmentRepository.Fresh row) {
        Map<String, Object> content = new TreeMap<>();
        content.put("release", id.toString());
        content.put("amends", amended.release().toString());
        content.put("series", amended.key());
        content.put("period", amended.period());
        if (row.value() != null) {
            content.put("value", row.value().toPlainString());
        }
        if (row.url() != null) {
            content.put("evidence", row.url());
        }
        if (row.withdrawn()) {
            content.put("reason", String.valueOf(row.note()));
        }
        return content;
    }
}
