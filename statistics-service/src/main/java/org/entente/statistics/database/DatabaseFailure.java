package org.entente.statistics.database;

import java.sql.SQLException;

/** The database refused or went away; its own words are in the cause, and told to nobody. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
