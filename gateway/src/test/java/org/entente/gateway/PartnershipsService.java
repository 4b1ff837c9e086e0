package org.entente.gateway;

import com.github.tomakehurst.wiremock.http.Request;
import java.util.regex.Pattern;

/** The partnerships service, as far as the gateway knows it. */
final class PartnershipsService extends StandIn {

    private static final int PORT = Surroundings.port(18093);

    private static final Pattern A_CITATION = Pattern.compile("/citations/(a[a-z2-7]{13})");

    private final Pinned pinned = new Pinned("a");
    private final PartnershipsContract contract = new PartnershipsContract();
    private final ChangeFeed changes = new ChangeFeed();

    PartnershipsService() {
        super(PORT);
    }

    /** Without any change. */
    @Override
    void answerByContract() {
        contract.edits().forget();
        changes.forget();
        super.answerByContract();
    }

    /** An agreement shows something new. */
    void tell(String words, String agreement) {
        changes.tell(contract.change(words, agreement));
    }

    @Override
    String byContract(String path, Request request) {
        if (Edits.isWrite(request.getMethod().getName(), path)) {
            return contract.edits().write(path, request.getBodyAsString());
        }
        var citation = A_CITATION.matcher(path);
        if (citation.matches()) {
            return contract.citation(citation.group(1), pinned.of(citation.group(1)));
        }
        return switch (path) {
            case "/citations" -> pinned.pin(request.getBodyAsString());
            case "/query" -> contract.query(request.getBodyAsString());
            case "/areas" -> contract.areas();
            case "/changes" -> contract.withAreas(changes.answer(request));
            default -> throw new IllegalArgumentException("not in the wire contract: " + path);
        };
    }
}
