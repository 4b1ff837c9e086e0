package org.entente.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aBusyPortIsNamedWithWhoWantsItAndWhatToDo() {
        var refusal = Ports.withOffset(0).refusal(port -> port != 5440);

        assertEquals(
                Optional.of("Port 5440, which PostgreSQL needs, is already in use: stop the program that listens there,"
                        + " or start with \"deploy/local/up --port-offset 100\" to move all ports."),
                refusal);
    }

    @Test
    void anOffsetThatIsInUseTooLeadsToAFurtherOne() {
        var refusal = Ports.withOffset(100).refusal(port -> port != 8180);

        assertEquals(
                Optional.of(
                        "Port 8180, which the gateway needs, is already in use: stop the program that listens there,"
                                + " or start with \"deploy/local/up --port-offset 200\" to move all ports."),
                refusal);
    }

    @Test
    void freePortsAreNotRefused() {
        assertEquals(Optional.empty(), Ports.withOffset(0).refusal(port -> true));
    }

    @Test
    void aPortThatSomebodyListensOnIsNotFree() throws IOException {
        try (var somebody = new ServerSocket(FreePorts.one(), 1, InetAddress.getLoopbackAddress())) {
            assertFalse(FreePorts.isFree(somebody.getLocalPort()));
        }
    }
}
