package org.entente.partnerships.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.vocabulary.PartyActionKind.ACCEDED;
import static org.entente.partnerships.vocabulary.PartyActionKind.RATIFIED;
import static org.entente.partnerships.vocabulary.PartyActionKind.SIGNED;
import static org.entente.partnerships.vocabulary.PartyActionKind.WITHDREW;

import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.lifecycle.PartyOddities.Act;
import org.junit.jupiter.api.Test;

class PartyOdditiesTest {

    private static final PartialDate YEAR = new PartialDate("2012");
    private static final PartialDate JANUARY = new PartialDate("2012-01");
    private static final PartialDate MARCH = new PartialDate("2012-03");

    @Test
    void whatIsTakenBackWasThereBefore() {
        assertThat(PartyOddities.of(List.of(
                        new Act(SIGNED, null, JANUARY, null),
                        new Act(RATIFIED, null, MARCH, null),
                        new Act(WITHDREW, SIGNED, MARCH, null),
                        new Act(WITHDREW, RATIFIED, JANUARY, null),
                        new Act(WITHDREW, ACCEDED, MARCH, null),
                        new Act(WITHDREW, null, MARCH, null))))
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("takes back 'ratified', and nothing of it is on record before"),
                        List.of("takes back 'acceded', and nothing of it is on record before"),
                        List.of());
    }

    @Test
    void whatAYearLeavesOpenIsNotHeldAgainstIt() {
        assertThat(PartyOddities.of(
                        List.of(new Act(RATIFIED, null, MARCH, YEAR), new Act(WITHDREW, RATIFIED, YEAR, JANUARY))))
                .containsExactly(List.of(), List.of());
    }

    @Test
    void anEffectBeforeTheActIsOdd() {
        assertThat(PartyOddities.of(List.of(new Act(RATIFIED, null, MARCH, JANUARY))))
                .containsExactly(List.of("takes effect before it was done"));
    }
}
