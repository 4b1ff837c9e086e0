package org.entente.partnerships.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.document.AgreementDraft.Commitment;
import org.entente.partnerships.ledger.CanonicalJson;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.Pillar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Documents that were handed in before commitments had these members must say the same to this day. */
class CommitmentContentTest {

    @Test
    void whatIsAbsentIsNoPartOfTheContent() {
        assertThat(CanonicalJson.of(commitment(null, null)))
                .isEqualTo("{\"amount\":\"62700000\",\"conditional\":false,\"currency\":\"EUR\",\"from\":\"2021\","
                        + "\"id\":\"one\",\"inKind\":null,\"kind\":\"DISBURSEMENT\",\"note\":null,"
                        + "\"pillar\":\"BORDER_MANAGEMENT\",\"provider\":\"GBR\",\"publishedOn\":null,"
                        + "\"receiver\":\"FRA\",\"restates\":[],\"sourceUrl\":null,\"to\":null}");
        assertThat(CanonicalJson.of(commitment("15132", "two")))
                .contains("\"pays\":\"two\"")
                .contains("\"sector\":\"15132\"");
    }

    private static Commitment commitment(@Nullable String sector, @Nullable String pays) {
        return new Commitment(
                "one",
                CommitmentKind.DISBURSEMENT,
                "GBR",
                "FRA",
                Pillar.BORDER_MANAGEMENT,
                sector,
                new BigDecimal("62700000"),
                "EUR",
                null,
                new PartialDate("2021"),
                null,
                null,
                false,
                List.of(),
                pays,
                null,
                null);
    }
}
