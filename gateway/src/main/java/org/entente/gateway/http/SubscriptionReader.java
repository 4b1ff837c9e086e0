package org.entente.gateway.http;

import graphql.GraphQLError;
import graphql.language.OperationDefinition.Operation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.List;
import org.entente.gateway.graph.ErrorForm;

/** Reads what is asked for over a WebSocket, by the rules of requests over HTTP: members, names of documents, limits. */
@ApplicationScoped
public class SubscriptionReader {

    private final AskedDocument documents;
    private final ErrorForm errors;

    SubscriptionReader(AskedDocument documents, ErrorForm errors) {
        this.documents = documents;
        this.errors = errors;
    }

    /** Why nothing is carried out, in the form that callers see. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final transient List<GraphQLError> errors;

        private Refused(List<GraphQLError> errors) {
            super("a subscription that is not carried out", null, false, false);
            this.errors = List.copyOf(errors);
        }

        public List<GraphQLError> errors() {
            return errors;
        }
    }

    /**
     * What the engine is to carry out.
     *
     * @param members a JSON object with those of a request
     */
    public JsonObject read(String members) throws Refused {
        try {
            var request = RequestReader.fromMembers(members);
            var document = documents.find(request).document();
            refuseWhatNobodyCanListenTo(document);
            return request.input(document);
        } catch (Refusal refusal) {
            throw refused(List.of(ErrorForm.of(refusal.problem())));
        } catch (DocumentParser.SyntaxErrors unreadable) {
            throw refused(unreadable.errors());
        }
    }

    private static void refuseWhatNobodyCanListenTo(ParsedDocument document) {
        if (document.operations().stream().anyMatch(one -> one.getOperation() != Operation.SUBSCRIPTION)) {
            throw Refusal.malformed(
                    "Only subscriptions run over a WebSocket. Send queries and mutations to /graphql by POST.");
        }
        if (document.mayLoseItsRoot()) {
            throw Refusal.malformed(
                    "`@skip` and `@include` have no place at the root of a subscription: without its one field it has nothing to listen to.");
        }
    }

    private Refused refused(List<GraphQLError> found) {
        return new Refused(errors.shown(found, null));
    }
}
