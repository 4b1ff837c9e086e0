package org.entente.gateway.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.digest.Sha256;
import org.jboss.logging.Logger;

/**
 * The documents that frontends are known to ask, by the names that their builds gave them. They are read once, at the
 * start, and nobody adds to them while the gateway runs.
 */
@ApplicationScoped
class TrustedDocuments {

    /** What may be asked. */
    enum Mode {
        /** Any document, trusted ones by their names. */
        ANY,
        /** None but trusted ones. */
        TRUSTED
    }

    private static final Logger LOG = Logger.getLogger(TrustedDocuments.class);

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
        Manifest.ofConsole().forEach((name, text) -> addOfConsole(parser, name, text));
        manifests.orElse(List.of()).forEach(file -> Manifest.read(file)
                .forEach((name, text) -> add(parser, file, name, text)));
        if (mode == Mode.TRUSTED && byName.isEmpty()) {
            throw new IllegalStateException(
                    "entente.documents.mode is `trusted`, and entente.documents.manifest names no document: nothing could be asked.");
        }
    }

    /** Whoever sets the limits very low may leave the console out, and asks everything else all the same. */
    private void addOfConsole(DocumentParser parser, String name, String text) {
        try {
            add(parser, Manifest.CONSOLE, name, text);
        } catch (IllegalStateException tooLong) {
            LOG.warnf("The console will miss one of its documents: %s", tooLong.getMessage());
        }
    }

    private void add(DocumentParser parser, Path file, String name, String text) {
        try {
            var document = parser.parse(text);
            var other = byName.put(name, document);
            if (other != null && !other.text().equals(text)) {
                throw Manifest.unusable(file, "`%s` names another document already".formatted(name));
            }
            byHash.put(Sha256.hex(text), document);
        } catch (DocumentParser.SyntaxErrors errors) {
            throw Manifest.unusable(
                    file, "`%s`: %s".formatted(name, errors.errors().get(0).getMessage()));
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

    /** False for a text that may not be asked. A trusted document may be sent as its text, too. */
    boolean allow(String text) {
        return mode == Mode.ANY || byHash.containsKey(Sha256.hex(text));
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }
}
