package org.entente.partnerships.mounted;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.source.file.FileSystemConfigSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Settings that are files of mounted directories: secrets above all. The library reads the same directories, but lets what
 * the program says of itself go first; here a file counts for more than that, and for less than the environment.
 */
public final class MountedSettings implements ConfigSourceFactory {

    private static final String LOCATIONS = "smallrye.config.source.file.locations";

    private static final int BELOW_THE_ENVIRONMENT = 280;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var locations = context.getValue(LOCATIONS);
        if (locations == null || locations.getValue() == null) {
            return List.of();
        }
        return Stream.of(locations.getValue().split(","))
                .map(String::strip)
                .filter(location -> !location.isEmpty())
                .map(MountedSettings::in)
                .toList();
    }

    private static ConfigSource in(String location) {
        var directory = Path.of(location);
        if (!Files.isDirectory(directory)) {
            // Without its secrets a program would start, and fail at its first question.
            throw new IllegalArgumentException("%s names %s, which is no directory".formatted(LOCATIONS, location));
        }
        return new FileSystemConfigSource(directory.toFile(), BELOW_THE_ENVIRONMENT);
    }
}
