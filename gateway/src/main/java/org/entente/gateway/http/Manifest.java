package org.entente.gateway.http;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The file in which a frontend's build writes down the documents that the frontend asks: names and texts.
 *
 * <p>It is one JSON object of the texts by their names, which is what the client preset of graphql-codegen and the
 * compiler of Relay write; or an object with the list {@code operations} of objects with {@code id} and {@code body}, which
 * is what Apollo's tools write.
 */
final class Manifest {

    /** The documents that the console asks, which are always known. */
    static final Path CONSOLE = Path.of("/console/documents.json");

    private static final String OPERATIONS = "operations";

    private Manifest() {}

    /** The console's own, by their SHA-256. */
    static Map<String, String> ofConsole() {
        try (var content = Objects.requireNonNull(Manifest.class.getResourceAsStream(CONSOLE.toString()))) {
            return read(CONSOLE, new InputStreamReader(content, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unusable(CONSOLE, "it cannot be read");
        }
    }

    /** Texts by their names, in the order of the file. */
    static Map<String, String> read(Path file) {
        try (var content = Files.newBufferedReader(file)) {
            return read(file, content);
        } catch (IOException e) {
            throw unusable(file, "it cannot be read");
        }
    }

    private static Map<String, String> read(Path file, Reader content) {
        try (var reader = Json.createReader(content)) {
            var written = reader.readObject();
            return written.get(OPERATIONS) instanceof JsonArray operations
                    ? listed(file, operations)
                    : named(file, written);
        } catch (JsonException | IllegalStateException e) {
            throw unusable(file, "it is not a JSON object");
        }
    }

    private static Map<String, String> named(Path file, JsonObject written) {
        Map<String, String> texts = new LinkedHashMap<>();
        written.forEach((name, value) -> {
            if (!(value instanceof JsonString text)) {
                throw unusable(file, "`%s` is not the text of a document".formatted(name));
            }
            texts.put(name, text.getString());
        });
        return texts;
    }

    private static Map<String, String> listed(Path file, JsonArray operations) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int place = 0; place < operations.size(); place++) {
            if (operations.get(place) instanceof JsonObject operation
                    && operation.get("id") instanceof JsonString id
                    && operation.get("body") instanceof JsonString body) {
                texts.put(id.getString(), body.getString());
            } else {
                throw unusable(file, "`operations[%d]` has no `id` and `body`".formatted(place));
            }
        }
        return texts;
    }

    static IllegalStateException unusable(Path file, String reason) {
        return new IllegalStateException(
                "The manifest of trusted documents %s cannot be used: %s.".formatted(file, reason));
    }
}
