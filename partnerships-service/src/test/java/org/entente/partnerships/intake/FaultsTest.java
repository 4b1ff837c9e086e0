package org.entente.partnerships.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Handing.handIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Stack.class)
class FaultsTest {

    /** Everything that there is, once, for the table to break. */
    private static final String WHOLE = """
            {"agreements": [{
                "id": "whole-treaty", "title": "A treaty", "short_title": "Treaty", "instrument": "treaty",
                "binding": true, "visibility": "public",
                "parties": [
                    {"area": "GBR", "role": "destination", "actions": [
                        {"kind": "ratified", "acted_on": "2003-05", "effective_on": "2004", "place": "Paris"}]},
                    {"area": "EUE", "roles": ["organisation", "transit"]}],
                "pillars": ["development"],
                "status_events": [{"status": "signed", "date": "2003-02-04", "effective_on": "2003-02-05",
                    "published_on": "2003-03", "note": "n", "source_url": "https://example.org/e"}],
                "commitments": [{"id": "whole-treaty-1", "kind": "pledge", "by": "GBR", "to": "FRA", "amount": 12.5,
                    "currency": "GBP", "in_kind": "2 vessels", "pillar": "development", "from": "2003",
                    "to_period": "2004", "conditional": true, "published_on": "2003-03-01",
                    "restates": ["whole-treaty-2"], "note": "n", "source_url": "https://example.org/c"},
                    {"id": "whole-treaty-2", "kind": "in_kind", "by": "GBR", "in_kind": "3 dogs", "pillar": "protection"}],
                "agencies": ["An agency"], "source_urls": ["https://example.org/a"],
                "documents": [{"title": "Text", "url": "http://example.org/t", "language": "pt-BR", "published_on": "2003"}],
                "related": [], "note": "n"}],
            "engagements": [{"id": "whole-visit", "topic": "Talks", "kind": "visit", "date": "2023-05", "to": "2023-06",
                "published_on": "2023-07", "visiting": ["GBR"], "hosts": ["ALB"], "offices": ["An office"],
                "outcome": "o", "agreements": ["whole-treaty"], "source_urls": ["https://example.org/v"]}],
            "statements": [{"id": "whole-word", "speaker": "A ministry", "about": ["TUN", "WORLD"], "stance": "warns",
                "pillar": null, "summary": "s", "on": "2023-05", "published_on": "2023-06",
                "source_url": "https://example.org/s"}],
            "partnerships": [{"lead": "GBR", "partner": "ALB", "roles": ["source"], "stage": "sought", "since": "2023",
                "published_on": "2023", "note": "n"}]}""";

    @Test
    void theWholeOfItIsValidBeforeItIsBroken() {
        handIn(Tokens.editor(), WHOLE, "dryRun")
                .then()
                .statusCode(200)
                .body("state", equalTo("VALID"))
                .body("rows", equalTo(4));
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id": "whole-treaty", "ti         | "id": "Whole Treaty", "ti       | /agreements/0/id                         | Whole Treaty | small letters
            "id": "whole-treaty", "ti         | "id": "-whole-", "ti            | /agreements/0/id                         | -whole-      | small letters
            "id": "whole-treaty", "ti         | "id": 7, "ti                    | /agreements/0/id                         | 7            | expected a text, found a number
            "title": "A treaty"               | "title": "  "                   | /agreements/0/title                      | `  `         | is empty
            "title": "A treaty",              |                                 | /agreements/0/title                      |              | is missing
            "title": "A treaty"               | "title": null                   | /agreements/0/title                      |              | is missing
            "title": "A treaty"               | "title": {"en": "A"}            | /agreements/0/title                      |              | found an object
            "title": "A treaty"               | "title": "A\\u0007"             | /agreements/0/title                      | A\uFFFD      | control character
            "title": "A treaty"               | "title": "A\\ud800"             | /agreements/0/title                      | A\uFFFD      | half of a character
            "title": "A treaty"               | "title": "A", "title": "B"      | /agreements/0/title                      |              | stands here twice
            "title": "A treaty"               | "title": "A", "tit/le~": 1      | /agreements/0/tit~1le~0                  |              | no such member
            "instrument": "treaty"            | "instrument": "TREATY"          | /agreements/0/instrument                 | TREATY       | known are treaty, protocol
            "binding": true                   | "binding": "yes"                | /agreements/0/binding                    | yes          | expected true or false
            "visibility": "public"            | "visibility": "secret"          | /agreements/0/visibility                 | secret       | known are public, restricted
            "pillars": ["development"]        | "pillars": ["wealth"]           | /agreements/0/pillars/0                  | wealth       | known are
            "pillars": ["development"]        | "pillars": []                   | /agreements/0/pillars                    |              | about something
            "pillars": ["development"]        | "pillars": "development"        | /agreements/0/pillars                    | development  | expected a list
            "pillars": ["development"]        | "pillars": ["protection", "protection"] | /agreements/0/pillars/1          | protection   | twice
            "area": "EUE"                     | "area": "GBR"                   | /agreements/0/parties/1/area             | GBR          | is a party already
            "area": "EUE"                     | "area": "ATL"                   | /agreements/0/parties/1/area             | ATL          | unknown area
            "area": "EUE", "roles"            | "area": "EUE", "role": "transit", "roles" | /agreements/0/parties/1/roles  |              | one of the two
            "roles": ["organisation", "transit"] | "roles": []                  | /agreements/0/parties/1/roles            |              | something in the agreement
            "roles": ["organisation", "transit"] | "rolls": ["transit"]         | /agreements/0/parties/1/rolls            |              | no such member
            "kind": "ratified"                | "kind": "blessed"               | /agreements/0/parties/0/actions/0/kind   | blessed      | known are signed
            "acted_on": "2003-05"             | "acted_on": "2003-13"           | /agreements/0/parties/0/actions/0/acted_on | 2003-13    | no calendar has
            "effective_on": "2004"            | "effective_on": "soon"          | /agreements/0/parties/0/actions/0/effective_on | soon   | is no date
            "status": "signed"                | "status": "unclear"             | /agreements/0/status_events/0/status     | unclear      | known are
            "date": "2003-02-04"              | "date": "2003-02-30"            | /agreements/0/status_events/0/date       | 2003-02-30   | no calendar has
            "date": "2003-02-04"              | "date": "9999"                  | /agreements/0/status_events/0/date       | 9999         | too far ahead
            "date": "2003-02-04"              | "date": 2003                    | /agreements/0/status_events/0/date       | 2003         | expected a text
            https://example.org/e             | javascript:alert(1)             | /agreements/0/status_events/0/source_url | javascript:alert(1) | https://
            https://example.org/e             | https:///nowhere                | /agreements/0/status_events/0/source_url | https:///nowhere | https://
            https://example.org/a             | data:text/html,hello            | /agreements/0/source_urls/0              | data:text/html,hello | https://
            "language": "pt-BR"               | "language": "Portuguese (BR)"   | /agreements/0/documents/0/language       | Portuguese (BR) | BCP 47
            "id": "whole-treaty-2"            | "id": "whole-treaty-1"          | /agreements/0/commitments/1/id           | whole-treaty-1 | twice, first at /agreements/0/commitments/0/id
            "kind": "pledge"                  | "kind": "promise"               | /agreements/0/commitments/0/kind         | promise      | known are pledge
            "amount": 12.5                    | "amount": 0                     | /agreements/0/commitments/0/amount       | 0            | greater than zero
            "amount": 12.5                    | "amount": -1                    | /agreements/0/commitments/0/amount       | -1           | greater than zero
            "amount": 12.5                    | "amount": "12.5"                | /agreements/0/commitments/0/amount       | 12.5         | expected a number
            "amount": 12.5                    | "amount": 0.1234567             | /agreements/0/commitments/0/amount       | 0.1234567    | 6 decimals
            "amount": 12.5                    | "amount": 1e2147483647          | /agreements/0/commitments/0/amount       | 1E+2147483647 | 18 digits
            "amount": 12.5                    | "amount": 1e99999999999         | /agreements/0/commitments/0/amount       | 1e99999999999 | 18 digits
            "currency": "GBP",                |                                 | /agreements/0/commitments/0/currency     |              | money has a currency
            "amount": 12.5,                   |                                 | /agreements/0/commitments/0/amount       |              | without an amount
            "currency": "GBP"                 | "currency": "QUI"               | /agreements/0/commitments/0/currency     | QUI          | ISO 4217
            "in_kind": "3 dogs",              |                                 | /agreements/0/commitments/1/in_kind      |              | not what
            "kind": "in_kind", "by": "GBR", "in_kind": "3 dogs" | "kind": "pledge", "by": "GBR" | /agreements/0/commitments/1/amount | | neither money
            "to_period": "2004"               | "to_period": "2002-12"          | /agreements/0/commitments/0/to_period    | 2002-12      | lies before 2003
            ["whole-treaty-2"]                | ["whole-treaty-3"]              | /agreements/0/commitments/0/restates/0   | whole-treaty-3 | no such commitment
            ["whole-treaty-2"]                | ["whole-treaty-1"]              | /agreements/0/commitments/0/restates/0   | whole-treaty-1 | in a circle
            "related": []                     | "related": [{"kind": "amends", "agreement": "nowhere"}] | /agreements/0/related/0/agreement | nowhere | no such agreement
            "related": []                     | "related": [{"kind": "amends", "agreement": "whole-treaty"}] | /agreements/0/related/0/agreement | whole-treaty | itself
            "related": []                     | "related": ["whole-treaty"]     | /agreements/0/related/0                  | whole-treaty | expected an object
            "topic": "Talks"                  | "topic": "Talks", "title": "T"  | /engagements/0/topic                     |              | one of the two
            "topic": "Talks",                 |                                 | /engagements/0/title                     |              | is missing
            "to": "2023-06"                   | "to": "2023-04-30"              | /engagements/0/to                        | 2023-04-30   | lies before 2023-05
            "hosts": ["ALB"]                  | "hosts": ["ALB", "ALB"]         | /engagements/0/hosts/1                   | ALB          | twice
            "visiting": ["GBR"], "hosts": ["ALB"], |                            | /engagements/0/hosts                     |              | visits or hosts
            "agreements": ["whole-treaty"]    | "agreements": ["no-treaty"]     | /engagements/0/agreements/0              | no-treaty    | no such agreement
            "about": ["TUN", "WORLD"]         | "about": []                     | /statements/0/about                      |              | about some area
            "stance": "warns"                 | "stance": "sighs"               | /statements/0/stance                     | sighs        | known are supports
            "partner": "ALB"                  | "partner": "GBR"                | /partnerships/0/partner                  | GBR          | between two
            "stage": "sought"                 | "stage": "found"                | /partnerships/0/stage                    | found        | known are sought
            "since": "2023"                   | "since": "2023-5"               | /partnerships/0/since                    | 2023-5       | is no date
            """)
    void namesWhatIsWrong(String good, String bad, String pointer, String value, String reason) {
        assertThat(WHOLE).contains(good);

        Response answer = handIn(Tokens.editor(), WHOLE.replace(good, bad == null ? "" : bad), "dryRun");

        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("ROWS_REFUSED"))
                .body("errors.pointer", hasItem(pointer))
                .body("errors.find { it.pointer == '%s' }.value".formatted(pointer), equalTo(value))
                .body("errors.find { it.pointer == '%s' }.reason".formatted(pointer), containsString(reason));
    }
}
