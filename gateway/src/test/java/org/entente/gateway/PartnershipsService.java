package org.entente.gateway;

import com.github.tomakehurst.wiremock.http.Request;

/** The partnerships service, as far as the gateway knows it. */
final class PartnershipsService extends StandIn {

    private static final int PORT = Surroundings.port(18093);

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
        return switch (path) {
            case "/query" -> contract.query(request.getBodyAsString());
            case "/areas" -> contract.areas();
            case "/changes" -> contract.withAreas(changes.answer(request));
            default -> throw new IllegalArgumentException("not in the wire contract: " + path);
        };
    }
}
