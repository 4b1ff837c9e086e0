package org.entente.e2e;

import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One of each view, by somebody who may see it, with something on it. */
final class EveryPage {

    /** One of each view, with something on it; a figure's address is looked up. */
    private static final List<String> PAGES = List.of(
            "/",
            "/corridor",
            "/corridor/ALB/GBR",
            "/corridor/TUN/ITA",
            "/area/TUN",
            "/agreements",
            "/agreement/uk-rwanda-mou-2022",
            "/series/A.IRREGULAR_BORDER_CROSSINGS.EU.001.ALL.FRONTEX",
            "/search?q=tunisia",
            "/claim?n=606000&indicator=LTIM_NET&to=GBR&period=2022");

    static final String COUNTS_DOWN_BY_THE_MINUTE = "/desk";

    static final String DAY = "2023-06-01";

    private static String citation = "";
    private static String release = "";
    private static String agreement = "";

    /** What they are about; once for all who look at them. */
    static synchronized void prepare() {
        if (!citation.isEmpty()) {
            return;
        }
        Entente.graphOfStarterData("reader", "{ me { username } }").then().statusCode(200);
        draft();
        citation = Entente.graph(
                        "reader",
                        "mutation ($figure: ID!) { cite(figureIds: [$figure], agreementIds: [\"agreement:uk-rwanda-mou-2022\"]) { id } }",
                        Map.of("figure", "figure:" + figure().substring("/figure/".length())))
                .path("data.cite.id");
    }

    private static void draft() {
        String mark = UUID.randomUUID().toString();
        release = Entente.graph(
                        "editor",
                        "mutation { draftRelease(input: {publisher: \"ONS\", title: \"A draft %s\", publishedAt: \"2026-02-03\"}) { id } }"
                                .formatted(mark))
                .path("data.draftRelease.id");
        Entente.graph(
                        "editor",
                        "mutation { recordFigures(releaseId: \"%s\", figures: [{seriesKey: \"A.LTIM_NET.ISL.001.ALL.ONS\", period: \"2022\", printed: \"12,000\"}]) { figureCount } }"
                                .formatted(release))
                .then()
                .body("data.recordFigures.figureCount", equalTo(1));
        agreement = "every-page-" + mark;
        Entente.graph(
                        "editor",
                        "mutation { draftAgreement(input: {id: \"%s\", title: \"An agreement on every page\", instrument: ARRANGEMENT, pillars: [PROTECTION], parties: [{area: \"CYP\", roles: [DESTINATION]}, {area: \"MLT\", roles: [SOURCE]}]}) { version } }"
                                .formatted(agreement))
                .then()
                .body("data.draftAgreement.version", equalTo(1));
    }

    /** Those that show what was known on any day. */
    static List<String> dated() {
        return Stream.concat(PAGES.stream(), Stream.of(figure())).toList();
    }

    /** All of them, by somebody who may see them. */
    static Map<String, List<String>> pages() {
        return Map.of(
                "reader",
                Stream.concat(dated().stream(), Stream.of("/citation/" + bare(citation)))
                        .toList(),
                "editor",
                List.of(
                        COUNTS_DOWN_BY_THE_MINUTE,
                        "/desk/upload",
                        "/desk/release/new",
                        "/desk/release/" + bare(release),
                        "/desk/agreement/new",
                        "/desk/agreement/%s?version=1".formatted(agreement),
                        "/desk/agreement/%s/event?version=1".formatted(agreement),
                        "/desk/correct/" + id("A.LTIM_EMIGRATION.GBR.001.ALL.NEWS", "2022")),
                "administrator",
                List.of("/desk/desks"));
    }

    private static String bare(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    /** Those with charts. */
    static List<String> drawn() {
        return List.of(
                "/",
                "/corridor/ALB/GBR",
                "/corridor/TUN/ITA",
                "/area/TUN",
                "/agreement/uk-rwanda-mou-2022",
                "/series/A.IRREGULAR_BORDER_CROSSINGS.EU.001.ALL.FRONTEX",
                figure());
    }

    /** A figure that was revised, in the first of its vintages. */
    private static String figure() {
        return "/figure/" + id("YE.LTIM_NET.GBR.001.ALL.ONS", "YE-2022-12");
    }

    private static String id(String series, String period) {
        var id = Entente.graph("reader", """
                        {
                          node(id: "series:%s", asOf: "%s") {
                            ... on Series { figures(from: "%3$s", to: "%3$s") { id } }
                          }
                        }
                        """.formatted(series, DAY, period)).path("data.node.figures[0].id");
        return bare(String.valueOf(id));
    }

    static void open(Page page, String address, String parameter) {
        var joined = parameter.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + parameter;
        page.navigate(Browser.address(joined), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        settle(page);
    }

    /** The map's table comes after the map, with nothing more on its way. */
    static void settle(Page page) {
        if (page.locator("entente-map").count() > 0) {
            page.locator(".map-table table").first().waitFor();
        }
    }

    /** In the second frame: charts keep to their room within the first. */
    static int widthNeeded(Page page) {
        return (Integer)
                page.evaluate(
                        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(document.documentElement.scrollWidth))))");
    }

    private EveryPage() {}
}
