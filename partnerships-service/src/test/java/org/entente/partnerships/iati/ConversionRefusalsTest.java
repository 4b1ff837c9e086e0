package org.entente.partnerships.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file says that cannot be taken, by element, value and reason. */
class ConversionRefusalsTest extends ConversionOfFiles {

    @ParameterizedTest
    @CsvSource({"GB-CHC-202918,21", "NL-KVK-27327087,", "XM-DAC-41140,40", "XX-1,10", "DE-1,"})
    void aCharityIsNotTheCountryThatRegistersIt(String ref, String type) {
        // When
        refused(file(transaction("2", "100", provider(ref, type))));

        // Then: DE is a state, but not among the areas that there are here
        fault("provider-org", ref, "not known as a state's, or as an organisation that there is");
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
    void moreTakenBackThanGivenIsAFault() {
        // When
        refused(file(transaction("3", "100", "") + transaction("3", "-100.01", "")));

        // Then
        fault("value", "-100.01", "takes back more than the activity gives of the same sort: 100 GBP");
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
    void anActivityStandsInAFileOnce() {
        // Given
        String file = file(transaction("2", "100", ""));
        String activity = file.substring(file.indexOf("<iati-activity "), file.indexOf("</iati-activities>"));

        // When
        read(file.replace("</iati-activities>", activity + "</iati-activities>"));

        // Then
        fault("iati-identifier", "GB-GOV-1-1", "stands in the file twice, first at line 2");
    }
}
