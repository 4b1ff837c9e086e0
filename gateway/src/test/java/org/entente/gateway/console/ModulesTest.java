package org.entente.gateway.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ModulesTest {

    private static final Pattern SCRIPT = Pattern.compile("<script type=\"module\" src=\"([^\"]+)\"");
    private static final Pattern PRELOADED = Pattern.compile("<([^>]+)>; rel=modulepreload");

    @Test
    void whatIsImportedAtOnceIsNamedOnceAndWhatIsImportedLaterIsNot() {
        var script = "import{x as y}from\"/a.js\";import\"/b.js\";import{z}from\"/a.js\";let later=import(\"/c.js\")";
        assertThat(Modules.imported(script)).isEqualTo("</a.js>; rel=modulepreload, </b.js>; rel=modulepreload");
    }

    @Test
    void theShellNamesItsScriptsModulesOnEveryPageAndEachIsThere() {
        for (var page : new String[] {"/", "/corridor/ALB/GBR"}) {
            var shell = given().accept(ContentType.HTML)
                    .get(page)
                    .then()
                    .statusCode(200)
                    .extract();
            var script = SCRIPT.matcher(shell.asString())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group(1);
            assertThat(shell.header("Link"))
                    .isEqualTo(Modules.imported(given().get(script).asString()));
            var modules = PRELOADED.matcher(shell.header("Link")).results().toList();
            assertThat(modules).isNotEmpty();
            modules.forEach(module ->
                    given().get(module.group(1)).then().statusCode(200).body(is(not(""))));
        }
    }
}
