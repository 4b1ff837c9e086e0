package org.entente.gateway.call;

/** A service says that it cannot look at a call for the moment, and that it did nothing. */
final class Passing extends RuntimeException {

    private static final long serialVersionUID = 1;

    Passing(String forTheLog) {
        super(forTheLog, null, false, false);
    }
}
