package org.entente.partnerships.iati;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.document.Faults;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.Pillar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionTest {

    private static final Set<String> AREAS =
            Set.of("GBR", "FRA", "TUN", "LBY", "RWA", "ITA", "EU", "IOM", "001", "002", "015");

    private final Faults faults = new Faults();
    private final Conversion conversion = new Conversion(AREAS, faults);

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

    @ParameterizedTest
    @CsvSource({"GB-CHC-202918,21", "NL-KVK-27327087,", "XM-DAC-41140,40", "XX-1,10", "DE-1,"})
    void aCharityIsNotTheCountryThatRegistersIt(String ref, String type) {
        // When
        refused(file(transaction("2", "100", provider(ref, type))));

        // Then: DE is a state, but not among the areas that there are here
        fault("provider-org", ref, "not known as a state's, or as an organisation that there is");
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

    @ParameterizedTest
    @CsvSource({"14", "C", "''"})
    void anUnknownTypeIsAFault(String code) {
        // When
        refused(file(transaction(code, "100", "")));

        // Then
        fault(
                "transaction-type",
                code.isEmpty() ? null : code,
                code.isEmpty() ? "is missing" : "no code of IATI's list of transaction types");
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
    void moreTakenBackThanGivenIsAFault() {
        // When
        refused(file(transaction("3", "100", "") + transaction("3", "-100.01", "")));

        // Then
        fault("value", "-100.01", "takes back more than the activity gives of the same sort: 100 GBP");
    }

    @Test
    void anAmountOfNothingIsLeftAside() {
        assertThat(taken(file(transaction("3", "0.00", "")))).isEmpty();
        assertThat(conversion.aside()).extracting(LeftAside::reason).containsExactly("an amount of nothing");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "1e6|value|1e6|not a decimal number such as 1000000.50",
                "1,000|value|1,000|not a decimal number such as 1000000.50",
                "1234567890123456789|value|1234567890123456789|at most 18 digits and 6 decimals",
                "0.0000001|value|0.0000001|at most 18 digits and 6 decimals"
            },
            delimiter = '|')
    void amountsAreDecimalNumbers(String amount, String element, String value, String reason) {
        refused(file(transaction("2", amount, "")));
        fault(element, value, reason);
    }

    @Test
    void datesAndCurrenciesAreHeldAgainstTheirStandards() {
        // When
        refused(file(transaction("2", "100", "")
                .replace("iso-date=\"2021-03-01\"", "iso-date=\"2021-02-30\"")
                .replace("currency=\"GBP\"", "currency=\"QQQ\"")));

        // Then
        assertThat(faults.named())
                .extracting(one -> one.field(), one -> one.value())
                .containsExactly(tuple("transaction-date", "2021-02-30"), tuple("value", "QQQ"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "<recipient-country code='QQ'/>|recipient-country|QQ|no country of ISO 3166-1 alpha-2",
                "<recipient-region code='189'/>|recipient-region|189|this region of the OECD DAC is none of UN M49; name countries",
                "<recipient-region code='999' vocabulary='2'/>|recipient-region|999|no region of UN M49",
                "<recipient-country code='TN' percentage='50'/>|recipient-country|50|the percentages must add up to 100",
                "<recipient-country code='TN' percentage='50'/><recipient-country code='LY' percentage='49'/>|recipient-country|99|the percentages must add up to 100",
                "<recipient-country code='TN' percentage='50'/><recipient-country code='LY'/>|recipient-country|LY|one of several, without its percentage",
                "<recipient-country code='TN' percentage='half'/>|recipient-country|half|not a percentage such as 33.3"
            },
            delimiter = '|')
    void recipientsAreAreasAndTheirSharesOneWhole(String recipients, String element, String value, String reason) {
        // When
        refused(file(transaction("2", "100", ""), recipients, "<sector code='15190'/>"));

        // Then
        fault(element, value, reason);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "''|sector|null|no sector of the OECD DAC (vocabulary 1 or 2) is named",
                "<sector vocabulary='7' code='x'/>|sector|null|no sector of the OECD DAC (vocabulary 1 or 2) is named",
                "<sector code='1519'/>|sector|1519|a code of this vocabulary has 5 digits",
                "<sector code='99810'/>|sector|99810|the rule names no pillar for this code (GET /funding/rules)"
            },
            delimiter = '|',
            nullValues = "null")
    void sectorsAreCodesThatTheRuleKnows(String sectors, String element, String value, String reason) {
        // When
        refused(file(transaction("2", "100", ""), "<recipient-country code='TN'/>", sectors));

        // Then
        fault(element, value, reason);
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

    @Test
    void anActivityStandsInAFileOnce() {
        // Given
        String file = file(transaction("2", "100", ""));
        String activity = file.substring(file.indexOf("<iati-activity "), file.indexOf("</iati-activities>"));

        // When
        read(file.replace("</iati-activities>", activity + "</iati-activities>"));

        // Then
        fault("iati-identifier", "GB-GOV-1-1", "stands in the file twice, first at line 2");
    }

    private void fault(String element, @Nullable String value, String reason) {
        assertThat(faults.named()).anySatisfy(one -> {
            assertThat(one.field()).isEqualTo(element);
            assertThat(one.value()).isEqualTo(value);
            assertThat(one.reason()).isEqualTo(reason);
            assertThat(one.line()).isPositive();
            assertThat(one.column()).isPositive();
        });
    }

    private void refused(String file) {
        read(file);
        assertThatThrownBy(faults::throwIfAny).isInstanceOf(ProblemException.class);
    }

    private List<Taken> taken(String file) {
        read(file);
        return conversion.taken();
    }

    private void read(String file) {
        ActivityReader.read(file.getBytes(UTF_8), faults, conversion::add);
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

    private static List<String> ids(List<Taken> taken) {
        return taken.stream().map(Taken::id).toList();
    }

    private static BigDecimal sum(List<Taken> taken) {
        return taken.stream().map(Taken::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String file(String transactions) {
        return file(transactions, "<recipient-country code='TN'/>", "<sector code='15190'/>");
    }

    private static String file(String transactions, String recipients, String sectors) {
        return """
                <iati-activities version="2.03">
                <iati-activity default-currency="GBP">
                <iati-identifier>GB-GOV-1-1</iati-identifier>
                <reporting-org ref="GB-GOV-1" type="10"/>
                %s%s
                %s
                </iati-activity></iati-activities>""".formatted(recipients, sectors, transactions);
    }

    private static String transaction(String type, String amount, String more) {
        return """
                <transaction>
                <transaction-type code="%s"/>
                <transaction-date iso-date="2021-03-01"/>
                <value currency="GBP" value-date="2021-03-01">%s</value>
                %s
                </transaction>""".formatted(type, amount, more);
    }

    private static String provider(String ref, @Nullable String type) {
        return "<provider-org ref='%s'%s/>".formatted(ref, type == null ? "" : " type='" + type + "'");
    }

    private static String resource(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/iati", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
