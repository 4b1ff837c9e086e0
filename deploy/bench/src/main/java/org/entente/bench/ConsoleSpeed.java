package org.entente.bench;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.local.LocalStack;
import org.entente.local.Service;

/**
 * How soon the console's first view can be used, on a cold cache over loopback and with the processor slowed down, beside its
 * bare shell under the same conditions; and whether a long series moves as smoothly under the mouse as a short one. The whole
 * product runs for this, with its starter data, and a Chromium of the machine's.
 */
final class ConsoleSpeed implements Benchmark {

    private static final int ROUNDS = 7;
    private static final int WARM_UP = 100;
    private static final int SLOW_DOWN = 4;
    private static final int POINTS = 5_000;
    private static final int FEW_POINTS = 50;
    private static final int STEPS = 120;

    /** After this long without a long piece of work a page has come to rest. */
    private static final int QUIET_MILLIS = 1_000;

    /** Longer than a new window of the browser loads what it has of its own. */
    private static final int SETTLED_MILLIS = 2_000;

    /** A frame that takes longer is seen as a stumble. */
    private static final int JANK_MILLIS = 50;

    /** What this says to its console begins with it. */
    private static final String SAID = "measured ";

    /**
     * Notes when what is looked for came, and when the last long piece of work was done, and says so once all is there and the
     * page has come to rest. Meanwhile the page is asked nothing: what asks it is a script, too, and would be measured.
     */
    private static final String WATCH = """
            (() => {
              const looked = Object.entries(%s);
              const seen = { busy: 0 };
              let rest;
              const wait = () => {
                clearTimeout(rest);
                if (looked.every(([name]) => name in seen)) rest = setTimeout(() => console.debug('%s' + JSON.stringify(seen)), %d);
              };
              const look = () => {
                for (const [name, selector] of looked) {
                  if (!(name in seen) && document.querySelector(selector)) { seen[name] = performance.now(); wait(); }
                }
              };
              new MutationObserver(look).observe(document, { subtree: true, childList: true });
              new PerformanceObserver(list => {
                for (const work of list.getEntries()) seen.busy = work.startTime + work.duration;
                wait();
              }).observe({ type: 'longtask', buffered: true });
            })();
            """;

    private static final String MAP = ".drawing svg path";
    private static final String SERIES = "D.SMALL_BOAT_ARRIVALS.%s.001.ALL.HO";

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public void run(Bench bench) throws Exception {
        var rounds = bench.setting("rounds", ROUNDS);
        bench.progress("starting the whole product");
        try (var stack = LocalStack.startMeasured(
                        bench.directory().resolve("stack"), bench.directory().resolve("stack.json"));
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var chromium = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program())
                                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")))) {
            stack.loadStarterData();
            firstView(bench, stack, chromium, rounds);
            panning(bench, stack, chromium);
        }
    }

    private static void firstView(Bench bench, LocalStack stack, Browser chromium, int rounds) {
        var shell = new double[rounds];
        var heading = new double[rounds];
        var list = new double[rounds];
        var map = new double[rounds];
        var busy = new double[rounds];
        warmUp(bench, stack, chromium);
        for (int round = 0; round < rounds; round++) {
            try (var nobody = chromium.newContext();
                    var reader = signedIn(stack, chromium)) {
                var bare = opened(nobody, stack, Map.of("shell", ".welcome h1"));
                var view = opened(reader, stack, Map.of("heading", "main h1", "list", ".map-biggest a", "map", MAP));
                shell[round] = bare.get("shell").getAsDouble();
                heading[round] = view.get("heading").getAsDouble();
                list[round] = view.get("list").getAsDouble();
                map[round] = view.get("map").getAsDouble();
                busy[round] = view.get("busy").getAsDouble();
            }
            bench.progress("first view, round %d of %d", round + 1, rounds);
        }
        bench.say("First view on a cold cache, processor %d times slower (medians of %d):", SLOW_DOWN, rounds);
        say(bench, "the bare shell, signed out", shell, shell);
        say(bench, "the heading", heading, shell);
        say(bench, "the biggest corridors, as links", list, shell);
        say(bench, "the map", map, shell);
        say(bench, "the last work of over 50 ms done", busy, shell);
    }

    /** What is cold is the browser; the services have answered before, as they have for whoever is not their first visitor. */
    private static void warmUp(Bench bench, LocalStack stack, Browser chromium) {
        bench.progress("warming the services up");
        try (var reader = signedIn(stack, chromium)) {
            var page = reader.newPage();
            for (int visit = 0; visit < WARM_UP; visit++) {
                page.navigate(stack.url(Service.GATEWAY) + "/");
                page.waitForSelector("main h1");
                page.waitForLoadState(LoadState.NETWORKIDLE);
            }
        }
    }

    private static void say(Bench bench, String what, double[] millis, double[] beside) {
        bench.say(
                "  %-34s %.2f s, %.2f of the bare shell", what, median(millis) / 1000, median(millis) / median(beside));
    }

    /** Milliseconds from the beginning of the navigation until each was there, and until the last long work was done. */
    private static JsonObject opened(BrowserContext person, LocalStack stack, Map<String, String> looked) {
        var page = person.newPage();
        page.addInitScript(WATCH.formatted(new Gson().toJson(looked), SAID, QUIET_MILLIS));
        // A browser that opens a window loads pages of its own, beside the one that is measured.
        page.waitForTimeout(SETTLED_MILLIS);
        var session = person.newCDPSession(page);
        var rate = new JsonObject();
        rate.addProperty("rate", SLOW_DOWN);
        session.send("Emulation.setCPUThrottlingRate", rate);
        session.send("Network.clearBrowserCache");
        var said = page.waitForConsoleMessage(
                new Page.WaitForConsoleMessageOptions()
                        .setPredicate(message -> message.text().startsWith(SAID)),
                () -> page.navigate(stack.url(Service.GATEWAY) + "/"));
        page.close();
        return new Gson().fromJson(said.text().substring(SAID.length()), JsonObject.class);
    }

    private static BrowserContext signedIn(LocalStack stack, Browser chromium) {
        var context = chromium.newContext();
        var page = context.newPage();
        page.navigate(stack.url(Service.GATEWAY) + "/session/sign-in?to=/claim");
        page.locator("#username").fill("reader");
        page.locator("#password").fill("reader");
        page.locator("#kc-login").click();
        page.waitForURL(stack.url(Service.GATEWAY) + "/claim");
        page.close();
        return context;
    }

    private void panning(Bench bench, LocalStack stack, Browser chromium) throws IOException, InterruptedException {
        publish(stack, SERIES.formatted("ISL"), FEW_POINTS);
        publish(stack, SERIES.formatted("MLT"), POINTS);
        try (var reader = signedIn(stack, chromium)) {
            var few = moved(reader, stack, SERIES.formatted("ISL"));
            var many = moved(reader, stack, SERIES.formatted("MLT"));
            bench.say("Panning a series of %,d points beside one of %d:", POINTS, FEW_POINTS);
            bench.say("  median frame           %.2f", median(many) / median(few));
            bench.say(
                    "  frames over %d ms      %d of %d, and %d of %d",
                    JANK_MILLIS, slow(many), many.length, slow(few), few.length);
        }
    }

    /** Drags the series' chart to and fro, and tells how long each frame took, in milliseconds. */
    private static double[] moved(BrowserContext person, LocalStack stack, String series) {
        var page = person.newPage();
        page.navigate(stack.url(Service.GATEWAY) + "/series/" + series);
        var box = page.waitForSelector(".drawing canvas").boundingBox();
        page.evaluate("""
                () => {
                  window.frames_ = [];
                  let last = performance.now();
                  const count = now => { window.frames_.push(now - last); last = now; requestAnimationFrame(count); };
                  requestAnimationFrame(count);
                }
                """);
        var mouse = page.mouse();
        mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        mouse.wheel(0, -400);
        mouse.down();
        for (int step = 0; step < STEPS; step++) {
            mouse.move(box.x + box.width / 2 + 200 * Math.sin(step / 10.0), box.y + box.height / 2);
        }
        mouse.up();
        List<?> frames = (List<?>) page.evaluate("() => window.frames_");
        page.close();
        return frames.stream()
                .mapToDouble(frame -> ((Number) frame).doubleValue())
                .toArray();
    }

    /** One release of a figure a day, up to the end of 2020, by an editor and another person. */
    private void publish(LocalStack stack, String series, int points) throws IOException, InterruptedException {
        var key = series.split("\\.", -1);
        var rows = new StringBuilder(
                "indicator,ref_area,counterpart_area,route,period,unit,printed,value,rounding,status,publisher,release_title,published_on\n");
        for (int day = 0; day < points; day++) {
            rows.append("%s,%s,WORLD,ALL,%s,PERSONS,%4$d,%4$d,1,A,Home Office,A long series of %2$s,2021-01-01%n"
                    .formatted(key[1], key[2], LocalDate.of(2020, 12, 31).minusDays(day), 100 + day % 97));
        }
        var answer = send(stack, "editor", "/intakes?submit=true&create=true", "text/csv", rows.toString());
        var release = answer.replaceFirst("(?s).*\"releases\":\\[\\{\"id\":\"([^\"]+)\".*", "$1");
        send(stack, "approver", "/releases/" + release + "/approval", "application/json", "");
    }

    private String send(LocalStack stack, String person, String path, String type, String body)
            throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(stack.url(Service.STATISTICS) + path))
                        .header("Authorization", "Bearer " + stack.token(person))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("%s answered %d: %s".formatted(path, answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    private static Path program() {
        return Optional.ofNullable(System.getenv("CHROME")).map(Path::of).orElseGet(() -> Path.of("/usr/bin/chromium"));
    }

    private static long slow(double[] frames) {
        return Arrays.stream(frames).filter(frame -> frame > JANK_MILLIS).count();
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
