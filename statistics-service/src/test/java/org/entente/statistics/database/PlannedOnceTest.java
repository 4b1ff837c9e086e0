package org.entente.statistics.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.entente.statistics.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class PlannedOnceTest {

    /** Longer than what the client keeps by itself. */
    private static final String LONG =
            "/* question %d of " + "many words ".repeat(1_000) + "*/ select cast($1 as text)";

    private static final String KEPT =
            "select statement from pg_prepared_statements where statement like '/* question %' order by prepare_time";

    @Inject
    Pool pool;

    @Test
    void aLongQuestionIsPreparedOnceAndOnlySoManyAreKept() {
        var kept = pool.withConnection(connection -> {
                    var asked = ask(connection, 0).call(() -> ask(connection, 0));
                    for (var question : IntStream.range(0, PlannedOnce.KEPT + 3).toArray()) {
                        asked = asked.call(() -> ask(connection, question));
                    }
                    return asked.chain(() -> connection.query(KEPT).execute());
                })
                .await()
                .indefinitely();
        assertThat(kept)
                .extracting(row -> Integer.valueOf(row.getString(0).replaceAll("\\D+(\\d+).*", "$1")))
                .isEqualTo(IntStream.range(3, PlannedOnce.KEPT + 3).boxed().toList());
    }

    private static Uni<String> ask(SqlConnection connection, int question) {
        return connection
                .preparedQuery(LONG.formatted(question))
                .execute(Tuple.of("x"))
                .map(rows -> rows.iterator().next().getString(0));
    }
}
