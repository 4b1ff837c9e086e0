package org.entente.partnerships.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Asking.getAs;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.engagement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Statements;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words are made up, so that nothing of other tests is found by them or nearly so. */
@QuarkusTest
@WithTestResource(Stack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private boolean there;

    @BeforeEach
    void agreementsAndTalks() {
        if (there) {
            return;
        }
        there = true;
        approved(
                titled("search-plural", "Quombling of Small-Quoats, 2019")
                        .set("short_title", "Quoats déclaration")
                        .set("agencies", List.of("Präfektur für Zwarbung")),
                titled("search-exact", "The Blixware accord").event("signed", "2015-01-01"),
                titled("search-near", "The Blyxware accord").event("signed", "2010-01-01"),
                titled("search-begins", "The Blixwareland accord").event("signed", "2005-01-01"),
                titled("search-named-by-place", "A treaty").between("TUR", "NRU"),
                titled("search-secret", "The Vrenthogg accord")
                        .between("TUV", "NRU")
                        .restricted(),
                titled("search-page-1", "Dwimmerlaik one").event("signed", "2003-01-01"),
                titled("search-page-2", "Dwimmerlaik two").event("signed", "2001-01-01"),
                titled("search-page-3", "Dwimmerlaiks three").event("signed", "2002-01-01"),
                titled("search-page-4", "Dwimmerlaikland").event("signed", "1999-01-01"),
                engagement("search-talks")
                        .set("topic", "Talks on quoats")
                        .set("outcome", "A Strelquist was agreed")
                        .set("offices", List.of("Bureau Fjordwyck"))
                        .set("visiting", List.of("NRU"))
                        .set("hosts", List.of("TUV")));
    }

    private static Sample titled(String id, String title) {
        return agreement(id).between("NRU", "TUV").set("title", title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "small quoat",
                "small-quoats",
                "QUOATS small",
                "Small–Quoat's",
                "declaration quoats",
                "zwarbung prafektur",
                "search plural",
                "quoats nauru",
                "quoat tuv",
                "quoats 2019",
                "quomb small",
            })
    void accentsHyphensAndPluralsFold(String search) {
        get("/agreements", "search", search)
                .body("items.id", contains("search-plural"))
                .body("total", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"quombling 2018", "quoats france", "quoats zzqx", "'---'", "2019 quoatsvillage"})
    void everyWordHasToBeFound(String search) {
        get("/agreements", "search", search).body("total", equalTo(0));
    }

    @Test
    void theBestComesFirstAndWhatIsNearlySoLast() {
        get("/agreements", "search", "blixware")
                .body("items.id", contains("search-exact", "search-begins", "search-near"));
        get("/agreements", "search", "blyxware").body("items[0].id", equalTo("search-near"));
    }

    @Test
    void aTypoStillFindsSomething() {
        get("/agreements", "search", "quobling").body("items.id", contains("search-plural"));
        get("/engagements", "search", "fjordwick").body("items.id", contains("search-talks"));
        get("/agreements", "search", "blixware", "id", "search-near").body("total", equalTo(1));
    }

    @Test
    void areasAreFoundByWhatTheyAreAlsoCalled() {
        get("/agreements", "search", "turkey nauru").body("items.id", contains("search-named-by-place"));
        get("/agreements", "search", "türkiye nru").body("items.id", contains("search-named-by-place"));
        get("/areas", "search", "ivory coast").body("items.code", hasItem("CIV"));
        approved(
                titled("search-uk", "Grelmoth").between("GBR", "NRU"),
                titled("search-ua", "Grelmoth").between("UKR", "NRU"));
        get("/agreements", "search", "UK grelmoth").body("items.id", contains("search-uk"));
    }

    @Test
    void engagementsAreFoundByWhoWhereAndWhatCameOfIt() {
        for (String search : List.of("quoat talk", "strelquists", "fjordwyck tuvalu", "search-talks nru")) {
            get("/engagements", "search", search)
                    .body("items.id", contains("search-talks"))
                    .body("total", equalTo(1));
        }
    }

    @Test
    void pagesGoOnWhereTheyEnded() {
        String next = get("/agreements", "search", "dwimmerlaik", "first", 2)
                .body("items.id", contains("search-page-2", "search-page-3"))
                .body("total", equalTo(4))
                .body("next", notNullValue())
                .extract()
                .path("next");
        get("/agreements", "search", "dwimmerlaik", "first", 2, "after", next)
                .body("items.id", contains("search-page-1", "search-page-4"))
                .body("total", equalTo(4))
                .body("next", nullValue());
    }

    @Test
    void whatIsRestrictedIsNotFoundNorCounted() {
        for (String search : List.of("vrenthogg", "vrenthog", "vrent", "search-secret")) {
            get("/agreements", "search", search).body("total", equalTo(0));
            getAs(Tokens.of("editor-tuv", List.of("TUV"), "editor"), "/agreements", "search", search)
                    .body("items.id", contains("search-secret"))
                    .body("total", equalTo(1));
        }
    }

    @Test
    void aSearchIsOneStatement() throws SQLException {
        assertThat(Statements.during(() -> get("/agreements", "search", "small quoats nearby")))
                .isEqualTo(1);
        assertThat(Statements.during(() -> get("/engagements", "search", "small quoats")))
                .isEqualTo(1);
    }
}
