package org.entente.gateway.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The modules that the shell's script imports, as the value of a {@code Link} header (RFC 8288, {@code modulepreload} of HTML):
 * the browser fetches them together with the script, not only after it has read that.
 */
final class Modules {

    private static final String FILES = "META-INF/resources";
    private static final Pattern SCRIPT = Pattern.compile("<script type=\"module\" src=\"(/[^\"]+\\.js)\"");

    /** An import that is evaluated before the script itself; what it imports later, on demand, is not meant. */
    private static final Pattern IMPORT = Pattern.compile("\\b(?:from|import)\\s*\"(/[^\"]+\\.js)\"");

    private Modules() {}

    /** Nothing where the shell's files are not beside the program, as while the console is being worked on. */
    static Optional<String> ofShell() {
        return read("/index.html")
                .map(SCRIPT::matcher)
                .filter(script -> script.find())
                .flatMap(script -> read(script.group(1)))
                .map(Modules::imported)
                .filter(header -> !header.isEmpty());
    }

    static String imported(String script) {
        return IMPORT.matcher(script)
                .results()
                .map(found -> "<%s>; rel=modulepreload".formatted(found.group(1)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> read(String address) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILES + address)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
