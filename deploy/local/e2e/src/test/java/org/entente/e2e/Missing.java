package org.entente.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/** What the machine lacks, so that tests are skipped: said at once, and again where the build ends and somebody reads. */
final class Missing {

    /** The build prints what it finds here. */
    private static final Path NOTES = Path.of("target", "skipped");

    private Missing() {}

    /** To be thrown: it skips the current test. */
    static TestAbortedException skip(String what, String consequence) {
        var words = "SKIPPED: there is no %s here, so %s.".formatted(what, consequence);
        try {
            Files.createDirectories(NOTES);
            Files.writeString(note(what), words + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.err.println(words);
        return new TestAbortedException(words);
    }

    /** An earlier run may have been on a machine without it. */
    static void isThere(String what) {
        try {
            Files.deleteIfExists(note(what));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path note(String what) {
        return NOTES.resolve(what + ".txt");
    }
}
