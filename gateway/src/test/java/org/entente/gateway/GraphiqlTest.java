package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** GraphiQL is on board, and shown where somebody switched it on. Its questions need a token all the same. */
@QuarkusTest
@TestProfile(Deployment.class)
class GraphiqlTest extends GatewayTest {

    @Test
    void showsItsPageToAnyone() {
        given().get("/q/graphql-ui/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'"))
                .header("Content-Security-Policy", containsString("connect-src 'self' " + origin(realm.issuer()) + ";"))
                .body(containsString("name=\"entente-authority\" content=\"" + realm.issuer() + "\""))
                .body(containsString("name=\"entente-client\" content=\"entente-frontend\""));
        given().redirects()
                .follow(false)
                .get("/q/graphql-ui")
                .then()
                .statusCode(302)
                .header("Location", endsWith("/q/graphql-ui/"));
    }

    /** Whatever a page names must be there, and nothing of it elsewhere. */
    @Test
    void hasEveryFileThatItNames() {
        var page = given().get("/q/graphql-ui/").asString();
        var named = Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(named, hasItems("graphiql.min.js", "page.js"));
        assertThat(named, everyItem(not(containsString("//"))));
        for (var file : named) {
            given().get("/q/graphql-ui/" + file).then().statusCode(200);
        }
        given().get("/q/graphql-ui/page.js")
                .then()
                .contentType("text/javascript")
                .body(containsString("'./session.js'"));
        given().get("/q/graphql-ui/session.js").then().statusCode(200).contentType("text/javascript");
    }

    private static String origin(String address) {
        return address.substring(0, address.indexOf('/', "http://".length()));
    }

    @Test
    void asksForATokenWithEveryQuestion() {
        for (var path : new String[] {
            "/graphql",
            "/q/graphql-ui/../../graphql",
            "/q/graphql-ui/%2e%2e/%2e%2e/graphql",
            "/q/graphql-ui/..%2f..%2fgraphql"
        }) {
            given().urlEncodingEnabled(false)
                    .contentType("application/json")
                    .body("{\"query\": \"{ me { username } }\"}")
                    .post(path)
                    .then()
                    .statusCode(401);
        }
    }
}
