package org.entente.partnerships.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.vocabulary.PartyActionKind.RATIFIED;
import static org.entente.partnerships.vocabulary.PartyActionKind.WITHDREW;

import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.document.AgreementDraft.Action;
import org.entente.partnerships.ledger.CanonicalJson;
import org.junit.jupiter.api.Test;

class PartyActionTest {

    private static final PartialDate MARCH = new PartialDate("2021-03");
    private static final PartialDate APRIL = new PartialDate("2021-04");

    /** Or every agreement that was ever taken in would be a changed one when it is handed in again. */
    @Test
    void whatIsNotSaidIsNotInTheHash() {
        assertThat(CanonicalJson.of(new Action(RATIFIED, null, MARCH, null, null, null)))
                .isEqualTo("{\"actedOn\":\"2021-03\",\"effectiveOn\":null,\"kind\":\"RATIFIED\",\"place\":null}");
    }

    @Test
    void beingPublishedOnTheDayItWasDoneGoesWithoutSaying() {
        assertThat(new Action(RATIFIED, null, MARCH, null, MARCH, null))
                .isEqualTo(new Action(RATIFIED, null, MARCH, null, null, null));
    }

    @Test
    void whatIsSaidIsInTheHash() {
        assertThat(CanonicalJson.of(new Action(WITHDREW, RATIFIED, MARCH, null, APRIL, null)))
                .isEqualTo("{\"actedOn\":\"2021-03\",\"effectiveOn\":null,\"kind\":\"WITHDREW\",\"of\":\"RATIFIED\","
                        + "\"place\":null,\"publishedOn\":\"2021-04\"}");
    }
}
