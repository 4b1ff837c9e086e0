package org.entente.gateway.access;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
@RolesAllowed(Role.READER)
public class ViewerApi {

    private final Callers callers;

    ViewerApi(Callers callers) {
        this.callers = callers;
    }

    @Query
    @NonNull
    @NonBlocking
    @Description(
            "Who is asking, and what they may do. Read from the token alone: it answers when every service is down.")
    public Viewer me() {
        return Viewer.of(callers.current());
    }
}
