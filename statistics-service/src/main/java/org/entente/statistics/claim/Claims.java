package org.entente.statistics.claim;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.entente.statistics.access.Sight;
import org.entente.statistics.access.Viewpoint;
import org.entente.statistics.access.Viewpoints;
import org.entente.statistics.claim.ClaimRepository.Ask;
import org.entente.statistics.claim.ClaimRepository.Found;
import org.entente.statistics.period.Period;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;
import org.entente.statistics.reading.Precision;
import org.entente.statistics.reading.PrintReader;

/** Tests claims for whoever asks, against what they may see from where they look. */
@ApplicationScoped
class Claims {

    private final ClaimRepository claims;
    private final Viewpoints viewpoints;
    private final Sight sight;

    Claims(ClaimRepository claims, Viewpoints viewpoints, Sight sight) {
        this.claims = claims;
        this.viewpoints = viewpoints;
        this.sight = sight;
    }

    Uni<ClaimView.SelectedClaims> test(List<ClaimSelection> selections) {
        List<Period> periods =
                selections.stream().map(one -> period(one.period())).toList();
        List<Ask> asked = new ArrayList<>();
        for (int n = 0; n < selections.size(); n++) {
            asked.add(ask(n, selections.get(n), periods.get(n)));
        }
        return claims.behind(asked, sight.now(), sight.ofHands()).map(found -> {
            List<Finding> findings = new ArrayList<>();
            for (int n = 0; n < selections.size(); n++) {
                findings.add(finding(selections.get(n), periods.get(n), found.get(n)));
            }
            return answer(findings);
        });
    }

    private static ClaimView.SelectedClaims answer(List<Finding> findings) {
        List<Vintage> named = findings.stream().flatMap(Finding::named).toList();
        return new ClaimView.SelectedClaims(
                findings.stream().map(Finding::view).toList(),
                named.stream().map(Vintage::release).distinct().toList(),
                named.stream().map(Vintage::status).distinct().toList());
    }

    private Ask ask(int n, ClaimSelection claim, Period period) {
        Viewpoint from = viewpoints.of(claim.asOf(), claim.recordedAsOf());
        return new Ask(
                n,
                claim.indicator(),
                claim.refArea(),
                String.valueOf(claim.counterpartArea()),
                claim.route(),
                period.start(),
                period.end(),
                from.asOf(),
                from.recordedAsOf());
    }

    /** Rounding is what the sentence's own words say: nobody states one beside it. */
    private static Finding finding(ClaimSelection claim, Period period, Found found) {
        var about = found.about();
        String indicator = about.indicator();
        if (indicator == null) {
            throw ProblemException.badParameter("indicator", claim.indicator(), "there is no such indicator");
        }
        check(about.hasRefArea(), "refArea", claim.refArea(), "there is no such area");
        check(
                about.hasCounterpart(),
                "counterpartArea",
                String.valueOf(claim.counterpartArea()),
                "there is no such area");
        check(about.hasRoute(), "route", String.valueOf(claim.route()), "there is no such route");
        if (!found.isWhole()) {
            throw new ProblemException(
                    ProblemCode.BAD_PARAMETER,
                    "more than %,d figures would have to be looked at; ask about fewer claims at once"
                            .formatted(ClaimRepository.MOST));
        }
        var reading = PrintReader.read(claim.printed(), new Precision(about.counted(), null));
        return new Finding(
                new Saying(
                        claim.printed(),
                        reading,
                        indicator,
                        Explanation.where(claim.refArea(), String.valueOf(claim.counterpartArea()), claim.route()),
                        period),
                found.vintages());
    }

    private static void check(boolean isThere, String name, String value, String reason) {
        if (!isThere) {
            throw ProblemException.badParameter(name, value, reason);
        }
    }

    private static Period period(String label) {
        try {
            return Period.parse(label);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badParameter("period", label, String.valueOf(e.getMessage()));
        }
    }
}
