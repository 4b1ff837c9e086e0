package org.entente.gateway.console;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every word that the console says by itself is among its texts, where it is translated, and in no template of a page. */
class TextsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/web/app");
    private static final Path TEXTS = SCRIPTS.resolve("texts");

    private static final Pattern SPOKEN =
            Pattern.compile("(?:aria-label|aria-description|title|placeholder|alt)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&\\w+;");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @Test
    void everyWordIsAmongThem() throws IOException {
        try (var all = Files.walk(SCRIPTS)) {
            var scripts = all.filter(file -> file.toString().endsWith(".ts") && !file.startsWith(TEXTS))
                    .sorted()
                    .toList();
            assertThat(scripts).anySatisfy(file -> assertThat(templates(file)).isNotEmpty());
            assertThat(scripts).allSatisfy(file -> assertThat(templates(file))
                    .as(file.toString())
                    .allSatisfy(template -> assertThat(words(template)).doesNotContainPattern(WORD)));
        }
    }

    @Test
    void whatATemplateSaysIsHeard() {
        var templates =
                Templates.of("html`<ul title=\"Two\">${some.map((one) => html`<li>${one.name}, of</li>`)}</ul>`");

        assertThat(templates.stream().map(TextsTest::words).collect(joining()))
                .contains("Two", "of")
                .doesNotContain("li", "name", "some");
    }

    private static List<String> templates(Path script) {
        try {
            return Templates.of(Files.readString(script));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(String template) {
        var spoken =
                SPOKEN.matcher(template).results().map(said -> said.group(1)).collect(joining(" "));
        return ENTITY.matcher(TAG.matcher(template).replaceAll(" ") + spoken).replaceAll(" ");
    }
}
