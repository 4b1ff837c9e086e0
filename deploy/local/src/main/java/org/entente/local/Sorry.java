package org.entente.local;

/** Something the user can act on. Its message is all that is shown. */
public final class Sorry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Sorry(String message) {
        super(message);
    }
}
