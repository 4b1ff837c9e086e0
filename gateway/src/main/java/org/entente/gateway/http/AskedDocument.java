package org.entente.gateway.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.entente.gateway.digest.Sha256;
import org.entente.gateway.problem.Problem;

/** Finds the document that a request means: its own text, or a trusted one that it names. */
@ApplicationScoped
class AskedDocument {

    private final DocumentParser parser;
    private final TrustedDocuments trusted;

    AskedDocument(DocumentParser parser, TrustedDocuments trusted) {
        this.parser = parser;
        this.trusted = trusted;
    }

    /**
     * @param document what is to be carried out
     * @param trusted true where it was asked for by a name, so that others ask the very same
     */
    record Found(ParsedDocument document, boolean trusted) {}

    Found find(GraphqlRequest request) throws DocumentParser.SyntaxErrors {
        if (request.documentId() != null) {
            return byId(request, request.documentId());
        }
        var hash = request.persistedQueryHash();
        if (request.query() == null || request.query().isBlank()) {
            return new Found(hash.map(this::byHash).orElseThrow(AskedDocument::nothing), true);
        }
        return new Found(byText(request.query(), hash), false);
    }

    private Found byId(GraphqlRequest request, String documentId) {
        if (request.query() != null) {
            throw Refusal.malformed("A request has `query` or `documentId`, not both.");
        }
        return new Found(
                trusted.named(documentId)
                        .orElseThrow(
                                () -> new Refusal(
                                        Refusal.NOT_FOUND,
                                        Problem.documentNotFound(
                                                "No trusted document has this `documentId`. The frontend's manifest is not the one that this gateway was started with."))),
                true);
    }

    private ParsedDocument byHash(String hash) {
        return trusted.named(hash)
                .orElseThrow(() -> new Refusal(
                        Refusal.NOT_FOUND,
                        trusted.isEmpty() ? Problem.persistedQueryNotSupported() : Problem.persistedQueryNotFound()));
    }

    private ParsedDocument byText(String text, Optional<String> hash) throws DocumentParser.SyntaxErrors {
        if (hash.isPresent() && !hash.get().equals(Sha256.hex(text))) {
            throw Refusal.malformed("`extensions.persistedQuery.sha256Hash` is not the SHA-256 of `query`.");
        }
        if (!trusted.allow(text)) {
            throw new Refusal(
                    Refusal.FORBIDDEN,
                    Problem.documentNotTrusted(
                            "Only trusted documents are answered here. Ask for one by its `documentId`."));
        }
        return parser.parse(text);
    }

    private static Refusal nothing() {
        return Refusal.malformed(
                "The request must have a GraphQL document as a string in `query`, or the name of a trusted one in `documentId`.");
    }
}
