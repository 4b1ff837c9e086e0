package org.entente.gateway.graph;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

/** Here since what can be found must say so itself, and knows nothing of the search. */
@Union
@Description("Something that `search` finds.")
public interface SearchHit {}
