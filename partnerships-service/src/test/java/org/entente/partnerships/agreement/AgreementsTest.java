package org.entente.partnerships.agreement;

import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Asking.getAs;
import static org.entente.partnerships.testing.Handing.approve;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Handing.submitted;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Stack.class)
class AgreementsTest {

    @Test
    void anEventIsKnownFromTheDayOnWhichItWasPublished() {
        // Given
        approved(agreement("known-then")
                .between("JPN", "PHL")
                .event("signed", "2010-03-01")
                .event("in_force", "2011-05-01", "published_on", "2012-06-30"));

        // Then
        get("/agreements/known-then", "asOf", "2010-02-28T23:59:59Z").statusCode(404);
        get("/agreements/known-then", "asOf", "2010-03-01")
                .body("events.status", contains("SIGNED"))
                .body("status", equalTo("SIGNED"));
        get("/agreements/known-then", "asOf", "2012-06-29T23:59:59Z").body("status", equalTo("SIGNED"));
        get("/agreements/known-then", "asOf", "2012-06-30")
                .body("events.status", contains("SIGNED", "IN_FORCE"))
                .body("status", equalTo("IN_FORCE"));
        get("/agreements", "party", "PHL", "inForceOn", "2011-12-01", "asOf", "2012-01-01")
                .body("total", equalTo(0));
        get("/agreements", "party", "PHL", "inForceOn", "2011-12-01", "asOf", "2013-01-01")
                .body("total", equalTo(1));
    }

    @ParameterizedTest(name = "an event of {0} is first known at {1}")
    @CsvSource({
        "2004-03-15, 2004-03-15T00:00:00Z, 2004-03-14T23:59:59.999Z",
        "2004-03,    2004-04-01T00:00:00Z, 2004-03-31T23:59:59.999Z",
        "2004,       2005-01-01T00:00:00Z, 2004-12-31T23:59:59.999Z",
    })
    void aPartialDateCountsFromTheFirstInstantAfterIt(String date, String known, String before) {
        String id = "partial-" + date;
        approved(agreement(id).between("KOR", "VNM").event("signed", date));

        get("/agreements/" + id, "asOf", known).statusCode(200);
        get("/agreements/" + id, "asOf", before).statusCode(404);
    }

    @Test
    void whatHasNoDateIsUnclearAndHidesAtAnyNamedInstant() {
        // Given
        approved(
                agreement("no-dates").between("NZL", "FJI"),
                agreement("no-published-sum")
                        .between("NZL", "FJI")
                        .event("signed", "2020-01-01")
                        .commitment("no-published-sum-1", "NZL", "FJI", 5, "NZD", "published_on", null));

        // Then
        get("/agreements/no-dates").statusCode(200).body("status", equalTo("UNCLEAR"));
        get("/agreements/no-dates", "asOf", "2026-01-01").statusCode(404);
        get("/agreements/no-published-sum").body("commitments", hasSize(1));
        get("/agreements/no-published-sum", "asOf", "2026-01-01").body("commitments", empty());
        get("/agreements", "party", "FJI").body("items.id", contains("no-published-sum", "no-dates"));
    }

    @Test
    void whatNobodyHasApprovedDoesNotExist() {
        // Given
        String waiting = submitted(agreement("waiting").between("ARG", "BOL").event("signed", "2020-01-01"));

        // Then
        get("/agreements/waiting").statusCode(404);
        get("/agreements", "party", "BOL").body("total", equalTo(0));
        approve(Tokens.approver(), waiting);
        get("/agreements", "party", "BOL").body("total", equalTo(1)).body("items[0].state", equalTo("PUBLISHED"));
    }

    @Test
    void aChangeIsANewVersionAndTheOldOneIsStillThereByTheRecordedClock() {
        // Given
        approved(agreement("renamed").between("CHL", "PER").event("signed", "2020-01-01"));
        String between = Instant.now().toString();
        approved(agreement("renamed")
                .between("CHL", "PER")
                .set("title", "The treaty with another name")
                .event("signed", "2020-01-01")
                .event("in_force", "2021-01-01"));

        // Then
        String auditor = Tokens.auditor();
        get("/agreements/renamed")
                .body("title", equalTo("The treaty with another name"))
                .body("events.id", contains("renamed/signed/2020-01-01", "renamed/in_force/2021-01-01"));
        getAs(auditor, "/agreements/renamed", "recordedAsOf", between)
                .body("title", equalTo("Treaty renamed"))
                .body("events.id", contains("renamed/signed/2020-01-01"));
        get("/agreements/renamed", "recordedAsOf", between)
                .statusCode(403)
                .body("code", equalTo("RECORDED_CLOCK_NOT_YOURS"));
    }

    @Test
    void saysAllThatIsOnRecord() {
        // Given
        approved(
                agreement("whole-older").between("THA", "MMR").event("signed", "2001-01-01"),
                agreement("whole")
                        .set("short_title", "Whole")
                        .set("instrument", "protocol")
                        .set("note", "A remark")
                        .set("agencies", List.of("An office"))
                        .set("source_urls", List.of("https://example.org/page"))
                        .set(
                                "documents",
                                List.of(Map.of(
                                        "title",
                                        "Text",
                                        "url",
                                        "https://example.org/text",
                                        "language",
                                        "en",
                                        "published_on",
                                        "2010-01-01")))
                        .set("related", List.of(Map.of("kind", "amends", "agreement", "whole-older")))
                        .set(
                                "parties",
                                List.of(
                                        Map.of(
                                                "area",
                                                "THA",
                                                "roles",
                                                List.of("destination", "transit"),
                                                "actions",
                                                List.of(Map.of(
                                                        "kind",
                                                        "ratified",
                                                        "acted_on",
                                                        "2011-05",
                                                        "place",
                                                        "Bangkok"))),
                                        Map.of("area", "MMR", "role", "source")))
                        .event("in_force", "2009-01-01", "note", "early", "source_url", "https://example.org/event")
                        .event("signed", "2010-01-01", "effective_on", "2010-02")
                        .commitment(
                                "whole-2",
                                "THA",
                                "MMR",
                                1,
                                "THB",
                                "kind",
                                "in_kind",
                                "amount",
                                null,
                                "currency",
                                null,
                                "in_kind",
                                "Two patrol boats")
                        .commitment(
                                "whole-1",
                                "THA",
                                "MMR",
                                1234567,
                                "THB",
                                "from",
                                "2010",
                                "to_period",
                                "2011-06",
                                "note",
                                "a sum"));

        // Then
        get("/agreements/whole")
                .body("shortTitle", equalTo("Whole"))
                .body("instrument", equalTo("PROTOCOL"))
                .body("binding", equalTo(true))
                .body("note", equalTo("A remark"))
                .body("agencies", contains("An office"))
                .body("sources", contains("https://example.org/page"))
                .body("documents.title", contains("Text"))
                .body("related.kind", contains("AMENDS"))
                .body("related.agreement", contains("whole-older"))
                .body("parties[0].roles", containsInAnyOrder("DESTINATION", "TRANSIT"))
                .body("parties[0].actions[0].kind", equalTo("RATIFIED"))
                .body("parties[0].actions[0].actedOn", equalTo("2011-05"))
                .body("events.status", contains("IN_FORCE", "SIGNED"))
                .body("events[0].warnings", contains("in force before the signature on record"))
                .body("events[1].effectiveOn", equalTo("2010-02"))
                .body("commitments[0].kind", equalTo("IN_KIND"))
                .body("commitments[0].inKind", equalTo("Two patrol boats"))
                .body("commitments[0].amount", nullValue())
                .body("commitments[1].amount", equalTo(1234567))
                .body("commitments[1].currency", equalTo("THB"))
                .body("commitments[1].to", equalTo("2011-06"))
                .body("visibility", equalTo("PUBLIC"));
    }

    @Test
    void filtersSayWhoWhatAndHow() {
        // Given
        approved(
                agreement("filter-one")
                        .between("KAZ", "UZB")
                        .set("title", "Über die Rückkehr")
                        .set("instrument", "action_plan")
                        .set("pillars", List.of("development", "protection"))
                        .event("announced", "2015-01-01"),
                agreement("filter-two")
                        .between("UZB", "KGZ")
                        .event("signed", "2016-01-01")
                        .event("terminated", "2018"));

        // Then
        get("/agreements", "party", "UZB").body("items.id", contains("filter-one", "filter-two"));
        get("/agreements", "party", "UZB", "partyRole", "DESTINATION").body("items.id", contains("filter-two"));
        get("/agreements", "party", "UZB", "pillar", "PROTECTION").body("items.id", contains("filter-one"));
        get("/agreements", "party", "UZB", "instrument", "TREATY").body("items.id", contains("filter-two"));
        get("/agreements", "party", "UZB", "status", "ANNOUNCED").body("items.id", contains("filter-one"));
        get("/agreements", "party", "UZB", "status", "TERMINATED").body("items.id", contains("filter-two"));
        get("/agreements", "party", "UZB", "status", "UNCLEAR", "asOf", "2018-06-01")
                .body("total", equalTo(0));
        get("/agreements", "search", "uber RUCKKEHR").body("items.id", contains("filter-one"));
        get("/agreements", "search", "kyrgyzstan").body("items.id", contains("filter-two"));
        get("/agreements", "search", "kgz uzb").body("items.id", contains("filter-two"));
        get("/agreements", "search", "kgz kaz").body("total", equalTo(0));
        get("/agreements", "id", "filter-two", "id", "filter-one").body("total", equalTo(2));
        get("/agreements", "party", "UZB").body("areas.name", contains("Kazakhstan", "Kyrgyzstan", "Uzbekistan"));
    }

    @Test
    void turnsPagesByTheDayOfTheFirstEvent() {
        // Given
        approved(
                agreement("page-c").between("SWE", "NOR").event("signed", "2001-01-01"),
                agreement("page-b").between("SWE", "NOR").event("signed", "2003"),
                agreement("page-a").between("SWE", "NOR").event("signed", "2002-05"),
                agreement("page-d").between("SWE", "NOR"));

        // When
        String next = get("/agreements", "party", "NOR", "first", 2)
                .body("items.id", contains("page-c", "page-a"))
                .body("total", equalTo(4))
                .body("next", notNullValue())
                .extract()
                .path("next");

        // Then
        get("/agreements", "party", "NOR", "first", 2, "after", next)
                .body("items.id", contains("page-b", "page-d"))
                .body("total", equalTo(4))
                .body("next", nullValue());
        get("/agreements", "first", 501).statusCode(400).body("errors[0].field", equalTo("first"));
        get("/agreements", "after", "%%%").statusCode(400).body("errors[0].field", equalTo("after"));
    }

    @Test
    void organisationsStandForTheirMembersAtTheTime() {
        // Given: the United Kingdom left at the end of January 2020, Croatia joined in July 2013
        approved(
                agreement("union-2012")
                        .set("parties", List.of(Sample.party("EU", "organisation"), Sample.party("ARM", "source")))
                        .event("signed", "2012-01-01")
                        .event("terminated", "2013-06-30"),
                agreement("union-2021")
                        .set("parties", List.of(Sample.party("EU", "organisation"), Sample.party("ARM", "source")))
                        .event("signed", "2021-01-01")
                        .event("in_force", "2022-01-01"),
                agreement("direct").between("HRV", "ARM").event("signed", "2015-01-01"));

        // Then
        corridor("GBR").body("items.id", contains("union-2012"));
        corridor("HRV").body("items.id", contains("direct", "union-2021"));
        get("/agreements", "origin", "ARM", "destination", "HRV", "includeOrganisations", false)
                .body("items.id", contains("direct"));
        get("/agreements", "origin", "FRA", "destination", "HRV", "search", "armenia")
                .body("items", empty());
        get("/agreements", "origin", "ARM", "destination", "GBR", "inForceOn", "2022-06-01")
                .body("items", empty());
        get("/agreements", "origin", "ARM", "destination", "HRV", "inForceOn", "2022-06-01")
                .body("items.id", contains("union-2021"));
        get("/agreements", "origin", "ARM", "destination", "ARM").statusCode(400);
        get("/agreements", "origin", "ARM").statusCode(400).body("errors[0].field", equalTo("destination"));
    }

    @Test
    void aUnionDoesNotStandForOneMemberTowardsAnother() {
        // Given
        approved(agreement("union-and-member")
                .set(
                        "parties",
                        List.of(
                                Sample.party("EU", "organisation"),
                                Sample.party("POL", "destination"),
                                Sample.party("MNG", "source")))
                .event("signed", "2015-01-01"));

        // Then
        get("/agreements", "origin", "MNG", "destination", "POL").body("items.id", contains("union-and-member"));
        get("/agreements", "origin", "MNG", "destination", "EST").body("items.id", contains("union-and-member"));
        get("/agreements", "origin", "EST", "destination", "POL").body("items", empty());
    }

    private static ValidatableResponse corridor(String destination) {
        return get("/agreements", "origin", "ARM", "destination", destination);
    }
}
