package org.entente.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a local stack keeps between runs: PostgreSQL's files, the logs, and what starter data it has loaded. */
final class DataDirectory implements AutoCloseable {

    private static final String MARK = "entente-data";

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** Opens the directory for one launcher alone; a fresh one has forgotten what was in it. */
    static DataDirectory open(Path root, boolean fresh) {
        try {
            Files.createDirectories(root);
            if (!Files.exists(root.resolve(MARK)) && !isEmpty(root)) {
                throw new Sorry("%s holds files that are not Entente's: name another directory.".formatted(root));
            }
            var channel = FileChannel.open(
                    root.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Sorry(
                        "Entente is already running on the data in %s: deploy/local/down ends it.".formatted(root));
            }
            var data = new DataDirectory(root, channel, lock);
            if (fresh) {
                data.forget();
            }
            Files.createDirectories(root.resolve("logs"));
            return data;
        } catch (IOException e) {
            throw new Sorry("%s may not use the data directory %s: name another one with --data."
                    .formatted(System.getProperty("user.name"), root));
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    private void forget() throws IOException {
        List<Path> entries;
        try (var list = Files.list(root)) {
            entries = list.filter(entry -> !entry.endsWith(MARK)).toList();
        }
        for (var entry : entries) {
            Trees.delete(entry);
        }
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path log(String child) {
        return root.resolve("logs").resolve(child + ".log");
    }

    Path loadedStarterFiles() {
        return root.resolve("starter-loaded");
    }

    Path realmFingerprint() {
        return root.resolve("realm-fingerprint");
    }

    Path stackFile() {
        return root.resolve("stack.json");
    }

    Path root() {
        return root;
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
