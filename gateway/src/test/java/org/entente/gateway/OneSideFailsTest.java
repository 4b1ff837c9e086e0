package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A field that both services fill shows what the living one knows, and says that it is not whole. */
@QuarkusTest
class OneSideFailsTest extends GatewayTest {

    private static final int SILENCE = 10_000;

    private static final String EVERYTHING = """
            { corridor(origin: "ALB", destination: "GBR") { origin { name } timeline { __typename } agreements { id } series { key } via { code } }
              corridors(destination: "ITA") { origin { code } } search(text: "tunisia") { __typename } me { username } }
            """;

    record Failure(String name, ResponseDefinitionBuilder answer) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Failure> failures() {
        return Stream.of(
                new Failure("an error", aResponse().withStatus(500)),
                new Failure("unavailable", aResponse().withStatus(503)),
                new Failure("other JSON", okJson("{\"rows\": 12}")),
                new Failure("a cut connection", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                new Failure("silence", aResponse().withStatus(200).withFixedDelay(SILENCE)));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void showsTheFiguresWhenPartnershipsAnswersWith(Failure failure) {
        // Given
        ask(EVERYTHING);
        partnerships.answer(failure.answer());

        // When
        var answer = ask(EVERYTHING);

        // Then
        answer.body("data.me.username", equalTo("reader"))
                .body("data.corridor.origin.name", equalTo("Albania"))
                .body("data.corridor.timeline.__typename.unique()", equalTo(List.of("FigureEntry")))
                .body("data.corridor.series", hasSize(2))
                .body("data.corridor.agreements", nullValue())
                .body("data.corridor.via", nullValue())
                .body("data.corridors.origin.code", hasItems("DZA", "TUN"))
                .body("data.corridors.origin.code", not(hasItem("LBY")))
                .body("data.search.__typename.unique()", equalTo(List.of("Area", "Series")));
        saysOnceForEachField(
                answer,
                "partnerships",
                List.of("corridor", "timeline"),
                List.of("corridor", "agreements"),
                List.of("corridor", "via"),
                List.of("corridors"),
                List.of("search"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void showsTheAgreementsWhenStatisticsAnswersWith(Failure failure) {
        // Given
        ask(EVERYTHING);
        statistics.answer(failure.answer());

        // When
        var answer = ask(EVERYTHING);

        // Then
        answer.body("data.corridor.timeline.__typename", hasItems("LifecycleEntry", "EngagementEntry"))
                .body("data.corridor.timeline.__typename", not(hasItem("FigureEntry")))
                .body("data.corridor.agreements", hasSize(2))
                .body("data.corridor.series", nullValue())
                .body("data.corridors.origin.code", hasItem("LBY"))
                .body("data.corridors.origin.code", not(hasItem("DZA")))
                .body("data.search.__typename", hasItems("Area", "Agreement", "Engagement"));
        saysOnceForEachField(
                answer,
                "statistics",
                List.of("corridor", "timeline"),
                List.of("corridor", "series"),
                List.of("corridors"),
                List.of("search"));
    }

    @Test
    void showsWhatElseIsKnownWhenOnlyTheFiguresFail() {
        // Given
        statistics.answer("/figures/query", aResponse().withStatus(500));

        // When
        var answer = ask(EVERYTHING);

        // Then
        answer.body("data.corridor.timeline.__typename", hasItems("LifecycleEntry", "EngagementEntry"))
                .body("data.corridor.series", hasSize(2));
        saysOnceForEachField(answer, "statistics", List.of("corridor", "timeline"));
    }

    @Test
    void isNullOnlyWhenNobodyAnswers() {
        // Given
        ask(EVERYTHING);
        statistics.stop();
        partnerships.stop();

        try {
            // When
            var answer = ask(EVERYTHING);

            // Then: areas are known by heart
            answer.body("data.corridor.origin.name", equalTo("Albania"))
                    .body("data.corridor.timeline", nullValue())
                    .body("data.corridors", nullValue())
                    .body("data.search.__typename", equalTo(List.of("Area")))
                    .body("errors", hasSize(6))
                    .body("errors.extensions.code.unique()", equalTo(List.of("SERVICE_UNAVAILABLE")));
        } finally {
            statistics.restart();
            partnerships.restart();
        }
        ask(EVERYTHING).body("errors", nullValue());
    }

    @Test
    void saysWhatTheCallerMayNotSee() {
        // Given
        partnerships.answer(aResponse().withStatus(403));

        // Then
        ask("{ search(text: \"tunisia\") { __typename } }")
                .body("data.search.__typename", hasItem("Series"))
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }

    private static void saysOnceForEachField(ValidatableResponse answer, String service, List<?>... paths) {
        answer.body("errors.path", containsInAnyOrder((Object[]) paths))
                .body("errors.extensions.code.unique()", equalTo(List.of("SERVICE_UNAVAILABLE")))
                .body(
                        "errors.message.unique()",
                        equalTo(List.of(
                                "The %s service does not answer as it should. Ask again later.".formatted(service))));
        assertThat(answer.extract().asString(), not(containsString("localhost")));
    }
}
