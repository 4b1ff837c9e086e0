package org.entente.gateway.partnerships;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.entente.gateway.call.AreaRow;
import org.entente.gateway.call.Page;
import org.jspecify.annotations.Nullable;

/** The service's paths, one method each. Whoever calls one hands the caller's token on. */
@RegisterRestClient(configKey = "partnerships")
@RegisterProvider(PartnershipsRefusals.class)
@Path("/")
interface PartnershipsClient {

    @POST
    @Path("/query")
    Uni<Answers> query(@HeaderParam("Authorization") String authorization, Questions questions);

    @GET
    @Path("/areas")
    Uni<Page<AreaRow>> areas(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("first") int first,
            @QueryParam("after") @Nullable String after);
}
