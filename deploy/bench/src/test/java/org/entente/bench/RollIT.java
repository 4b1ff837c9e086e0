package org.entente.bench;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The short form of {@code deploy/bench/run roll}, at a rate that two cores stand while a program starts. */
class RollIT {

    @Test
    void noRequestIsLostWhileReplicasEndAndStartInTurn() throws Exception {
        try (Bench bench = Bench.start("roll-it", Map.of("rate", 40, "warm", 5_000, "calm", 2, "settle", 5))) {
            new Roll().run(bench);
        }
    }
}
