package org.entente.gateway.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.gateway.area.Area;
import org.entente.gateway.area.AreaKind;
import org.junit.jupiter.api.Test;

class GapKindsTest {

    private static final Area MALTA = country("MLT", "Malta");
    private static final List<Area> ORIGINS =
            List.of(country("BTN", "Bhutan"), country("KIR", "Kiribati"), country("TON", "Tonga"));

    @Test
    void eachOriginLacksOneThing() {
        var gaps = new Gaps(MALTA, Set.of("TON"), Set.of("BTN"), Set.of("KIR", "BTN", "TON"), List.of(), Map.of())
                .list(ORIGINS, 10);
        assertEquals(
                List.of(
                        GapKind.FIGURES_WITHOUT_AGREEMENT,
                        GapKind.AGREEMENT_WITHOUT_FIGURES,
                        GapKind.FUNDING_WITHOUT_EITHER),
                gaps.stream().map(Gap::kind).toList());
        assertEquals(
                List.of("TON", "BTN", "KIR"),
                gaps.stream().map(gap -> gap.origin().code()).toList());
        assertEquals(
                "Money or help of Malta, or of an organisation that it belonged to then, goes to Kiribati. No agreement on record names both, and no series counts people from Kiribati to Malta.",
                gaps.get(2).explanation());
    }

    @Test
    void moneyAloneIsNoGapWhereFiguresAre() {
        var gaps = new Gaps(MALTA, Set.of("KIR"), Set.of(), Set.of("KIR"), List.of(), Map.of()).list(ORIGINS, 10);
        assertEquals(
                List.of(GapKind.FIGURES_WITHOUT_AGREEMENT),
                gaps.stream().map(Gap::kind).toList());
    }

    @Test
    void nothingKnownIsNoGap() {
        assertTrue(new Gaps(MALTA, Set.of(), Set.of(), Set.of(), List.of(), Map.of())
                .list(ORIGINS, 10)
                .isEmpty());
    }

    private static Area country(String code, String name) {
        return new Area("area:" + code, code, name, AreaKind.COUNTRY);
    }
}
