package org.entente.partnerships.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Handing.approve;
import static org.entente.partnerships.testing.Handing.handIn;
import static org.entente.partnerships.testing.Handing.starter;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

/** On a database of its own, since other tests begin with the same document. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class StarterTest {

    @Test
    void isTakenInOnceAndApprovedBySomebodyElse() {
        // When
        Response answer = handIn(Tokens.editor(), starter(), "submit");
        Response again = handIn(Tokens.editor(), starter(), "submit");
        String id = answer.path("id");

        // Then
        answer.then()
                .statusCode(201)
                .body("state", equalTo("SUBMITTED"))
                .body("rows", equalTo(102))
                .body("unchanged", equalTo(0))
                .body("agreements", hasSize(49))
                .body("engagements", hasSize(44))
                .body("partnerships", hasSize(6))
                .body("statements", hasSize(3))
                .body("errorsTotal", equalTo(0));
        again.then()
                .statusCode(200)
                .body("state", equalTo("UNCHANGED"))
                .body("id", equalTo(id))
                .body("rows", equalTo(0))
                .body("unchanged", equalTo(102));
        approve(Tokens.approver(), id).then().statusCode(200).body("state", equalTo("APPROVED"));
        handIn(Tokens.editor(), starter()).then().statusCode(200).body("id", equalTo(null));
        assertThat(given().auth()
                        .oauth2(Tokens.approver())
                        .get("/intakes/{id}/document", id)
                        .asString())
                .isEqualTo(starter());
    }
}
