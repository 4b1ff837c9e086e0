package org.entente.gateway.http;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.parser.ParserOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.limit.LimitExceeded;

/**
 * Looks at a document's syntax ahead of the library, which says no more of a document that it cannot parse than that it
 * cannot, neither where nor with a code.
 */
@ApplicationScoped
class DocumentParser {

    /** Documents come again and again, and those of programs are short. */
    private static final int MOST_REMEMBERED = 64;

    private static final int LONGEST_REMEMBERED = 8_192;

    private final ParserOptions options;
    private final int mostCharacters;
    private final Map<String, ParsedDocument> remembered;

    DocumentParser(
            @ConfigProperty(name = "quarkus.smallrye-graphql.parser-max-tokens") int mostTokens,
            @ConfigProperty(name = "entente.documents.max-characters") int mostCharacters) {
        this.options =
                ParserOptions.getDefaultOperationParserOptions().transform(changed -> changed.maxTokens(mostTokens));
        this.mostCharacters = mostCharacters;
        this.remembered = new LinkedHashMap<>(MOST_REMEMBERED, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, ParsedDocument> eldest) {
                return size() > MOST_REMEMBERED;
            }
        };
    }

    /** What is wrong with a document before anybody knows what it asks, and where. */
    static final class SyntaxErrors extends Exception {

        private static final long serialVersionUID = 1;

        private final transient List<GraphQLError> errors;

        SyntaxErrors(List<GraphQLError> errors) {
            super("a document that cannot be parsed", null, false, false);
            this.errors = List.copyOf(errors);
        }

        List<GraphQLError> errors() {
            return errors;
        }
    }

    ParsedDocument parse(String text) throws SyntaxErrors {
        if (text.length() > mostCharacters) {
            throw new SyntaxErrors(List.of(new LimitExceeded(
                    "characters",
                    mostCharacters,
                    "The document has more than %d characters. What is long belongs into `variables`."
                            .formatted(mostCharacters))));
        }
        if (text.length() > LONGEST_REMEMBERED) {
            return parsed(text);
        }
        synchronized (remembered) {
            var known = remembered.get(text);
            if (known != null) {
                return known;
            }
        }
        var parsed = parsed(text);
        synchronized (remembered) {
            remembered.put(text, parsed);
        }
        return parsed;
    }

    private ParsedDocument parsed(String text) throws SyntaxErrors {
        var input = ExecutionInput.newExecutionInput(text)
                .graphQLContext(context -> context.put(ParserOptions.class, options))
                .build();
        var parsed = ParseAndValidate.parse(input);
        if (parsed.isFailure()) {
            throw new SyntaxErrors(List.copyOf(parsed.getErrors()));
        }
        return new ParsedDocument(text, parsed.getDocument());
    }
}
