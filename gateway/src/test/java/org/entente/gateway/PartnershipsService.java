package org.entente.gateway;

import com.github.tomakehurst.wiremock.http.Request;

/** The partnerships service, as far as the gateway knows it. */
final class PartnershipsService extends StandIn {

    private static final int PORT = Surroundings.port(18093);

    private final PartnershipsContract contract = new PartnershipsContract();

    PartnershipsService() {
        super(PORT);
    }

    /** Without any change. */
    @Override
    void answerByContract() {
        contract.edits().forget();
        super.answerByContract();
    }

    @Override
    String byContract(String path, Request request) {
        if (Edits.isWrite(request.getMethod().getName(), path)) {
            return contract.edits().write(path, request.getBodyAsString());
        }
        return switch (path) {
            case "/query" -> contract.query(request.getBodyAsString());
            case "/areas" -> contract.areas();
            default -> throw new IllegalArgumentException("not in the wire contract: " + path);
        };
    }
}
