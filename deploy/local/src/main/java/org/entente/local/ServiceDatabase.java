package org.entente.local;

import java.util.regex.Pattern;

/**
 * A service's own database with two roles: {@code <name>_owner} owns it and migrates it, {@code <name>} is what the
 * service runs as and may define nothing.
 */
public record ServiceDatabase(String name, String ownerPassword, String servicePassword) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public ServiceDatabase {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a database name is lower case letters, digits and underscores, not \"%s\"".formatted(name));
        }
    }

    /** With the roles' names as their passwords: good enough on one's own machine, and nowhere else. */
    public static ServiceDatabase of(String name) {
        return new ServiceDatabase(name, name + "_owner", name);
    }

    public String ownerRole() {
        return name + "_owner";
    }

    public String serviceRole() {
        return name;
    }

    /** On this machine, without the scheme's prefix that JDBC wants. */
    String address(int port) {
        return "postgresql://127.0.0.1:%d/%s".formatted(port, name);
    }
}
