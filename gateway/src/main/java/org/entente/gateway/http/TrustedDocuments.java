package org.entente.gateway.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.language.OperationDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The documents that frontends are known to ask, by the names that their builds gave them. They are read once, at the
 * start, and nobody adds to them while the gateway runs.
 */
@ApplicationScoped
public class TrustedDocuments {

    /** What may be asked. */
    public enum Mode {
        /** Any document, trusted ones by their names. */
        ANY,
        /** None but trusted ones. */
        TRUSTED
    }

    /** How the specification of GraphQL over HTTP names a document by its checksum. */
    private static final String SHA_256_PREFIX = "sha256:";

    private final Mode mode;
    private final Map<String, ParsedDocument> byName = new HashMap<>();
    private final Map<String, ParsedDocument> byHash = new HashMap<>();

    TrustedDocuments(
            DocumentParser parser,
            @ConfigProperty(name = "entente.documents.mode") Mode mode,
            @ConfigProperty(name = "entente.documents.manifest") Optional<List<Path>> manifests) {
        this.mode = mode;
        Manifest.ofConsole().forEach((name, text) -> add(parser, Manifest.CONSOLE, name, text));
        manifests.orElse(List.of()).forEach(file -> Manifest.read(file)
                .forEach((name, text) -> add(parser, file, name, text)));
        if (mode == Mode.TRUSTED && byName.isEmpty()) {
            throw new IllegalStateException(
                    "entente.documents.mode is `trusted`, and entente.documents.manifest names no document: nothing could be asked.");
        }
    }

    private void add(DocumentParser parser, Path file, String name, String text) {
        try {
            var document = parser.parse(text);
            var other = byName.put(name, document);
            if (other != null && !other.text().equals(text)) {
                throw Manifest.unusable(file, "`%s` names another document already".formatted(name));
            }
            byHash.put(sha256(text), document);
        } catch (DocumentParser.SyntaxErrors errors) {
            throw Manifest.unusable(
                    file, "`%s`: %s".formatted(name, errors.errors().get(0).getMessage()));
        } catch (Refusal tooLong) {
            throw Manifest.unusable(file, "`%s`: %s".formatted(name, tooLong.getMessage()));
        }
    }

    /** By the name that the manifest gives it, or by its SHA-256, with {@code sha256:} before it or without. */
    Optional<ParsedDocument> named(String name) {
        var plain = name.startsWith(SHA_256_PREFIX) ? name.substring(SHA_256_PREFIX.length()) : name;
        var found = byName.get(name);
        if (found == null) {
            found = byName.get(plain);
        }
        return Optional.ofNullable(found == null ? byHash.get(plain) : found);
    }

    /** The text of the document that has this name; empty where none has it. */
    public Optional<String> text(String name) {
        return named(name).map(ParsedDocument::text);
    }

    /** False for a text that may not be asked. A trusted document may be sent as its text, too. */
    public boolean allow(String text) {
        return mode == Mode.ANY || byHash.containsKey(sha256(text));
    }

    /** Names of operations that trusted documents have; empty where no manifest is given. */
    public Set<String> operationNames() {
        return byName.values().stream()
                .flatMap(document -> document.operations().stream())
                .map(OperationDefinition::getName)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
