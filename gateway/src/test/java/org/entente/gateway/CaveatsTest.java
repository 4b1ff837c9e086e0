package org.entente.gateway;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What the publisher marks about single figures is said beside the windows that they lie in. */
@QuarkusTest
class CaveatsTest extends GatewayTest {

    private static final String COMPARED =
            "{ corridor(origin: \"ALB\", destination: \"GBR\") { beforeAfter(eventId: \"event:uk-albania-joint-communique-2022/signed/2022-12-13\", seriesKey: \"Q.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.GBR.ALB.CHANNEL_SMALL_BOAT.HO\", periods: 2) { before { total bounds { low high } } caveats { code text } } } }";

    @Test
    void aBreakWithinTheWindows() {
        marked("2022-Q3", "B");
        says("BREAK_IN_SERIES", "marks a break in the series at 2022-Q3:");
    }

    @Test
    void aBreakInTheEventsOwnPeriodLiesBetweenTheWindows() {
        marked("2022-Q4", "B");
        says("BREAK_IN_SERIES", "2022-Q4");
    }

    /** It tells the first period from one that is in no window. */
    @Test
    void aBreakAtTheVeryBeginningIsNone() {
        marked("2022-Q2", "B");
        compared().body(codes(), not(hasItem("BREAK_IN_SERIES")));
    }

    @Test
    void anotherDefinitionInSomeOfThePeriods() {
        marked("2023-Q1", "D");
        says("DIFFERENT_DEFINITION", "the definition differs for 2023-Q1, and not for the other periods");
    }

    @Test
    void oneDefinitionInAllOfThePeriodsIsNoDifference() {
        for (var period : new String[] {"2022-Q2", "2022-Q3", "2023-Q1", "2023-Q2"}) {
            marked(period, "D");
        }
        compared().body(codes(), not(hasItem("DIFFERENT_DEFINITION")));
    }

    @Test
    void aForecast() {
        marked("2023-Q2", "F");
        says("FORECAST", "A forecast, not an outcome: 2023-Q2.");
    }

    @Test
    void aNumberThatIsNotCertain() {
        statistics.misprint("(\"period\":\"2022-Q3\".*?\"value\":)[0-9.E+]+", "$1null");
        says("UNCLEAR_FIGURES", "No single number is certain for 2022-Q3:")
                .body("data.corridor.beforeAfter.before.total", nullValue())
                .body("data.corridor.beforeAfter.before.bounds.low", equalTo(2194));
    }

    @Test
    void figuresThatNobodyMarksSayNothing() {
        compared()
                .body("errors", nullValue())
                .body(
                        "data.corridor.beforeAfter.caveats.code.findAll { it != 'OTHER_EVENTS' && it != 'CHANGE_CAME_BEFORE' }",
                        contains("ASSOCIATION_NOT_CAUSE"))
                .body(codes() + ".findAll { it == 'UNCLEAR_FIGURES' }", empty());
    }

    /** By the publisher, with a code of CL_OBS_STATUS. */
    private void marked(String period, String code) {
        statistics.misprint("(\"period\":\"%s\".*?\"status\":)\"[A-Z]\"".formatted(period), "$1\"" + code + "\"");
        statistics.misprint(
                "\"statuses\":\\[(?!\\{\"code\":\"%s\")".formatted(code),
                "\"statuses\":[{\"code\":\"%1$s\",\"name\":\"%1$s\"},".formatted(code));
    }

    private ValidatableResponse says(String code, String words) {
        return compared()
                .body("errors", nullValue())
                .body(
                        "data.corridor.beforeAfter.caveats.find { it.code == '%s' }.text".formatted(code),
                        containsString(words));
    }

    private ValidatableResponse compared() {
        return ask(COMPARED);
    }

    private static String codes() {
        return "data.corridor.beforeAfter.caveats.code";
    }
}
