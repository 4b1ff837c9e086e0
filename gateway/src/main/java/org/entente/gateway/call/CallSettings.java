package org.entente.gateway.call;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How many calls a service gets at once, and when it is left alone for a while. */
@ConfigMapping(prefix = "entente.calls")
interface CallSettings {

    Places questions();

    Places writes();

    Circuit circuit();

    /** Calls to one service. */
    interface Places {
        /** So many at once. */
        int atOnce();

        /** So many wait for one of those to end; whatever comes beyond is refused at once. */
        int waiting();
    }

    /** Of each way to a service. */
    interface Circuit {
        /** So many of the last calls are looked at. */
        int calls();

        /** It opens when this share of them failed. */
        double failing();

        /** So long nothing is sent then. */
        Duration pause();

        /** So many calls are tried after the pause; it closes when all of them are answered, and opens with the first that is not. */
        int tries();
    }
}
