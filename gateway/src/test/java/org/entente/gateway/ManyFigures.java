package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** So many daily figures of so many series as nobody has published yet. */
final class ManyFigures {

    private static final String RELEASE = "f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1";

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private final ObjectMapper json = new ObjectMapper();

    private ManyFigures() {}

    /**
     * The service answers them to one question for series and one for the figures of each.
     *
     * @return what it answers to the latter
     */
    static String of(StatisticsService statistics, int series, int figures) {
        var many = new ManyFigures();
        var told = many.figures(series, figures);
        statistics.answer("/series/query", okJson(many.series(series)));
        statistics.answer("/figures/query", okJson(told));
        return told;
    }

    private String series(int number) {
        var answer = json.createObjectNode();
        var page = answer.putArray("answers").addObject();
        var items = page.putArray("items");
        for (int one = 0; one < number; one++) {
            items.addObject()
                    .put("key", key(one))
                    .put("indicator", "SMALL_BOAT_ARRIVALS")
                    .put("refArea", "GBR")
                    .put("counterpartArea", "001")
                    .put("route", "ALL")
                    .put("frequency", "DAILY")
                    .put("publisher", "Publisher " + one)
                    .put("unit", "PERSONS");
        }
        page.put("total", number).putNull("next");
        answer.putArray("corridors");
        area(answer.putArray("areas").addObject(), "GBR", "COUNTRY");
        area(answer.withArray("areas").addObject(), "001", "WORLD");
        answer.putArray("indicators")
                .addObject()
                .put("code", "SMALL_BOAT_ARRIVALS")
                .put("name", "Small boat arrivals")
                .putNull("definition")
                .put("unit", "PERSONS")
                .put("kind", "FLOW")
                .put("counterpartMeaning", "NONE");
        answer.putArray("routes").addObject().put("code", "ALL").put("name", "All routes");
        return answer.toString();
    }

    private static void area(ObjectNode area, String code, String kind) {
        area.put("code", code).put("name", "The area " + code).put("kind", kind).putNull("numericCode");
    }

    private String figures(int series, int figures) {
        var answer = json.createObjectNode();
        var answers = answer.putArray("answers");
        for (int one = 0; one < series; one++) {
            var items = answers.addObject().putArray("items");
            for (int day = 0; day < figures; day++) {
                figure(items.addObject(), key(one), FIRST.plusDays(day).toString(), day);
            }
        }
        var release = answer.putArray("releases")
                .addObject()
                .put("id", RELEASE)
                .put("publisher", "Publisher")
                .put("title", "Small boat arrivals, the last days");
        WireContract.published(release, "2024-01-01T09:30:00Z", figures);
        answer.putArray("statuses").addObject().put("code", "A").put("name", "Normal value");
        return answer.toString();
    }

    private void figure(ObjectNode figure, String series, String day, int number) {
        figure.put("id", RELEASE + "/" + series + "/" + day)
                .put("series", series)
                .put("period", day)
                .put("frequency", "DAILY")
                .put("periodStart", day)
                .put("periodEnd", day)
                .put("value", 1000 + number)
                .put("printed", "1," + (100 + number % 900))
                .put("reading", "EXACT")
                .putNull("bounds")
                .set("candidates", json.createArrayNode());
        figure.put("status", "A")
                .put("rounding", 1)
                .put("withdrawn", false)
                .putNull("note")
                .put("sourceUrl", "https://example.org/" + RELEASE)
                .put("releaseId", RELEASE)
                .put("publishedAt", "2024-01-01T09:30:00Z")
                .put("isRecord", false);
    }

    private static String key(int series) {
        return "D.SMALL_BOAT_ARRIVALS.GBR.001.ALL.P%d".formatted(series);
    }
}
