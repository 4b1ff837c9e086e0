package org.entente.local;

/** The three programs of our own. */
public enum Service {
    STATISTICS("statistics", "statistics-service", true),
    PARTNERSHIPS("partnerships", "partnerships-service", true),
    GATEWAY("gateway", "gateway", false);

    private final String shortName;
    private final String module;
    private final boolean hasDatabase;

    Service(String shortName, String module, boolean hasDatabase) {
        this.shortName = shortName;
        this.module = module;
        this.hasDatabase = hasDatabase;
    }

    /** Its key in stack.json, and the name of its database and role where it has them. */
    public String shortName() {
        return shortName;
    }

    /** Its folder, and the audience that it asks of a token. */
    public String module() {
        return module;
    }

    boolean hasDatabase() {
        return hasDatabase;
    }
}
