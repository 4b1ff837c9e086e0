package org.entente.statistics.intake;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.entente.statistics.access.Sight;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;

/**
 * A file on its way in, with all that has to be known of its sender: whoever reads it does so when the request may be over.
 *
 * @param isJob whether the sender does not wait for the answer
 */
record SentFile(
        UUID id,
        Spool body,
        boolean gzip,
        FileFormat format,
        Wishes wishes,
        String who,
        Set<String> desks,
        Sight.Conditions sight,
        boolean isJob) {

    /** How a file is to be treated. */
    record Wishes(boolean dryRun, boolean submit, boolean create) {}

    /** The file without its compression, at most so many bytes of it. */
    InputStream unpacked(long most) throws IOException {
        InputStream bytes = body.read();
        return new Limited(gzip ? new GZIPInputStream(bytes, 64 * 1024) : bytes, most);
    }

    /** What a body that cannot be read is told as. */
    static RuntimeException unreadable(IOException e) {
        if (e instanceof TooLargeException) {
            return new ProblemException(ProblemCode.TOO_LARGE, String.valueOf(e.getMessage()));
        }
        return e instanceof ZipException || e instanceof EOFException
                ? new ProblemException(ProblemCode.BAD_BODY, "the body is not gzip, or it is cut off")
                : new UncheckedIOException(e);
    }

    /** As a failure to read, so that readers of rows pass it on and do not take it for a fault of the row. */
    private static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1;

        TooLargeException(String message) {
            super(message);
        }
    }

    /** Stops where a small body turns out to hold a very large file. */
    private static final class Limited extends FilterInputStream {

        private final long most;
        private long left;

        Limited(InputStream in, long most) {
            super(in);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            took(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            took(Math.max(0, read));
            return read;
        }

        private void took(int bytes) throws TooLargeException {
            left -= bytes;
            if (left < 0) {
                throw new TooLargeException("unpacked, a file has at most %d bytes".formatted(most));
            }
        }
    }
}
