package org.entente.gateway.partnerships;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The path that may answer late, over connections of its own: questions must not wait behind those who wait. */
@RegisterRestClient(configKey = "partnerships-changes")
@RegisterProvider(PartnershipsRefusals.class)
@Path("/")
interface PartnershipsChangesClient {

    @GET
    @Path("/changes")
    Uni<ChangeAnswers> changes(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("after") String after,
            @QueryParam("area") List<String> areas,
            @QueryParam("first") int first,
            @QueryParam("wait") int seconds);
}
