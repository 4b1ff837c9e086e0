package org.entente.partnerships.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts the statements that the service sends, as PostgreSQL itself counts them, settings of the connection aside. */
public final class Statements {

    private static final String COUNT = """
            select coalesce(sum(calls), 0) from pg_stat_statements
            where userid = current_user::regrole and query not ilike '%pg_stat_statements%'
                and query not ilike 'set %' and query not ilike 'show %'
                and query not ilike 'select set_config(%'""";

    private Statements() {}

    public static long during(Runnable action) throws SQLException {
        try (Connection service = Database.asService();
                Statement sql = service.createStatement()) {
            long before = count(sql);
            action.run();
            return count(sql) - before;
        }
    }

    private static long count(Statement sql) throws SQLException {
        try (var rows = sql.executeQuery(COUNT)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
