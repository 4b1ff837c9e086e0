package org.entente.bench;

import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The short form of {@code deploy/bench/run kill}: once the service, once PostgreSQL. */
class KillIT {

    @Test
    void allRowsOrNoneAreThereAfterAKill() throws Exception {
        int seed = ThreadLocalRandom.current().nextInt(1_000_000);
        try (Bench bench = Bench.start("kill-it", Map.of("rounds", 2, "rows", 30_000, "seed", seed))) {
            new Kill().run(bench);
        }
    }
}
