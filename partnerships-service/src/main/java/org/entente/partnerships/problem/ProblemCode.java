package org.entente.partnerships.problem;

/** Every way in which a request can fail. The name is the stable code; it says who must act. */
public enum ProblemCode {
    BAD_PARAMETER(400, "A parameter cannot be understood"),
    BAD_BODY(400, "The body cannot be understood"),
    UNAUTHENTICATED(401, "A valid token is needed"),
    FORBIDDEN(403, "Your roles do not allow this"),
    NOT_YOUR_DESK(403, "These areas belong to other desks"),
    RECORDED_CLOCK_NOT_YOURS(403, "The recorded clock is for auditors"),
    APPROVED_BY_SUBMITTER(403, "Somebody else must approve"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This method does not fit"),
    NOT_ACCEPTABLE(406, "This cannot be had in that form"),
    WRONG_STATE(409, "This is not the moment"),
    STALE_VERSION(412, "It was changed meanwhile"),
    TOO_LARGE(413, "Too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "This form of body is not taken"),
    KEY_REUSED(422, "This key belongs to another request"),
    ROWS_REFUSED(422, "Rows are refused, nothing was taken in"),
    PRECONDITION_REQUIRED(428, "Say which version is meant"),
    INTERNAL(500, "Something went wrong here"),
    UNAVAILABLE(503, "Not available for the moment"),
    DEADLINE_EXCEEDED(504, "Too late for who asked");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    String title() {
        return title;
    }
}
