package org.entente.partnerships.iati;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.document.Faults;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.Pillar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionTest extends ConversionOfFiles {

    @Test
    void paymentsOfTheHomeOfficeAreDisbursementsToRwanda() {
        // When
        List<Taken> taken = taken(resource("fcdo-form.xml"));

        // Then
        assertThat(taken)
                .extracting(
                        Taken::kind,
                        Taken::provider,
                        Taken::receiver,
                        one -> one.amount().toPlainString(),
                        Taken::currency,
                        one -> one.on().text())
                .containsExactly(
                        tuple(CommitmentKind.COMMITMENT, "GBR", "RWA", "290000000", "GBP", "2022-04-13"),
                        tuple(CommitmentKind.DISBURSEMENT, "GBR", "RWA", "120000000", "GBP", "2022-04-29"),
                        tuple(CommitmentKind.DISBURSEMENT, "GBR", "RWA", "20000000", "GBP", "2022-04-29"),
                        tuple(CommitmentKind.DISBURSEMENT, "GBR", "RWA", "100000000", "GBP", "2023-04-28"),
                        tuple(CommitmentKind.DISBURSEMENT, "GBR", "RWA", "50000000", "GBP", "2024-04-26"));
        assertThat(taken).allSatisfy(one -> {
            assertThat(one.sector()).isEqualTo("15190");
            assertThat(one.pillar()).isNotNull();
            assertThat(one.conditional()).isFalse();
        });
    }

    @Test
    void thePublicCouldKnowFromTheDayOfTheUpdate() {
        // Then: 22:15 three hours behind UTC is the next day there
        assertThat(taken(resource("fcdo-form.xml")))
                .extracting(Taken::publishedOn)
                .containsOnly(new PartialDate("2024-08-01"));
    }

    @Test
    void paymentsOfAnActivityWithOneCommitmentPayThatOne() {
        // When
        List<Taken> taken = taken(resource("fcdo-form.xml"));

        // Then
        assertThat(taken.get(0).pays()).isNull();
        assertThat(taken.subList(1, 5))
                .extracting(Taken::pays)
                .containsOnly(taken.get(0).id());
    }

    @Test
    void whatIsNoPromiseAndNoPaymentToAPartnerIsLeftAsideWithItsReason() {
        // When
        taken(resource("fcdo-form.xml"));

        // Then: not even the text of its value is looked at
        assertThat(conversion.aside())
                .extracting(LeftAside::line, LeftAside::what, LeftAside::transaction)
                .containsExactly(tuple(7, "budget", null), tuple(53, "EXPENDITURE", "E-1"));
        assertThat(conversion.aside())
                .allSatisfy(one -> assertThat(one.reason()).isNotEmpty());
    }

    @Test
    void theNoteNamesActivityAndTransactionAndWhatDoesNotFitElsewhere() {
        // When
        List<Taken> taken = taken(resource("fcdo-form.xml"));

        // Then
        assertThat(taken.get(0).note())
                .isEqualTo("Partnership arrangement (IATI activity GB-GOV-6-900001, transaction C-1)");
        assertThat(taken.get(1).note())
                .isEqualTo("IATI activity GB-GOV-6-900001, transaction D-1, received by Government of Rwanda");
        assertThat(taken.get(2).note())
                .isEqualTo("IATI activity GB-GOV-6-900001, transaction D-2, valued on 2022-05-02");
    }

    @Test
    void sharesOfAreasAndSectorsAddUpAndACorrectionIsTakenOff() {
        // When
        List<Taken> taken = taken(resource("intpa-form.xml"));

        // Then
        List<Taken> regional = taken.subList(2, taken.size());
        assertThat(regional)
                .extracting(Taken::receiver, Taken::sector, one -> one.amount().toPlainString())
                .containsExactly(
                        tuple("TUN", "15190", "180000"),
                        tuple("TUN", "15136", "120000"),
                        tuple("LBY", "15190", "180000"),
                        tuple("LBY", "15136", "120000"),
                        tuple("015", "15190", "180000"),
                        tuple("015", "15136", "120000"));
        assertThat(sum(regional)).isEqualByComparingTo("900000");
        assertThat(regional).extracting(Taken::conditional).containsOnly(true);
        assertThat(regional.get(0).note()).contains("a part of 1000000; ").endsWith(" taken off on 2022-03-01");
        assertThat(conversion.warnings()).anySatisfy(w -> assertThat(w).contains("crossed here"));
    }

    @Test
    void aCategoryOfThreeDigitsGivesThePillarAlone() {
        // When
        Taken budgetSupport = taken(resource("intpa-form.xml")).get(1);

        // Then
        assertThat(budgetSupport.sector()).isNull();
        assertThat(budgetSupport.pillar()).isEqualTo(Pillar.DEVELOPMENT);
        assertThat(budgetSupport.provider()).isEqualTo("EU");
    }

    @Test
    void theSameFileMakesTheSameIdsAndAnotherActivityOthers() {
        // When
        List<Taken> once = taken(resource("fcdo-form.xml"));
        List<Taken> again = new Once().taken(resource("fcdo-form.xml"));
        List<Taken> other = new Once().taken(resource("fcdo-form.xml").replace("900001", "900002"));

        // Then
        assertThat(again).extracting(Taken::id).containsExactlyElementsOf(ids(once));
        assertThat(other).extracting(Taken::id).doesNotContainAnyElementsOf(ids(once));
        assertThat(once)
                .extracting(Taken::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith(Conversion.prefix("GB-GOV-6-900001")));
    }

    @Test
    void anAmountThatIsCorrectedKeepsItsId() {
        // When
        List<Taken> before = taken(resource("fcdo-form.xml"));
        List<Taken> after = new Once().taken(resource("fcdo-form.xml").replace(">120000000<", ">119000000<"));

        // Then
        assertThat(ids(after)).isEqualTo(ids(before));
    }

    @ParameterizedTest
    @CsvSource({
        "GB-GOV-1,,GBR",
        "GB-1,,GBR",
        "FR-3,,FRA",
        "XM-DAC-6-4,,ITA",
        "XM-DAC-12,,GBR",
        "XI-IATI-EC_INTPA,,EU",
        "XM-DAC-47066,,IOM",
        "IT-CF-1234,10,ITA"
    })
    void organisationsThatAreCertainlyAStatesAreItsMoney(String ref, String type, String area) {
        // When
        List<Taken> taken = taken(file(transaction("2", "100", provider(ref, type))));

        // Then
        assertThat(taken).extracting(Taken::provider).containsExactly(area);
    }

    @Test
    void moneyThatGoesOutWithoutAWordIsTheReportersUnlessItOnlyTellsOfOthers() {
        // Given
        String file = file(transaction("2", "100", ""));

        // Then
        assertThat(taken(file)).extracting(Taken::provider).containsExactly("GBR");
        Once secondary = new Once();
        secondary.read(file.replace("<reporting-org ", "<reporting-org secondary-reporter=\"1\" "));
        assertThat(secondary.faults.total()).isEqualTo(1);
    }

    @Test
    void incomingMoneyIsTakenWhereTheActivityPassesNothingOn() {
        // When
        List<Taken> taken = taken(file(transaction("13", "100", provider("XI-IATI-EC_NEAR", null))
                + transaction("11", "200", provider("XI-IATI-EC_NEAR", null))
                + transaction("2", "150", "")));

        // Then
        assertThat(taken)
                .extracting(Taken::kind, Taken::provider)
                .containsExactly(tuple(CommitmentKind.PLEDGE, "EU"), tuple(CommitmentKind.COMMITMENT, "GBR"));
        assertThat(conversion.aside()).extracting(LeftAside::what).containsExactly("INCOMING_COMMITMENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "4", "5", "6", "7", "8", "9", "10"})
    void everyOtherTypeIsLeftAside(String code) {
        // Then
        assertThat(taken(file(transaction(code, "100", "")))).isEmpty();
        assertThat(conversion.asideTotal()).isEqualTo(1);
    }

    @Test
    void aWholeAmountThatIsTakenBackIsNoMoney() {
        // When
        List<Taken> taken = taken(file(transaction("2", "100", "")
                + transaction("2", "250", "")
                + transaction("2", "-100", "").replace("2021-03-01", "2021-06-01")));

        // Then
        assertThat(taken).extracting(one -> one.amount().toPlainString()).containsExactly("250");
        assertThat(conversion.aside())
                .extracting(LeftAside::reason)
                .containsExactly(
                        "taken back by the correction of 2021-06-01", "a correction: taken off what it corrects");
    }

    @Test
    void aCorrectionGoesOverSeveralAmountsFromTheLatestOn() {
        // When
        List<Taken> taken = taken(file(transaction("3", "100", "")
                + transaction("3", "50", "").replace("2021-03", "2021-05")
                + transaction("3", "-70", "").replace("2021-03", "2021-06")));

        // Then
        assertThat(taken).extracting(one -> one.amount().toPlainString()).containsExactly("80");
    }

    @Test
    void anAmountOfNothingIsLeftAside() {
        assertThat(taken(file(transaction("3", "0.00", "")))).isEmpty();
        assertThat(conversion.aside()).extracting(LeftAside::reason).containsExactly("an amount of nothing");
    }

    @Test
    void aFaultOfAnActivityIsToldOnceHoweverManyTransactionsItHas() {
        // When
        read(file(transaction("2", "100", "") + transaction("3", "50", ""), "<recipient-country code='QQ'/>", ""));

        // Then
        assertThat(faults.total()).isEqualTo(2);
    }

    @Test
    void aTransactionsOwnRecipientAndSectorCome() {
        // When
        List<Taken> taken =
                taken(file(transaction("2", "100", "<sector code='15136'/><recipient-country code='LY'/>"), "", ""));

        // Then
        assertThat(taken).extracting(Taken::receiver, Taken::sector).containsExactly(tuple("LBY", "15136"));
    }

    @Test
    void anUnspecifiedRegionIsNobodyAndThenTheOrganisationThatReceives() {
        // Given
        String region = "<recipient-region code='998'/>";
        String sector = "<sector code='15190'/>";
        String receiver = "<receiver-org ref='XM-DAC-47066'><narrative>IOM</narrative></receiver-org>";

        // Then
        assertThat(taken(file(transaction("2", "100", ""), region, sector)))
                .extracting(Taken::receiver)
                .containsOnlyNulls();
        assertThat(new Once().taken(file(transaction("2", "100", receiver), region, sector)))
                .extracting(Taken::receiver)
                .containsExactly("IOM");
    }

    @Test
    void conditionsHangOnPromisesAndNotOnWhatWasPaid() {
        // When
        List<Taken> taken = taken(file(transaction("12", "100", "") + transaction("2", "100", "")
                + transaction("3", "100", "") + "<conditions attached='1'/>"));

        // Then
        assertThat(taken).extracting(Taken::conditional).containsExactly(true, true, false);
    }

    /** Another reading, apart from the test's own. */
    private static final class Once {
        private final Faults faults = new Faults();
        private final Conversion conversion = new Conversion(AREAS, faults);

        void read(String file) {
            ActivityReader.read(file.getBytes(UTF_8), faults, conversion::add);
        }

        List<Taken> taken(String file) {
            read(file);
            return conversion.taken();
        }
    }
}
