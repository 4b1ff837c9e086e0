package org.entente.gateway.graph;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Interface
@Name("Node")
@Description("An object with a global id, which `node(id)` finds again.")
public interface Node {

    String ID =
            "Global id: the same for the same object for ever. Compare it and hand it back, but do not take it apart.";

    @Name("id")
    @Id
    @NonNull
    @Description(ID)
    String id();
}
