package org.entente.partnerships.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Handing.approve;
import static org.entente.partnerships.testing.Handing.handIn;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.document;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Statements;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

/** On a database of its own, so that no other list is ten thousand rows longer. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class LargeDocumentTest {

    private static final int MANY = 10_000;

    @Test
    void tenThousandAgreementsTakeAsManyStatementsAsOne() throws SQLException {
        // Given
        String one = document(odd(MANY));
        String many = document(
                IntStream.range(0, MANY).mapToObj(LargeDocumentTest::odd).toArray(Sample[]::new));

        // When
        long forOne = Statements.during(
                () -> handIn(Tokens.editor(), one, "submit").then().statusCode(201));
        List<Response> answers = new ArrayList<>();
        long forMany = Statements.during(() -> answers.add(handIn(Tokens.editor(), many, "submit")));
        Response answer = answers.get(0);

        // Then
        List<String> pointers = answer.then().statusCode(201).extract().path("warnings.pointer");
        assertThat(forMany).isEqualTo(forOne).isLessThan(20);
        assertThat(pointers)
                .containsExactlyElementsOf(IntStream.range(0, MANY)
                        .mapToObj("/agreements/%d/status_events/0"::formatted)
                        .toList());
        approve(Tokens.approver(), answer.path("id")).then().statusCode(200);
        assertThat(given().auth()
                        .oauth2(Tokens.editor())
                        .contentType("application/json")
                        .body(many)
                        .post("/intakes")
                        .<Integer>path("unchanged"))
                .isEqualTo(MANY);
    }

    private static Sample odd(int number) {
        String id = "large-" + number;
        return agreement(id)
                .event("in_force", "2004")
                .commitment(id + "-1", "GBR", "FRA", 1 + number, "GBP")
                .commitment(id + "-2", "GBR", "FRA", 1 + number, "GBP", "restates", List.of(id + "-1"));
    }
}
