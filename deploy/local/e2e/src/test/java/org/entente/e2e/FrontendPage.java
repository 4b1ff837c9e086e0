package org.entente.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page for frontend developers, taken at its word: its operations with their variables, and its TypeScript. */
final class FrontendPage {

    private static final Path PAGE = Path.of("..", "..", "..", "docs", "frontend.md");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("^(?:query|mutation) (\\w+)", Pattern.MULTILINE);
    private static final Pattern FILE = Pattern.compile("^// (\\S+)\\n");
    private static final Pattern ANSWERED = Pattern.compile("<(\\w+)\\.([^>]+)>");
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * An operation of the page.
     *
     * @param variables JSON, in which angle brackets stand for what an operation before it has answered
     */
    record Operation(String name, String document, String variables) {

        /** @param answers the answers of the operations before, by their names */
        Map<String, Object> variables(Map<String, JsonPath> answers) {
            String known = ANSWERED.matcher(variables)
                    .replaceAll(match -> Objects.requireNonNull(answers.get(match.group(1)), match.group(1))
                            .getString("data." + match.group(2)));
            try {
                return JSON.readValue(known, new TypeReference<Map<String, Object>>() {});
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the variables of " + name, e);
            }
        }
    }

    private FrontendPage() {}

    /** In the order of the page. */
    static List<Operation> operations() {
        List<MatchResult> blocks = blocks();
        List<Operation> operations = new ArrayList<>();
        for (int n = 0; n < blocks.size(); n++) {
            if (blocks.get(n).group(1).equals("graphql")) {
                String document = blocks.get(n).group(2);
                operations.add(new Operation(
                        first(NAME, document), document, blocks.get(n + 1).group(2)));
            }
        }
        return operations;
    }

    /** Each by the name of the file that it is to be put into. */
    static Map<String, String> programs() {
        Map<String, String> programs = new LinkedHashMap<>();
        blocks().stream()
                .filter(block -> block.group(1).equals("ts"))
                .forEach(block -> programs.put(first(FILE, block.group(2)), block.group(2)));
        return programs;
    }

    private static List<MatchResult> blocks() {
        try {
            return BLOCK.matcher(Files.readString(PAGE)).results().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no %s in %s".formatted(pattern, text)))
                .group(1);
    }
}
