package org.entente.gateway.access;

import java.util.Set;

/** Where the graph is, as requests write it. */
public final class GraphPaths {

    public static final String GRAPH = "/graphql";
    public static final String SCHEMA = "/graphql/schema.graphql";

    private static final Set<String> ALL = Set.of(GRAPH, GRAPH + "/", SCHEMA);

    private GraphPaths() {}

    /** Compared to the letter. */
    static boolean isOne(String path) {
        return ALL.contains(path);
    }
}
