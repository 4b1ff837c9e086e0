package org.entente.gateway.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The service's citations, which may not be there, or not for the caller. */
@RegisterRestClient(configKey = "statistics")
@RegisterProvider(CitationAbsence.class)
@Path("/citations")
interface StatisticsCitationsClient {

    @GET
    @Path("/{id}")
    Uni<CitationRow> citation(@HeaderParam("Authorization") String authorization, @PathParam("id") String id);
}
