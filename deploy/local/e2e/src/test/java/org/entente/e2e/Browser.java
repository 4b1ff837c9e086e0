package org.entente.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.local.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium, for tests that say {@code @ExtendWith(Browser.class)}. Each page is a visitor of its own, with no
 * cookies of others. A test fails, whatever else it looks at, when one of its pages complained on the console, broke the policy
 * for its contents, or asked anybody but us for anything; {@link #tolerate} names what a test provokes on purpose. Where a test
 * fails, what was on its pages last is in {@code target/screens}.
 */
final class Browser implements BeforeEachCallback, AfterEachCallback {

    private static final Path SCREENS = Path.of("target", "screens").toAbsolutePath();

    private static final int[] WIDTHS = {360, 1280, 1920};
    private static final int USUAL_WIDTH = 1280;
    private static final int HEIGHT = 900;

    private static final int MOST_STOPS = 150;

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private static com.microsoft.playwright.@Nullable Browser chromium;

    /** The pages of the test that runs, with what was to complain about. */
    private static final Map<Page, Complaints> OPEN = new LinkedHashMap<>();

    private static boolean watched;

    /** A page of somebody who has never been here. */
    static Page page() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions());
    }

    /** The same, with a language, a time zone or whatever else a test is about. */
    static Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        if (!watched) {
            throw new IllegalStateException("a test with a browser says @ExtendWith(Browser.class)");
        }
        var context = started().newContext(options.setViewportSize(USUAL_WIDTH, HEIGHT));
        var complaints = new Complaints(gateway(), Entente.stack().keycloakUrl());
        complaints.listenTo(context);
        var page = context.newPage();
        OPEN.put(page, complaints);
        return page;
    }

    /** The address of a page of ours. */
    static String address(String path) {
        return gateway() + path;
    }

    /** Goes to the realm's own page, signs in there as one of the local people, and comes back. */
    static void signIn(Page page, String person) {
        signIn(page, person, "/");
    }

    /** The same, and comes back to a certain page. */
    static void signIn(Page page, String person, String to) {
        page.navigate(address("/session/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)));
        typePassword(page, person);
        page.waitForURL(address(to));
    }

    /** On the realm's page. The local people's password is their name. */
    static void typePassword(Page page, String person) {
        page.locator("#username").fill(person);
        page.locator("#password").fill(person);
        page.locator("#kc-login").click();
    }

    /** Goes there as who has no mouse: from where the page has its focus, by the Tab key alone. */
    static void tabTo(Page page, Locator place) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(place.evaluate("place => place === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("the Tab key does not come to %s on %s".formatted(place, page.url()));
    }

    /** From here on, what a page says with these words in it is no failure: a test provokes it. */
    static void tolerate(Page page, String words) {
        complaints(page).tolerate(words);
    }

    /**
     * The whole page at each width, light and dark, as {@code target/screens/NAME-WIDTH-SCHEME.png}. To be looked at; what a program
     * can see, that nothing sticks out at the side, is looked at here.
     */
    static void screenshot(Page page, String name) {
        var usual = page.viewportSize();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            show(page, scheme);
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                settle(page);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(SCREENS.resolve("%s-%d-%s.png".formatted(name, width, text(scheme))))
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setFullPage(true));
                int needed = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
                if (needed > width) {
                    throw new AssertionError("%s needs %d pixels of width where there are %d: %s"
                            .formatted(name, needed, width, page.url()));
                }
            }
        }
        show(page, ColorScheme.LIGHT);
        page.setViewportSize(usual.width, usual.height);
    }

    /** By axe, light and dark: nothing that keeps people from using the page. */
    static void noSeriousViolations(Page page) {
        List<String> found = new ArrayList<>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            show(page, scheme);
            settle(page);
            new AxeBuilder(page)
                    .setLegacyMode(true).analyze().getViolations().stream()
                            .filter(rule -> SERIOUS.contains(rule.getImpact()))
                            .forEach(rule -> rule.getNodes()
                                    .forEach(node -> found.add("%s (%s, %s): %s%n    %s"
                                            .formatted(
                                                    rule.getId(),
                                                    rule.getImpact(),
                                                    text(scheme),
                                                    rule.getHelp(),
                                                    node.getHtml()))));
        }
        show(page, ColorScheme.LIGHT);
        if (!found.isEmpty()) {
            throw new AssertionError("%s has barriers:%n%s".formatted(page.url(), String.join("\n", found)));
        }
    }

    private static void show(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Until fonts are there and what follows a change of the window has been drawn. */
    private static void settle(Page page) {
        page.evaluate("""
                async () => {
                  await document.fonts.ready;
                  await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
                }
                """);
    }

    private static String text(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? "dark" : "light";
    }

    private static String gateway() {
        return Entente.stack().url(Service.GATEWAY);
    }

    private static Complaints complaints(Page page) {
        var complaints = OPEN.get(page);
        if (complaints == null) {
            throw new IllegalArgumentException("a page that was not opened by Browser.page()");
        }
        return complaints;
    }

    private static synchronized com.microsoft.playwright.Browser started() {
        var running = chromium;
        if (running == null) {
            var program = program();
            Missing.isThere("Chromium");
            running = Playwright.create()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            // Without its sandbox it starts as root too, and it sees our own pages alone.
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
            chromium = running;
            // A small machine runs the whole product beside the browser.
            PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop Chromium"));
        }
        return running;
    }

    private static Path program() {
        var named = Optional.ofNullable(System.getenv("CHROME")).map(Path::of).stream();
        var usual = USUAL_PLACES.stream().map(Path::of);
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var onThePath = Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.of(named, usual, onThePath)
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> Missing.skip(
                        "Chromium", "the console is not tested in a browser; CHROME may say where one is"));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        watched = true;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        watched = false;
        var failed = test.getExecutionException().isPresent();
        List<String> all = new ArrayList<>();
        OPEN.forEach((page, complaints) -> {
            all.addAll(complaints.all());
            if (failed || !complaints.all().isEmpty()) {
                keepLastSight(page, test);
            }
            BrowserContext context = page.context();
            context.close();
        });
        OPEN.clear();
        if (!all.isEmpty()) {
            throw new AssertionError("the pages of this test complained:\n" + String.join("\n", all));
        }
    }

    private static void keepLastSight(Page page, ExtensionContext test) {
        if (!page.isClosed()) {
            var name = "failed-%s-%s.png"
                    .formatted(
                            test.getRequiredTestClass().getSimpleName(),
                            test.getRequiredTestMethod().getName());
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name)));
            System.err.printf("%s was at %s, see %s%n", test.getDisplayName(), page.url(), SCREENS.resolve(name));
        }
    }
}
