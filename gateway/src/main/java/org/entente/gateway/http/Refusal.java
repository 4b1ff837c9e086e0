package org.entente.gateway.http;

import org.entente.gateway.problem.Problem;

/** A request that is answered without being carried out, with the status that says so. */
final class Refusal extends RuntimeException {

    static final int BAD_REQUEST = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int NOT_ACCEPTABLE = 406;
    static final int CONTENT_TOO_LARGE = 413;
    static final int UNSUPPORTED_MEDIA_TYPE = 415;
    static final int INTERNAL_SERVER_ERROR = 500;

    private static final long serialVersionUID = 1;

    private final int status;
    private final Problem problem;

    Refusal(int status, Problem problem) {
        super(problem.getMessage(), problem, false, false);
        this.status = status;
        this.problem = problem;
    }

    /** For what is wrong with the form of a request. */
    static Refusal malformed(String words) {
        return new Refusal(BAD_REQUEST, Problem.refused(words));
    }

    int status() {
        return status;
    }

    Problem problem() {
        return problem;
    }
}
