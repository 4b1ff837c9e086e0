package org.entente.partnerships.repeat;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Handing.submitted;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.document;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.entente.partnerships.testing.Database;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class RepeatedRequestsTest {

    private static final int REPEATED = 1_000;
    private static final int AT_ONCE = 32;

    @Test
    void aThousandRequestsWithOneKeyMakeOneRecord() throws Exception {
        // Given
        String document = document(agreement("thousand-times"));
        String token = Tokens.editor();
        Callable<Response> request = () -> handIn(token, "one-of-a-thousand", document);
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);

        // When
        List<Future<Response>> answers = clients.invokeAll(
                IntStream.range(0, REPEATED).mapToObj(i -> request).toList());
        clients.shutdown();

        // Then
        assertThat(answers).hasSize(REPEATED);
        String first = answers.get(0).get().asString();
        int carriedOut = 0;
        for (Future<Response> answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(201);
            assertThat(answer.get().asString()).isEqualTo(first);
            carriedOut += answer.get().header("Idempotent-Replayed") == null ? 1 : 0;
        }
        assertThat(carriedOut).isEqualTo(1);
        assertThat(count("agreement_version where agreement = 'thousand-times'"))
                .isEqualTo(1);
        assertThat(count("first_answer where key = 'one-of-a-thousand'")).isEqualTo(1);
        assertThat(count("ledger where content like '%\"thousand-times\"%'")).isEqualTo(1);
    }

    @Test
    void withoutAKeyARequestIsCarriedOutEachTime() {
        // Given
        String document = document(agreement("keyless"));

        // When
        Response first = handIn(Tokens.editor(), null, document);
        Response second = handIn(Tokens.editor(), null, document);

        // Then
        first.then().statusCode(201).body("state", equalTo("DRAFT"));
        second.then().statusCode(200).body("state", equalTo("UNCHANGED"));
    }

    @Test
    void aStepIsAnsweredAgainAsItWasThoughItsTimeHasPassed() {
        // Given
        String intake = submitted(agreement("step-again"));
        Response approval = approve(Tokens.approver(), intake);
        approval.then().statusCode(200).body("state", equalTo("APPROVED"));

        // When
        Response again = approve(Tokens.approver(), intake);

        // Then
        again.then().statusCode(200).header("Idempotent-Replayed", "true");
        assertThat(again.contentType()).startsWith("application/json");
        assertThat(again.asString()).isEqualTo(approval.asString());
    }

    @Test
    void aKeyBelongsToOneRequest() throws SQLException {
        // Given
        handIn(Tokens.editor(), "taken", document(agreement("of-the-key")))
                .then()
                .statusCode(201);

        // When
        Response other = handIn(Tokens.editor(), "taken", document(agreement("not-of-the-key")));

        // Then
        other.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("KEY_REUSED"))
                .body("detail", containsString("taken"));
        assertThat(count("agreement_version where agreement = 'not-of-the-key'"))
                .isZero();
    }

    @Test
    void theAddressIsPartOfTheRequest() {
        // Given
        String document = document(agreement("with-a-wish"));
        handIn(Tokens.editor(), "wished", document).then().statusCode(201).body("state", equalTo("DRAFT"));

        // When
        Response submitting = request(Tokens.editor(), "wished", document)
                .queryParam("submit", true)
                .post("/intakes");

        // Then
        submitting.then().statusCode(422).body("code", equalTo("KEY_REUSED"));
    }

    @Test
    void anotherAccountMayChooseTheSameKey() {
        // Given
        handIn(Tokens.editor(), "same-thought", document(agreement("thought-first")))
                .then()
                .statusCode(201);

        // When
        Response other = handIn(Tokens.chief(), "same-thought", document(agreement("thought-second")));

        // Then
        other.then()
                .statusCode(201)
                .header("Idempotent-Replayed", nullValue())
                .body("agreements[0]", equalTo("thought-second"));
    }

    @Test
    void whatWasRefusedMayBeMendedUnderTheSameKey() throws SQLException {
        // Given
        handIn(Tokens.editor(), "mended", document(agreement("to-mend").set("title", null)))
                .then()
                .statusCode(422)
                .body("code", equalTo("ROWS_REFUSED"));
        assertThat(count("first_answer where key = 'mended'")).isZero();

        // When
        Response mended = handIn(Tokens.editor(), "mended", document(agreement("to-mend")));

        // Then
        mended.then().statusCode(201).body("agreements[0]", equalTo("to-mend"));
    }

    @Test
    void aKeyInQuotesIsTheSameKey() {
        // Given
        String document = document(agreement("in-quotes"));
        handIn(Tokens.editor(), "quoted", document).then().statusCode(201);

        // When
        Response quoted = handIn(Tokens.editor(), "\"quoted\"", document);

        // Then
        quoted.then().statusCode(201).header("Idempotent-Replayed", "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "\"\"", "\"two words\""})
    void aKeyIsVisibleAscii(String key) {
        handIn(Tokens.editor(), key, document(agreement("odd-key")))
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("errors[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void aKeyIsNotLongerThanItMayBe() {
        handIn(Tokens.editor(), "k".repeat(256), document(agreement("long-key")))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key"));
        handIn(Tokens.editor(), "k".repeat(255), document(agreement("long-key")))
                .then()
                .statusCode(201);
    }

    @Test
    void whoMayNotWriteIsNotAnsweredFromThePast() {
        // Given
        String document = document(agreement("rights-first"));
        handIn(Tokens.editor(), "rights", document).then().statusCode(201);

        // When: the same account, without its role by now
        Response afterwards = handIn(Tokens.of("editor", List.of("*")), "rights", document);

        // Then
        afterwards.then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    private static Response handIn(String token, @Nullable String key, String document) {
        return request(token, key, document).post("/intakes");
    }

    private static RequestSpecification request(String token, @Nullable String key, String document) {
        var request = given().auth()
                .oauth2(token)
                .contentType("application/json; charset=utf-8")
                .body(document);
        return key == null ? request : request.header("Idempotency-Key", key);
    }

    private static Response approve(String token, String intake) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", "approve-" + intake)
                .post("/intakes/{id}/approval", intake);
    }

    private static int count(String rows) throws SQLException {
        try (var service = Database.asService();
                var sql = service.createStatement();
                var found = sql.executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getInt(1);
        }
    }
}
