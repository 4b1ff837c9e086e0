package org.entente.statistics.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;

/** A body on disk instead of in memory. The file has no name any more, and is gone with the process whatever happens. */
final class Spool implements AutoCloseable {

    private static final int AT_A_TIME = 64 * 1024;

    private final FileChannel file;

    private Spool(FileChannel file) {
        this.file = file;
    }

    /**
     * Takes a body in as it comes.
     *
     * @param most how many bytes it may have
     */
    static Spool of(InputStream body, long most) throws IOException {
        Path path = Path.of(System.getProperty("java.io.tmpdir")).resolve("entente-intake-" + UUID.randomUUID());
        Files.createDirectories(path.getParent());
        Spool spool = new Spool(FileChannel.open(
                path,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
        try {
            spool.fill(body, most);
            return spool;
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    private void fill(InputStream body, long most) throws IOException {
        byte[] bytes = new byte[AT_A_TIME];
        long all = 0;
        for (int read = body.read(bytes); read >= 0; read = body.read(bytes)) {
            all += read;
            if (all > most) {
                throw new ProblemException(ProblemCode.TOO_LARGE, "a file has at most %d bytes".formatted(most));
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, read);
            while (buffer.hasRemaining()) {
                file.write(buffer);
            }
        }
    }

    /** The body from its beginning. */
    InputStream read() throws IOException {
        file.position(0);
        return Channels.newInputStream(file);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
