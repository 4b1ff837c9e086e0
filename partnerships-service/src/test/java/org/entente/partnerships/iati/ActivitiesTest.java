package org.entente.partnerships.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.iati.Deals.commitment;
import static org.entente.partnerships.iati.Deals.deal;
import static org.entente.partnerships.iati.Deals.money;
import static org.entente.partnerships.iati.Deals.step;
import static org.entente.partnerships.iati.Standard.children;
import static org.entente.partnerships.iati.Standard.only;
import static org.entente.partnerships.iati.Standard.root;
import static org.entente.partnerships.iati.Standard.text;

import java.time.LocalDate;
import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class ActivitiesTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-09-01");

    /**
     * UK-Rwanda, from the National Audit Office, "Investigation into the costs of the UK-Rwanda Partnership" (1 March 2024),
     * and the Home Office in July 2024: 120 and 20 million paid in 2022, restated as part of 290 million; 120 million due
     * once 300 people had been relocated.
     */
    private static final Deal RWANDA = deal(
            "uk-rwanda-mou-2022",
            Status.TERMINATED,
            List.of(step(Status.SIGNED, "2022-04-13"), step(Status.TERMINATED, "2024-07")),
            money(
                    commitment("rwanda-1")
                            .kind(CommitmentKind.DISBURSEMENT)
                            .between("GBR", "RWA")
                            .about(Pillar.DEVELOPMENT, null)
                            .of("120000000", "GBP")
                            .during("2022", "2022")
                            .published("2022-04-13")
                            .view(),
                    again("rwanda-6", CommitmentKind.DISBURSEMENT, true, "2024-07")),
            money(commitment("rwanda-5")
                    .kind(CommitmentKind.PLEDGE)
                    .between("GBR", "RWA")
                    .about(Pillar.DEVELOPMENT, "15190")
                    .of("120000000", "GBP")
                    .published("2022-04-13")
                    .onCondition()
                    .view()),
            money(commitment("rwanda-6")
                    .kind(CommitmentKind.DISBURSEMENT)
                    .between("GBR", "RWA")
                    .about(Pillar.DEVELOPMENT, null)
                    .of("290000000", "GBP")
                    .during("2022", "2024")
                    .published("2024-07")
                    .view()));

    @Test
    void moneyThatIsStatedAgainIsNoTransaction() {
        // When
        Element file = valid(RWANDA);

        // Then
        Element firm = children(file, "iati-activity").get(0);
        assertThat(children(firm, "transaction"))
                .extracting(t -> t.getAttribute("ref"))
                .containsExactly("rwanda-6");
        assertThat(text(children(firm, "description").get(1)))
                .isEqualTo("Not among the transactions: rwanda-1 (the same money is stated again by rwanda-6).");
    }

    @Test
    void moneyStaysWhereWhatStatesItAgainIsNotGivenOut() {
        // Given
        var restated = commitment("first").view();

        // When
        Element inKind = valid(deal(
                "a", Status.SIGNED, List.of(), money(restated, again("kind", CommitmentKind.IN_KIND, false, "2024"))));
        Element toCome = valid(deal(
                "a",
                Status.SIGNED,
                List.of(),
                money(restated, again("to-come", CommitmentKind.COMMITMENT, true, "2025"))));

        // Then
        assertThat(children(only(inKind, "iati-activity"), "transaction")).hasSize(1);
        assertThat(children(only(toCome, "iati-activity"), "transaction")).hasSize(1);
    }

    @Test
    void moneyOnAConditionIsAnActivityOfItsOwn() {
        // When
        List<Element> activities = children(valid(RWANDA), "iati-activity");

        // Then
        assertThat(activities).hasSize(2);
        assertThat(children(activities.get(0), "conditions")).isEmpty();
        assertThat(text(only(activities.get(1), "iati-identifier")))
                .isEqualTo("XE-EXAMPLE-ENTENTE-uk-rwanda-mou-2022-CONDITIONAL");
        assertThat(only(activities.get(1), "conditions").getAttribute("attached"))
                .isEqualTo("1");
        Element pledge = only(activities.get(1), "transaction");
        assertThat(only(pledge, "transaction-type").getAttribute("code")).isEqualTo("12");
    }

    @ParameterizedTest
    @CsvSource({"PLEDGE,12", "COMMITMENT,2", "DISBURSEMENT,3"})
    void eachKindHasItsCode(CommitmentKind kind, String code) {
        // When
        Element transaction = transaction(commitment("one").kind(kind));

        // Then
        assertThat(only(transaction, "transaction-type").getAttribute("code")).isEqualTo(code);
    }

    @Test
    void theAmountStandsWithItsCurrencyAndItsDay() {
        // When
        Element value = only(transaction(commitment("one").of("141000000.5", "EUR")), "value");

        // Then
        assertThat(text(value)).isEqualTo("141000000.5");
        assertThat(value.getAttribute("currency")).isEqualTo("EUR");
        assertThat(value.getAttribute("value-date")).isEqualTo("2023-03-10");
    }

    @Test
    void aCountryIsWrittenInTwoLetters() {
        // When
        Element transaction = transaction(commitment("one").between("GBR", "TUN"));

        // Then
        assertThat(only(transaction, "recipient-country").getAttribute("code")).isEqualTo("TN");
        assertThat(text(only(transaction, "receiver-org"))).isEqualTo("Tunisia");
        assertThat(only(transaction, "provider-org").getAttribute("type")).isEqualTo("10");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"015,2,015", "001,2,001", "IOM,1,998", "null,1,998"},
            nullValues = "null")
    void whatIsNoCountryIsARegion(String receiver, String vocabulary, String code) {
        // When
        Element region = only(transaction(commitment("one").between("EU", receiver)), "recipient-region");

        // Then
        assertThat(region.getAttribute("vocabulary")).isEqualTo(vocabulary);
        assertThat(region.getAttribute("code")).isEqualTo(code);
    }

    @Test
    void anOrganisationIsNamedByTheIdentifierThatTheWorldKnows() {
        // When
        Element receiver = only(transaction(commitment("one").between("GBR", "IOM")), "receiver-org");

        // Then
        assertThat(receiver.getAttribute("ref")).isEqualTo("XM-DAC-47066");
        assertThat(receiver.getAttribute("type")).isEqualTo("40");
    }

    @Test
    void thePurposeCodeStandsBesideThePillar() {
        // When
        List<Element> sectors =
                children(transaction(commitment("one").about(Pillar.RETURNS_READMISSION, "15190")), "sector");

        // Then
        assertThat(sectors)
                .extracting(sector -> sector.getAttribute("vocabulary"))
                .containsExactly("1", "99");
        assertThat(sectors)
                .extracting(sector -> sector.getAttribute("code"))
                .containsExactly("15190", "RETURNS_READMISSION");
        assertThat(text(sectors.get(1))).isEqualTo("Returns readmission");
    }

    @Test
    void aPartialDateIsItsLastDayAndSaysSo() {
        // When
        Element transaction = transaction(commitment("one").published("2023").note("First tranche"));

        // Then
        assertThat(only(transaction, "transaction-date").getAttribute("iso-date"))
                .isEqualTo("2023-12-31");
        assertThat(text(only(transaction, "description"))).isEqualTo("First tranche [date known as 2023]");
    }

    @Test
    void whatIsAnnouncedAsPaidWasPaidByThen() {
        // When
        Element paid = transaction(commitment("one")
                .kind(CommitmentKind.DISBURSEMENT)
                .during("2024", "2024")
                .published("2024-07"));
        Element toCome = transaction(commitment("two")
                .kind(CommitmentKind.DISBURSEMENT)
                .during("2024", "2026")
                .published("2024-07"));

        // Then
        assertThat(only(paid, "transaction-date").getAttribute("iso-date")).isEqualTo("2024-07-31");
        assertThat(only(toCome, "transaction-date").getAttribute("iso-date")).isEqualTo("2024-07-31");
    }

    @Test
    void whatHasNoDateAtAllIsNamedAndLeftOut() {
        // Given
        Deal deal = deal(
                "a",
                Status.UNCLEAR,
                List.of(),
                money(commitment("dated").view()),
                money(commitment("undated").published(null).view()),
                money(commitment("boats").inKind("two patrol boats").view()));

        // When
        Element activity = only(valid(deal), "iati-activity");

        // Then
        assertThat(children(activity, "transaction")).hasSize(1);
        assertThat(text(children(activity, "description").get(1)))
                .isEqualTo("Not among the transactions: undated (no date is known that has come); boats (in kind: two"
                        + " patrol boats).");
    }

    @Test
    void anUndatedPromiseIsOfTheDayOfTheFirstStep() {
        // When
        Element activity = only(
                valid(deal(
                        "a",
                        Status.SIGNED,
                        List.of(step(Status.SIGNED, "2021-07-20")),
                        money(commitment("one")
                                .published(null)
                                .during("2021", "2022")
                                .view()))),
                "iati-activity");

        // Then
        assertThat(only(only(activity, "transaction"), "transaction-date").getAttribute("iso-date"))
                .isEqualTo("2021-07-20");
    }

    @Test
    void thereIsNoFileWithoutMoney() {
        // Given
        Deal inKind = deal(
                "a",
                Status.SIGNED,
                List.of(),
                money(commitment("boats").inKind("boats").view()));

        // Then
        assertThat(Activities.file(List.of(inKind), Deals.AREAS, Deals.REPORTER, TODAY))
                .isEmpty();
        assertThat(Activities.file(List.of(), Deals.AREAS, Deals.REPORTER, TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ANNOUNCED,1",
        "NEGOTIATION,1",
        "SIGNED,1",
        "UNCLEAR,1",
        "PROVISIONALLY_APPLIED,2",
        "IN_FORCE,2",
        "EXTENDED,2",
        "SUSPENDED,6",
        "EXPIRED,4",
        "SUPERSEDED,4",
        "TERMINATED,5"
    })
    void theStatusOfTheActivityIsTheAgreements(Status status, String code) {
        // When
        Element activity =
                only(valid(deal("a", status, List.of(), money(commitment("one").view()))), "iati-activity");

        // Then
        assertThat(only(activity, "activity-status").getAttribute("code")).isEqualTo(code);
    }

    @Test
    void whatWasPaidWasBegun() {
        // When
        Element activity = only(
                valid(deal(
                        "a",
                        Status.ANNOUNCED,
                        List.of(),
                        money(commitment("one")
                                .kind(CommitmentKind.DISBURSEMENT)
                                .view()))),
                "iati-activity");

        // Then
        assertThat(only(activity, "activity-status").getAttribute("code")).isEqualTo("2");
    }

    @Test
    void anActivityRunsFromBeingInForceToItsEnd() {
        // Given
        Deal deal = deal(
                "a",
                Status.IN_FORCE,
                List.of(
                        step(Status.SIGNED, "2020-05-03"),
                        step(Status.IN_FORCE, "2021"),
                        step(Status.EXPIRED, "2026-01-31")),
                money(commitment("one").view()));

        // When
        List<Element> dates = children(only(valid(deal), "iati-activity"), "activity-date");

        // Then
        assertThat(dates).extracting(date -> date.getAttribute("type")).containsExactly("2", "3");
        assertThat(dates).extracting(date -> date.getAttribute("iso-date")).containsExactly("2021-01-01", "2026-01-31");
        assertThat(text(dates.get(0))).isEqualTo("2021");
    }

    @Test
    void textsAreEscapedAndWhatXmlCannotWriteIsShownAsUnknown() {
        // Given
        var odd = commitment("one").note("A < B & \"C\" > \uFFFE \uD83D\uDEA2").view();

        // When
        Element activity = only(valid(deal("a", Status.SIGNED, List.of(), money(odd))), "iati-activity");

        // Then
        assertThat(text(only(only(activity, "transaction"), "description")))
                .isEqualTo("A < B & \"C\" > \uFFFD \uD83D\uDEA2");
    }

    @Test
    void theReporterIsNamedAndAskedForNothingElse() {
        // When
        Element activity = children(valid(RWANDA), "iati-activity").get(0);

        // Then
        Element reporter = only(activity, "reporting-org");
        assertThat(reporter.getAttribute("ref")).isEqualTo("XE-EXAMPLE-ENTENTE");
        assertThat(reporter.getAttribute("secondary-reporter")).isEqualTo("1");
        assertThat(activity.hasAttribute("humanitarian")).isFalse();
        assertThat(activity.getAttribute("xml:lang")).isEqualTo("en");
    }

    private static Deal.Again again(String id, CommitmentKind kind, boolean money, String published) {
        return new Deal.Again(id, kind, money, null, null, new PartialDate(published), null);
    }

    private static Element transaction(Deals.Commitment commitment) {
        Deal deal = deal("a", Status.IN_FORCE, List.of(step(Status.IN_FORCE, "2020-01-01")), money(commitment.view()));
        return only(only(valid(deal), "iati-activity"), "transaction");
    }

    private static Element valid(Deal deal) {
        String xml = Activities.file(List.of(deal), Deals.AREAS, Deals.REPORTER, TODAY)
                .orElseThrow();
        Standard.assertValid(xml, TODAY);
        return root(xml);
    }
}
