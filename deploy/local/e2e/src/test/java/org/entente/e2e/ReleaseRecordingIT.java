package org.entente.e2e;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Run once when a release is made; what it writes is what the next release's migrations are held to. */
class ReleaseRecordingIT {

    @Test
    @EnabledIfSystemProperty(named = "entente.record-release", matches = "true")
    void writesDownWhatThisReleaseKeepsAndSays() throws Exception {
        if (!Entente.stack().loadStarterData()) {
            throw new IllegalStateException("the starter data were not taken in");
        }
        ReleaseRecording.record(
                Entente.stack(), Path.of("target", "data", "logs", "postgres.log"), Path.of("target", "release"));
    }
}
