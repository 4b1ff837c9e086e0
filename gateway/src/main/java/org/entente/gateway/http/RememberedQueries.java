package org.entente.gateway.http;

import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Bounds what the library remembers of documents. It keeps 2,048 that were valid, with their texts, however long they are,
 * which one reader could fill all memory with. Its only handle is a property of the whole program that it reads once,
 * after the schema is built.
 */
@ApplicationScoped
class RememberedQueries {

    static final String HANDLE = "io.smallrye.graphql.execution.queryCacheMaxSize";

    private static final String MOST = "128";

    void bound(@Observes GraphQLSchema.Builder schema) {
        if (System.getProperty(HANDLE) == null) {
            System.setProperty(HANDLE, MOST);
        }
    }
}
