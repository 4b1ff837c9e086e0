package org.entente.gateway;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The console's shell is answered to anyone and holds no data; its policy lets it load nothing from elsewhere. */
@QuarkusTest
class ConsoleTest {

    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/corridor/ALB/GBR", "/area/TUN", "/desk/release/release:1", "/claim", "/figure/a%2Fb"})
    void eachPageIsTheShell(String page) {
        given().urlEncodingEnabled(false)
                .get(page)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header(
                        "Content-Security-Policy",
                        containsString("default-src 'none'; script-src 'self'; style-src 'self';"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-cache")
                .body(containsString("<entente-app>"));
    }

    /** As long as the server takes an address; a rule that went back over each part would run out of stack. */
    @ParameterizedTest
    @CsvSource({"/desk, /, 200", "/desk, /a, 200", "/static, /a, 404"})
    void anAddressMayHaveThousandsOfParts(String beginning, String part, int status) {
        given().urlEncodingEnabled(false)
                .get(beginning + part.repeat(16_000 / part.length()))
                .then()
                .statusCode(status);
    }

    @Test
    void everythingThatTheShellLoadsIsItsOwn() {
        var shell = given().get("/").asString();
        var loaded = LOADED.matcher(shell).results().map(found(1)).toList();
        assertThat(loaded).anyMatch(file -> file.endsWith(".js")).anyMatch(file -> file.endsWith(".css"));
        for (var file : loaded) {
            assertThat(file).startsWith("/static/");
            given().get(file).then().statusCode(200);
        }
        assertThat(shell).doesNotContain("<script>").doesNotContain("style=").doesNotContain(" onload");
    }

    /** It names documents of one release, and itself no release. */
    @Test
    void whatAsksAheadIsNotKeptByBrowsers() {
        given().get("/static/ahead.js").then().statusCode(200).header("Cache-Control", "no-cache");
    }

    @Test
    void shapesOfTheMapAreCompressed() {
        assertThat(encodingOf("/static/world.json")).isEqualTo("gzip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/corridors",
                "/corridor/../q/metrics",
                "/static/../q/metrics",
                "/static/.hidden",
                "/console/documents.json"
            })
    void whatIsNoPageNeedsAToken(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(401);
    }

    @Test
    void aPageIsOnlyRead() {
        given().post("/desk").then().statusCode(401);
    }

    private static String encodingOf(String address) {
        return given().config(config().decoderConfig(decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .get(address)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .header("Content-Encoding");
    }

    private static java.util.function.Function<MatchResult, String> found(int group) {
        return match -> match.group(group);
    }
}
