package org.entente.partnerships.iati;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Asking.getAs;
import static org.entente.partnerships.testing.Asking.intakeOf;
import static org.entente.partnerships.testing.Handing.approved;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class ImportTest {

    private static final String FCDO = resource("fcdo-form.xml");

    @Test
    void aFileBecomesANewVersionThatWaitsForSomebodyElse() {
        // Given
        agreement("iati-in-rwanda", "GBR", "RWA");

        // When
        ValidatableResponse answer = take("iati-in-rwanda", 1, FCDO);
        List<String> ids = answer.extract().path("added.id");

        // Then
        answer.statusCode(201)
                .header("ETag", "\"2\"")
                .header("Location", containsString("/agreements/iati-in-rwanda/versions/2"))
                .body("state", equalTo("RECORDED"))
                .body("agreement.version", equalTo(2))
                .body("agreement.state", equalTo("DRAFT"))
                .body("agreement.commitments.sector", everyItem(equalTo("15190")))
                .body(
                        "agreement.commitments.kind",
                        contains("COMMITMENT", "DISBURSEMENT", "DISBURSEMENT", "DISBURSEMENT", "DISBURSEMENT"))
                .body(
                        "agreement.commitments.pays",
                        contains(
                                nullValue(),
                                equalTo(ids.get(0)),
                                equalTo(ids.get(0)),
                                equalTo(ids.get(0)),
                                equalTo(ids.get(0))))
                .body("added.line", contains(23, 30, 37, 43, 48))
                .body("leftAside.what", contains("budget", "EXPENDITURE"))
                .body("leftAsideTotal", equalTo(2));
        // And: nobody else sees it yet
        getAs(Tokens.reader(), "/agreements/iati-in-rwanda").body("commitments", empty());
    }

    @Test
    void theSameFileAgainWritesNothing() {
        // Given
        agreement("iati-in-again", "GBR", "RWA");
        List<String> ids = take("iati-in-again", 1, FCDO).extract().path("added.id");

        // When
        ValidatableResponse onTheNew = take("iati-in-again", 2, FCDO);
        ValidatableResponse onTheOld = take("iati-in-again", 1, FCDO);

        // Then: as a repeated request, and as a repeated file
        onTheNew.statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("UNCHANGED"))
                .body("unchanged", equalTo(5))
                .body("agreement.commitments.id", equalTo(ids));
        onTheOld.statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void aLaterFileChangesAndRemovesWhatTheEarlierOneBrought() {
        // Given
        agreement("iati-in-later", "GBR", "RWA");
        List<String> ids = take("iati-in-later", 1, FCDO).extract().path("added.id");
        String later = FCDO.replace(">20000000<", ">21000000<")
                .replaceAll("(?s)<transaction ref=\"D-4\">.*?</transaction>", "")
                .replace("2024-07-31T22:15:00-03:00", "2024-09-01T00:00:00Z");

        // When
        ValidatableResponse answer = take("iati-in-later", 2, later);

        // Then
        answer.statusCode(201)
                .body("changed.id", contains(ids.get(2)))
                .body("removed", contains(ids.get(4)))
                .body("added", empty())
                .body("unchanged", equalTo(3))
                .body(
                        "agreement.commitments.publishedOn",
                        contains("2024-08-01", "2024-08-01", "2024-09-01", "2024-08-01"));
    }

    @Test
    void aDryRunSaysWhatWouldComeOfItAndWritesNothing() {
        // Given
        agreement("iati-in-dry", "GBR", "RWA");

        // When
        ValidatableResponse answer = take("iati-in-dry", 1, FCDO, "dryRun", "true");

        // Then
        answer.statusCode(200)
                .body("state", equalTo("VALID"))
                .body("agreement", nullValue())
                .body("added", hasSize(5));
        take("iati-in-dry", 1, FCDO).statusCode(201);
        take("iati-in-dry", 1, FCDO, "dryRun", "yes").statusCode(400).body("code", equalTo("BAD_PARAMETER"));
    }

    @Test
    void aStaleVersionIsRefusedAndShown() {
        // Given
        agreement("iati-in-stale", "GBR", "RWA");
        take("iati-in-stale", 1, FCDO).statusCode(201);

        // Then
        String other = FCDO.replace(">20000000<", ">21000000<");
        take("iati-in-stale", 1, other)
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"))
                .body("currentVersion", equalTo(2))
                .body("versions", hasSize(2));
        take("iati-in-stale", 1, other, "dryRun", "true").statusCode(412);
        given().auth()
                .oauth2(Tokens.editor())
                .contentType("application/xml")
                .body(FCDO)
                .queryParam("agreement", "iati-in-stale")
                .post("/iati")
                .then()
                .statusCode(428)
                .body("code", equalTo("PRECONDITION_REQUIRED"));
    }

    @Test
    void faultsNameElementLineColumnValueAndReasonAndNothingIsTaken() {
        // Given
        agreement("iati-in-faults", "GBR", "RWA");
        String file = FCDO.replace("iso-date=\"2022-04-29\"", "iso-date=\"2022-04-31\"")
                .replace("<recipient-country code=\"RW\"", "<recipient-country code=\"QQ\"");

        // When
        ValidatableResponse answer = take("iati-in-faults", 1, file);

        // Then
        answer.statusCode(422)
                .body("code", equalTo("ROWS_REFUSED"))
                .body("errorsTotal", equalTo(3))
                .body("errors.field", contains("recipient-country", "transaction-date", "transaction-date"))
                .body("errors.line", contains(16, 32, 39))
                .body("errors.column", contains(5, 7, 7))
                .body("errors.value", contains("QQ", "2022-04-31", "2022-04-31"))
                .body("errors.reason", everyItem(notNullValue()));
        getAs(Tokens.editor(), "/agreements/iati-in-faults").body("version", equalTo(1));
    }

    @Test
    void whatCannotBeUsedIsFoundInTheFile() {
        // Given: the same activity stands in another agreement
        agreement("iati-in-one", "GBR", "RWA");
        String file = FCDO.replace("900001", "900077");
        take("iati-in-one", 1, file).statusCode(201);
        publish("iati-in-one", 2);
        agreement("iati-in-other", "GBR", "RWA");

        // When
        ValidatableResponse answer = take("iati-in-other", 1, file);

        // Then
        answer.statusCode(422)
                .body("errors.field", everyItem(equalTo("transaction")))
                .body("errors.line", contains(23, 30, 37, 43, 48));
    }

    @Test
    void onlyEditorsOfTheDesksMayDoIt() {
        // Given
        agreement("iati-in-desks", "GBR", "RWA");

        // Then
        takeAs(Tokens.reader(), "iati-in-desks", 1, FCDO.getBytes(UTF_8)).statusCode(403);
        takeAs(Tokens.editorTun(), "iati-in-desks", 1, FCDO.getBytes(UTF_8))
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_DESK"));
        take("iati-in-nowhere", 1, FCDO).statusCode(404);
    }

    @Test
    void documentTypesAreRefused() {
        // Given
        agreement("iati-in-dtd", "GBR", "RWA");

        // Then
        take("iati-in-dtd", 1, "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x\"><iati-activities version=\"2.03\"/>")
                .statusCode(422)
                .body("errors[0].line", equalTo(1))
                .body("errors[0].reason", containsString("document types"));
    }

    @Test
    void whatWasHandedInIsKeptToTheLetter() {
        // Given
        agreement("iati-in-kept", "GBR", "RWA");
        take("iati-in-kept", 1, FCDO, "reason", "Figures of July").statusCode(201);

        // When
        String change = getAs(Tokens.editor(), "/agreements/iati-in-kept/versions")
                .extract()
                .path("items[0].change");
        String intake = intakeOf("iati-in-kept");

        // Then
        assertThat(change).isEqualTo("Figures of July");
        getAs(Tokens.editor(), "/intakes/%s/document".formatted(intake)).body("xml", equalTo(FCDO));
    }

    @Test
    void whatWeGaveOutOurselvesIsNotTakenInASecondTime() {
        // Given
        approved(Sample.agreement("iati-trip-out")
                .between("MHL", "PLW")
                .event("signed", "2023-03-10")
                .commitment(
                        "iati-trip-1",
                        "MHL",
                        "PLW",
                        141_000_000,
                        "EUR",
                        "from",
                        "2023",
                        "to_period",
                        "2024",
                        "published_on",
                        "2023-03-10")
                .commitment(
                        "iati-trip-2",
                        "MHL",
                        "PLW",
                        191_000_000,
                        "EUR",
                        "from",
                        "2024",
                        "to_period",
                        "2025-03",
                        "sector",
                        "15136",
                        "published_on",
                        "2023-03",
                        "note",
                        "Second year")
                .commitment(
                        "iati-trip-3",
                        "MHL",
                        "PLW",
                        900_000_000,
                        "EUR",
                        "kind",
                        "pledge",
                        "conditional",
                        true,
                        "published_on",
                        "2023")
                .commitment(
                        "iati-trip-4",
                        "MHL",
                        "PLW",
                        40,
                        "EUR",
                        "kind",
                        "disbursement",
                        "from",
                        "2023-04-01",
                        "to_period",
                        "2023-04-01",
                        "pays",
                        "iati-trip-1",
                        "published_on",
                        "2023-05-01")
                .commitment("iati-trip-5", "MHL", null, 7, "USD", "published_on", "2023-06-01"));
        agreement("iati-trip-in", "MHL", "PLW");
        String file = getAs(Tokens.reader(), "/iati/activities.xml", "agreement", "iati-trip-out")
                .statusCode(200)
                .extract()
                .asString();

        // When
        ValidatableResponse back = take("iati-trip-out", 1, file);
        ValidatableResponse elsewhere = take("iati-trip-in", 1, file);

        // Then: it is on record already, and would count twice anywhere else
        back.statusCode(200).body("state", equalTo("UNCHANGED")).body("changed", empty());
        elsewhere
                .statusCode(422)
                .body("errors.reason", hasItem("this id cannot be used"))
                .body("errors.value", hasItem("iati-trip-1"));
    }

    private static void agreement(String id, String area, String other) {
        approved(Sample.agreement(id).between(area, other).event("signed", "2022-04-13"));
    }

    private static void publish(String agreement, int version) {
        given().auth()
                .oauth2(Tokens.approver())
                .header("If-Match", "\"%d\"".formatted(version))
                .post("/agreements/{id}/publication", agreement)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse take(String agreement, int version, String file, String... parameters) {
        return takeAs(Tokens.editor(), agreement, version, file.getBytes(UTF_8), parameters);
    }

    private static ValidatableResponse takeAs(
            String token, String agreement, int version, byte[] file, String... parameters) {
        var request = given().auth()
                .oauth2(token)
                .contentType("application/xml")
                .header("If-Match", "\"%d\"".formatted(version))
                .queryParam("agreement", agreement)
                .body(file);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.post("/iati").then();
    }

    private static String resource(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/iati", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
