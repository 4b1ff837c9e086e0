package org.entente.realm;

/** Why a realm could not be brought to what its file says, in words for whoever runs it. */
public final class RealmException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RealmException(String message) {
        super(message);
    }

    RealmException(String message, Throwable cause) {
        super(message, cause);
    }
}
