package org.entente.gateway.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The console's operations stand in files of their own, one each; their types and their hashes are worked out from them and
 * the schema. {@code -Dconsole.update=true} writes them anew.
 */
class OperationsTest {

    private static final Path OPERATIONS = Path.of("src/main/resources/web/app/operations");
    private static final Path INDEX = Path.of("src/main/resources/web/app/operations.ts");
    private static final Path NAMED = OPERATIONS.resolve("types.ts");
    private static final Path AHEAD = Path.of("src/main/resources/web/public/static/ahead.js");
    private static final Pattern KNOWN = Pattern.compile("(\\w+): '[0-9a-f]{64}'");
    private static final Path DOCUMENTS = Path.of("src/main/resources/console/documents.json");

    private static final String HEADING =
            "// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.\n\n";

    private static final String OPERATION = """
            /** A trusted document: its name, the SHA-256 by which the gateway knows it, and what it takes and answers. */
            export interface Operation<Data, Variables> {
              readonly name: string;
              readonly hash: string;
              readonly types?: (variables: Variables) => Data;
            }

            """;

    private final GraphQLSchema schema = schema();
    private final Map<String, Document> files = files();
    private final Map<String, FragmentDefinition> fragments = fragments();

    @Test
    void areValid() {
        for (var entry : operations().entrySet()) {
            var document = new Parser().parseDocument(entry.getValue());
            assertThat(new Validator().validateDocument(schema, document, Locale.ENGLISH))
                    .as(entry.getKey())
                    .isEmpty();
        }
    }

    @Test
    void areNamedAsTheirFiles() {
        files.forEach((name, document) -> assertThat(document.getDefinitionsOfType(OperationDefinition.class))
                .extracting(OperationDefinition::getName)
                .as(name)
                .isSubsetOf(name));
    }

    /** A file for each and for each fragment, one for what they name of the schema, and one that has all of them. */
    @Test
    void haveTypes() throws IOException {
        var types = new TypeScript(schema, fragments);
        Map<Path, String> written = new TreeMap<>();
        operations()
                .forEach((name, text) -> written.put(
                        OPERATIONS.resolve(name + ".ts"),
                        types.of(TypeScript.operation(Objects.requireNonNull(files.get(name))))
                                + "\nexport const %s: Operation<%sData, %sVariables> = { name: '%s', hash: '%s' };\n"
                                        .formatted(name, name, name, name, sha256(text))));
        types.spread().forEach((name, text) -> written.put(OPERATIONS.resolve(name + ".ts"), text));
        written.replaceAll((file, text) -> HEADING
                + types.spread().keySet().stream()
                        .filter(fragment -> !file.equals(OPERATIONS.resolve(fragment + ".ts")))
                        .sorted()
                        .map(fragment -> imports(Set.of(fragment), "./" + fragment, text))
                        .collect(joining())
                + imports(
                        Stream.concat(Stream.of("Operation"), types.named().keySet().stream())
                                .toList(),
                        "./types",
                        text)
                + "\n"
                + text);
        written.put(NAMED, HEADING + OPERATION + String.join("\n", types.named().values()));
        written.put(
                INDEX,
                HEADING
                        + written.keySet().stream()
                                .map(file -> file.getFileName().toString().replace(".ts", ""))
                                .map("export * from './operations/%s';\n"::formatted)
                                .collect(joining()));
        for (var file : written.entrySet()) {
            held(file.getKey(), file.getValue());
        }
        assertThat(scripts())
                .containsExactlyInAnyOrderElementsOf(written.keySet().stream()
                        .filter(file -> !file.equals(INDEX))
                        .toList());
    }

    /** A plain script, which imports nothing, names its operations by hand. */
    @Test
    void areAskedAheadByTheSameHashes() throws IOException {
        var operations = operations();
        var script = Files.readString(AHEAD);
        assertThat(KNOWN.matcher(script).results().map(known -> known.group(1)))
                .isNotEmpty()
                .isSubsetOf(operations.keySet());
        held(AHEAD, KNOWN.matcher(script).replaceAll(known -> "%s: '%s'"
                .formatted(known.group(1), sha256(Objects.requireNonNull(operations.get(known.group(1)))))));
    }

    private static String imports(Collection<String> shared, String from, String text) {
        var used = shared.stream()
                .filter(name -> Pattern.compile("\\b%s\\b".formatted(name))
                        .matcher(text)
                        .find())
                .sorted()
                .collect(joining(", "));
        return used.isEmpty() ? "" : "import type { %s } from '%s';\n".formatted(used, from);
    }

    /** Those that were written for operations that are no more, too. */
    private static List<Path> scripts() throws IOException {
        try (var all = Files.list(OPERATIONS)) {
            return all.filter(one -> one.toString().endsWith(".ts")).toList();
        }
    }

    @Test
    void areDocumentsThatTheGatewayTrusts() throws IOException {
        held(
                DOCUMENTS,
                operations().values().stream()
                        .map(text -> "  %s: %s".formatted(quoted(sha256(text)), quoted(text)))
                        .collect(joining(",\n", "{\n", "\n}\n")));
    }

    private static void held(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("console.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s is what -Dconsole.update=true writes", file)
                .isEqualTo(expected);
    }

    /** Texts of the operations with the fragments that they use, by name. */
    private Map<String, String> operations() {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, document) -> document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> {
                    Set<String> used = new LinkedHashSet<>();
                    use(operation, used);
                    var whole = Document.newDocument().definition(operation);
                    used.forEach(fragment -> whole.definition(fragments.get(fragment)));
                    texts.put(name, AstPrinter.printAst(whole.build()).strip());
                }));
        return texts;
    }

    private void use(Node<?> node, Set<String> used) {
        if (node instanceof FragmentSpread spread && used.add(spread.getName())) {
            assertThat(fragments).as("fragments").containsKey(spread.getName());
            use(Objects.requireNonNull(fragments.get(spread.getName())), used);
        }
        node.getChildren().forEach(child -> use((Node<?>) child, used));
    }

    private static Map<String, Document> files() {
        Map<String, Document> files = new TreeMap<>();
        try (var all = Files.list(OPERATIONS)) {
            for (var file :
                    all.filter(one -> one.toString().endsWith(".graphql")).toList()) {
                files.put(
                        file.getFileName().toString().replace(".graphql", ""),
                        new Parser().parseDocument(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private Map<String, FragmentDefinition> fragments() {
        Map<String, FragmentDefinition> found = new LinkedHashMap<>();
        files.values().forEach(document -> document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> assertThat(found.put(fragment.getName(), fragment))
                        .as("another fragment named %s", fragment.getName())
                        .isNull()));
        return found;
    }

    private static GraphQLSchema schema() {
        try {
            return UnExecutableSchemaGenerator.makeUnExecutableSchema(
                    new SchemaParser().parse(Files.readString(Path.of("src/contract/schema.graphql"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
