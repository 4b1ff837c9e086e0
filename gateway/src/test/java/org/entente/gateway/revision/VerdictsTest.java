package org.entente.gateway.revision;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.gateway.check.Check;
import org.entente.gateway.check.CheckKind;
import org.entente.gateway.check.Verdict;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.figure.Period;
import org.entente.gateway.figure.Reading;
import org.entente.gateway.figure.SampleFigure;
import org.entente.gateway.series.Frequency;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    @Test
    void whatFindsTheSameIsNoChange() {
        assertTrue(Verdicts.changed(
                        List.of(check("SUM", Verdict.HOLDS, true, "2022", "Q1")),
                        List.of(check("SUM", Verdict.HOLDS, true, "2022", "Q2")))
                .isEmpty());
    }

    @Test
    void theSameRuleOfTheSameTestedObservationIsOneCheck() {
        var changed = Verdicts.changed(
                List.of(
                        check("SUM", Verdict.HOLDS, true, "2022", "Q1"),
                        check("NET", Verdict.HOLDS, true, "2022", "Q1")),
                List.of(
                        check("SUM", Verdict.FAILS, true, "2022", "Q2"),
                        check("NET", Verdict.HOLDS, true, "2022", "Q1")));
        assertEquals(1, changed.size());
        assertEquals("SUM", requireNonNull(changed.get(0).after()).rule());
        assertEquals(Verdict.HOLDS, requireNonNull(changed.get(0).before()).verdict());
    }

    @Test
    void severalOfARuleArePairedByWhatTheyAreTestedAgainst() {
        var changed = Verdicts.changed(
                List.of(
                        check("FALLS", Verdict.HOLDS, true, "2022", "Q1"),
                        check("FALLS", Verdict.HOLDS, true, "2022", "Q2")),
                List.of(
                        check("FALLS", Verdict.FAILS, true, "2022", "Q2"),
                        check("FALLS", Verdict.HOLDS, true, "2022", "Q1")));
        assertEquals(1, changed.size());
        assertEquals(
                "Q2",
                requireNonNull(changed.get(0).before()).terms().get(1).period().label());
    }

    @Test
    void aCheckThatBeginsOrEndsIsAChange() {
        var begun = Verdicts.changed(List.of(), List.of(check("SUM", Verdict.HOLDS, true, "2022", "Q1")));
        assertNull(begun.get(0).before());
        var ended = Verdicts.changed(List.of(check("SUM", Verdict.HOLDS, true, "2022", "Q1")), List.of());
        assertNull(ended.get(0).after());
    }

    @Test
    void whatOtherVintagesHadTakenThePlaceOfIsHistory() {
        assertTrue(Verdicts.changed(
                        List.of(check("SUM", Verdict.FAILS, false, "2022", "Q1")),
                        List.of(check("SUM", Verdict.HOLDS, false, "2022", "Q1")))
                .isEmpty());
    }

    private static Check check(String rule, Verdict verdict, boolean stands, String... periods) {
        return new Check(
                CheckKind.PARTS_OF_TOTAL,
                "",
                verdict,
                null,
                Stream.of(periods).map(VerdictsTest::figure).toList(),
                "",
                rule,
                stands);
    }

    private static Figure figure(String period) {
        var day = LocalDate.of(2022, 12, 31);
        return SampleFigure.of(
                new Period(period, day, day, Frequency.ANNUAL), BigDecimal.ONE, null, List.of(), Reading.EXACT);
    }
}
