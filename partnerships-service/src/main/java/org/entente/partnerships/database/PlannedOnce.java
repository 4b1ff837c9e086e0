package org.entente.partnerships.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Connections that keep their prepared statements, and PostgreSQL the plans of these. A question is one long statement, which
 * takes about as long to plan as to run; the client by itself keeps none of more than 2,048 characters.
 */
@Singleton
final class PlannedOnce implements PgPoolCreator {

    /** Of one connection, the least lately used goes first. A long statement's plan took 1 to 2 MB there. */
    static final int KEPT = 8;

    private static final int LONGEST = 500_000;

    @Override
    public Pool create(Input pool) {
        pool.pgConnectOptionsList().forEach(options -> options.setCachePreparedStatements(true)
                .setPreparedStatementCacheMaxSize(KEPT)
                .setPreparedStatementCacheSqlLimit(LONGEST));
        return PgBuilder.pool()
                .with(pool.poolOptions())
                .connectingTo(List.copyOf(pool.pgConnectOptionsList()))
                .using(pool.vertx())
                .build();
    }
}
