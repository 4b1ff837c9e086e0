package org.entente.partnerships.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.iati.Standard.children;
import static org.entente.partnerships.iati.Standard.only;
import static org.entente.partnerships.iati.Standard.root;
import static org.entente.partnerships.iati.Standard.text;
import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Asking.getAs;
import static org.entente.partnerships.testing.Handing.approved;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@QuarkusTest
@WithTestResource(Stack.class)
class ExportTest {

    private static final String FILE = "/iati/activities.xml";

    /** In the shape of UK-Rwanda: 120 and 20 million are stated again as part of 290 million, by another agreement. */
    @BeforeEach
    void money() {
        approved(
                Sample.agreement("iati-out-first")
                        .between("WSM", "VUT")
                        .event("signed", "2022-04-13")
                        .commitment(
                                "iati-out-120",
                                "WSM",
                                "VUT",
                                120_000_000,
                                "GBP",
                                "kind",
                                "disbursement",
                                "from",
                                "2022",
                                "to_period",
                                "2022",
                                "published_on",
                                "2022-04-13")
                        .commitment("iati-out-20", "WSM", "VUT", 20_000_000, "GBP", "published_on", "2022-04-13")
                        .commitment(
                                "iati-out-pledge",
                                "WSM",
                                "VUT",
                                50_000_000,
                                "GBP",
                                "kind",
                                "pledge",
                                "conditional",
                                true,
                                "published_on",
                                "2022-04-13",
                                "pillar",
                                "development")
                        .commitment(
                                "iati-out-later", "WSM", "TON", 5, "EUR", "sector", "15190", "published_on", "2023-05")
                        .commitment("iati-out-undated", "WSM", "VUT", 7, "GBP", "published_on", null, "from", "2021"),
                Sample.agreement("iati-out-second")
                        .between("WSM", "VUT")
                        .event("in_force", "2024-07-01")
                        .commitment(
                                "iati-out-140",
                                "WSM",
                                "VUT",
                                140_000_000,
                                "GBP",
                                "restates",
                                List.of("iati-out-120"),
                                "published_on",
                                "2024-03-01")
                        .commitment(
                                "iati-out-290",
                                "WSM",
                                "VUT",
                                290_000_000,
                                "GBP",
                                "kind",
                                "disbursement",
                                "from",
                                "2022",
                                "to_period",
                                "2024-06",
                                "restates",
                                List.of("iati-out-140", "iati-out-20"),
                                "published_on",
                                "2024-07-01"),
                Sample.agreement("iati-out-hidden")
                        .between("WSM", "FSM")
                        .restricted()
                        .event("signed", "2022-01-01")
                        .commitment("iati-out-secret", "WSM", "FSM", 11, "GBP", "restates", List.of("iati-out-later")),
                Sample.agreement("iati-out-boats")
                        .between("WSM", "VUT")
                        .event("signed", "2022-01-01")
                        .commitment(
                                "iati-out-kind",
                                "WSM",
                                "VUT",
                                1,
                                "GBP",
                                "kind",
                                "in_kind",
                                "in_kind",
                                "two boats",
                                "amount",
                                null,
                                "currency",
                                null));
    }

    @Test
    void everyPoundIsInOneTransactionOfAllFilesTogether() {
        // When
        List<Element> activities = activities("agreement", "iati-out-first", "agreement", "iati-out-second");

        // Then
        assertThat(transactions(activities))
                .containsExactly("iati-out-later", "iati-out-undated", "iati-out-pledge", "iati-out-290");
        assertThat(text(children(activities.get(0), "description").get(1)))
                .isEqualTo("Not among the transactions: iati-out-120 (the same money is stated again by iati-out-140);"
                        + " iati-out-20 (the same money is stated again by iati-out-290).");
        // And: also in a file that holds only one of the two agreements
        assertThat(transactions(activities("agreement", "iati-out-first"))).doesNotContain("iati-out-120");
    }

    @Test
    void beforeItWasStatedAgainTheMoneyStood() {
        // When
        List<Element> activities = activities("provider", "WSM", "receiver", "VUT", "asOf", "2023-01-01");

        // Then
        assertThat(transactions(activities)).containsExactly("iati-out-120", "iati-out-20", "iati-out-pledge");
        assertThat(only(activities.get(1), "conditions").getAttribute("attached"))
                .isEqualTo("1");
    }

    @Test
    void selectionsAreByProviderReceiverAndPillar() {
        assertThat(transactions(activities("provider", "WSM", "receiver", "TON")))
                .containsExactly("iati-out-later");
        assertThat(transactions(activities("provider", "WSM", "pillar", "DEVELOPMENT")))
                .containsExactly("iati-out-pledge");
    }

    @Test
    void sectorsAndDatesStandAsTheyAreKnown() {
        // When
        Element transaction = only(activities("receiver", "TON").get(0), "transaction");

        // Then
        assertThat(children(transaction, "sector"))
                .extracting(s -> s.getAttribute("code"))
                .containsExactly("15190", "BORDER_MANAGEMENT");
        assertThat(only(transaction, "transaction-date").getAttribute("iso-date"))
                .isEqualTo("2023-05-31");
        assertThat(only(transaction, "recipient-country").getAttribute("code")).isEqualTo("TO");
    }

    @Test
    void whatIsRestrictedIsThereForItsDesksAlone() {
        // Then: nor does it restate anything that others see
        getAs(Tokens.reader(), FILE, "agreement", "iati-out-hidden").statusCode(404);
        getAs(Tokens.auditor(), FILE, "receiver", "FSM").statusCode(404);
        getAs(Tokens.of("editor-vut", List.of("VUT"), "editor"), FILE, "receiver", "FSM")
                .statusCode(404);
        assertThat(transactions(activities("receiver", "TON"))).containsExactly("iati-out-later");
        // And
        String desk = getAs(Tokens.of("editor-fsm", List.of("FSM"), "editor"), FILE, "receiver", "FSM")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(transactions(children(root(desk), "iati-activity"))).containsExactly("iati-out-secret");
    }

    @Test
    void theSameSelectionAndInstantAreTheSameBytes() {
        // Given
        Object[] asked = {"provider", "WSM", "asOf", "2024-12-01", "recordedAsOf", "2099-01-01"};

        // When
        String one =
                getAs(Tokens.auditor(), FILE, asked).statusCode(200).extract().asString();
        approved(Sample.agreement("iati-out-more")
                .between("WSM", "VUT")
                .event("signed", "2024-12-02")
                .commitment("iati-out-more-1", "WSM", "VUT", 1, "GBP", "published_on", "2024-12-02"));
        String other =
                getAs(Tokens.auditor(), FILE, asked).statusCode(200).extract().asString();

        // Then
        assertThat(other).isEqualTo(one);
    }

    @Test
    void thereIsNoFileOfWhatIsNotThere() {
        get(FILE, "agreement", "iati-out-none")
                .statusCode(404)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo("NOT_FOUND"));
        get(FILE, "agreement", "iati-out-boats").statusCode(404);
        get(FILE, "provider", "WSM", "asOf", "2001-01-01").statusCode(404);
        get(FILE, "pillar", "NONE").statusCode(400);
        get(FILE, "recordedAsOf", "2024-01-01").statusCode(403);
    }

    @Test
    void theFileIsXml() {
        get(FILE, "receiver", "TON")
                .statusCode(200)
                .contentType(startsWith("application/xml"))
                .body(containsString("<iati-activities version=\"2.03\""));
    }

    private static List<Element> activities(Object... parameters) {
        String xml = get(FILE, parameters).statusCode(200).extract().asString();
        Standard.assertValid(xml, LocalDate.now(ZoneOffset.UTC));
        return children(root(xml), "iati-activity");
    }

    private static List<String> transactions(List<Element> activities) {
        List<String> refs = new ArrayList<>();
        activities.forEach(activity ->
                children(activity, "transaction").forEach(transaction -> refs.add(transaction.getAttribute("ref"))));
        return refs;
    }
}
