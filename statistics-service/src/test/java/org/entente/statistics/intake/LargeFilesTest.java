package org.entente.statistics.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.entente.statistics.testing.ManyRows;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Files of many rows: more than are written within one turn of the ledger, and packed ones. */
@QuarkusTest
@WithTestResource(Stack.class)
class LargeFilesTest {

    private static final int MANY = 21_000;

    @Test
    void manyRowsAreTakenInAndLeftOutTheSecondTime() {
        // Given
        String file = ManyRows.csv("TLS", "Many rows", MANY);

        // When
        Response first = take(Tokens.editor(), file);
        Response again = take(Tokens.editor(), file, "submit");

        // Then
        first.then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("rows", equalTo(MANY))
                .body("releases", hasSize(1))
                .body("releases[0].figureCount", equalTo(MANY));
        again.then()
                .statusCode(201)
                .body("state", equalTo("SUBMITTED"))
                .body("rows", equalTo(0))
                .body("unchanged", equalTo(MANY))
                .body("releases.id", contains(first.<String>path("releases[0].id")));
        given().auth()
                .oauth2(Tokens.auditor())
                .get("/ledger/verification")
                .then()
                .body("intact", equalTo(true));
    }

    @Test
    void oneBadRowInTheMiddleLeavesNothing() {
        // Given
        List<String> rows = ManyRows.rows("FJI", "Bad middle", MANY);
        rows.set(MANY / 2, rows.get(MANY / 2).replace(",PERSONS,", ",HOUSES,"));

        // When
        Response answer = take(Tokens.editor(), ManyRows.file(rows));

        // Then
        answer.then()
                .statusCode(422)
                .body("errorsTotal", equalTo(1))
                .body("errors[0].line", equalTo(MANY / 2 + 2))
                .body("errors[0].column", equalTo("unit"));
        nothingIsThereOf("Bad middle");
    }

    @Test
    void twoRowsThatSpeakOfTheSameAreNamedHoweverFarApart() {
        // Given
        List<String> rows = ManyRows.rows("KGZ", "Twice", 3000);
        for (int i = 0; i < 1200; i++) {
            rows.add(rows.get(i));
        }

        // When
        Response answer = take(Tokens.editor(), ManyRows.file(rows));

        // Then
        answer.then()
                .statusCode(422)
                .body("errors", hasSize(1000))
                .body("errorsTotal", equalTo(1200))
                .body("errors[0].line", equalTo(3002))
                .body("errors[0].reason", containsString("line 2 of the same release"));
    }

    @Test
    void theSameFileTwiceAtOnceIsRecordedOnce() {
        // Given
        String file = ManyRows.csv("TJK", "At once", MANY);

        // When
        var one = CompletableFuture.supplyAsync(() -> take(Tokens.editor(), file));
        var other = CompletableFuture.supplyAsync(() -> take(Tokens.editor(), file));

        // Then
        assertThat(List.of(one.join().statusCode(), other.join().statusCode())).containsExactlyInAnyOrder(201, 200);
        assertThat(one.join().<Integer>path("rows") + other.join().<Integer>path("rows"))
                .isEqualTo(MANY);
        assertThat(one.join().<Integer>path("unchanged") + other.join().<Integer>path("unchanged"))
                .isEqualTo(MANY);
    }

    @Test
    void aPackedFileIsTheFileThatIsInIt() throws Exception {
        // Given
        byte[] file = ManyRows.csv("TKM", "Packed", 50).getBytes(UTF_8);

        // When
        Response answer = packed(ManyRows.packed(file));

        // Then
        answer.then().statusCode(201).body("rows", equalTo(50));
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        assertThat(lastInTheLedger()).contains("\"fileSha256\":\"" + digest + "\"");
    }

    @Test
    void whatIsNotWhatItSaysItIsIsRefused() {
        byte[] file = ManyRows.packed(ManyRows.csv("TKM", "Cut off", 5000).getBytes(UTF_8));
        byte[] cutOff = java.util.Arrays.copyOf(file, file.length / 2);

        packed(cutOff).then().statusCode(400).body("code", equalTo("BAD_BODY"));
        packed("no gzip at all".getBytes(UTF_8)).then().statusCode(400).body("code", equalTo("BAD_BODY"));
        given().auth()
                .oauth2(Tokens.editor())
                .contentType("text/csv")
                .header("Content-Encoding", "br")
                .body(file)
                .post("/intakes")
                .then()
                .statusCode(415);
        nothingIsThereOf("Cut off");
    }

    @Test
    void aSmallBodyDoesNotUnpackIntoMoreThanIsAllowed() {
        // Given: a few kilobytes that hold forty megabytes
        String longRow = "x".repeat(100_000) + "\n";
        byte[] bomb = ManyRows.packed((ManyRows.csv("TKM", "Bomb", 1) + longRow.repeat(400)).getBytes(UTF_8));

        // When
        Response answer = packed(bomb);

        // Then
        answer.then().statusCode(413).body("code", equalTo("TOO_LARGE"));
    }

    @Test
    void moreRowsThanAreAllowedAreNotRead() {
        Response answer =
                packed(ManyRows.packed(ManyRows.csv("PLW", "Too many", 70_001).getBytes(UTF_8)));

        answer.then().statusCode(422).body("errors[0].reason", containsString("at most 70000 rows"));
        nothingIsThereOf("Too many");
    }

    private static Response packed(byte[] body) {
        return given().auth()
                .oauth2(Tokens.editor())
                .contentType("text/csv")
                .header("Content-Encoding", "gzip")
                .body(body)
                .post("/intakes");
    }

    static void nothingIsThereOf(String title) {
        given().auth()
                .oauth2(Tokens.editor())
                .queryParam("state", "DRAFT")
                .queryParam("first", 500)
                .get("/releases")
                .then()
                .statusCode(200)
                .body("items.findAll { it.title == '%s' }".formatted(title), empty());
    }

    private static String lastInTheLedger() {
        int total = given().auth().oauth2(Tokens.auditor()).get("/ledger").path("total");
        String after = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.valueOf(total - 1).getBytes(UTF_8));
        return given().auth()
                .oauth2(Tokens.auditor())
                .queryParam("after", after)
                .get("/ledger")
                .asString()
                .replace("\\\"", "\"");
    }
}
