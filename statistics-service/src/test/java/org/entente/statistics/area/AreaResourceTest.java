package org.entente.statistics.area;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class AreaResourceTest {

    @Test
    void knowsACountryWithItsRegions() {
        var answer =
                given().auth().oauth2(Tokens.reader()).queryParam("code", "TUN").get("/areas");

        answer.then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].name", equalTo("Tunisia"))
                .body("items[0].kind", equalTo("COUNTRY"))
                .body("items[0].numericCode", equalTo("788"))
                .body("items[0].memberOf.code", contains("001", "002", "015"));
    }

    @Test
    void datesTheMembershipOfAnOrganisation() {
        var answer =
                given().auth().oauth2(Tokens.reader()).queryParam("code", "GBR").get("/areas");

        answer.then()
                .body("items[0].memberOf.find { it.code == 'EU' }.from", equalTo("1973-01-01"))
                .body("items[0].memberOf.find { it.code == 'EU' }.to", equalTo("2020-01-31"));
    }

    @Test
    void findsANameWithoutItsAccentsAndAnAreaByItsCode() {
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("search", "cote d'ivoire")
                .get("/areas")
                .then()
                .body("items.code", contains("CIV"));
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("search", "gbr")
                .get("/areas")
                .then()
                .body("items.code", hasItem("GBR"));
    }

    @Test
    void turnsThePages() {
        var first = given().auth()
                .oauth2(Tokens.reader())
                .queryParam("kind", "COUNTRY")
                .queryParam("first", 200)
                .get("/areas");
        String next = first.then().body("items", hasSize(200)).extract().path("next");

        var second = given().auth()
                .oauth2(Tokens.reader())
                .queryParam("kind", "COUNTRY")
                .queryParam("first", 200)
                .queryParam("after", next)
                .get("/areas");

        second.then().body("items", hasSize(49)).body("total", equalTo(249)).body("next", nullValue());
    }

    @Test
    void countsEvenWhereAPageIsEmpty() {
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("after", "WlpaWlo")
                .get("/areas")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total", greaterThan(270));
    }

    @Test
    void refusesAParameterByName() {
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("first", 0)
                .get("/areas")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("BAD_PARAMETER"))
                .body("errors[0].field", equalTo("first"));
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("kind", "PLANET")
                .get("/areas")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"));
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("after", "%%%")
                .get("/areas")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("after"));
    }
}
