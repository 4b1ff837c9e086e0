package org.entente.gateway.graph;

import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Scalars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The library takes an argument that is a list of ids for one whose class is the list, and then does not read what stands in
 * it. Each of them is a text.
 */
@ApplicationScoped
class ListsOfIds {

    private static final String ID = "ID";

    private static final Reference OF_A_TEXT = Scalars.getIDScalar(String.class.getName());

    void readAsTexts(@Observes Operation operation) {
        operation.getArguments().stream()
                .filter(ListsOfIds::isListOfIds)
                .forEach(argument -> argument.setReference(OF_A_TEXT));
    }

    private static boolean isListOfIds(Argument argument) {
        return argument.hasWrapper() && ID.equals(argument.getReference().getName());
    }
}
