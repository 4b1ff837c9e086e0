package org.entente.gateway.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.entente.gateway.call.AreaRow;
import org.entente.gateway.call.Page;
import org.jspecify.annotations.Nullable;

/** The service's paths, one method each. Whoever calls one hands the caller's token on. */
@RegisterRestClient(configKey = "statistics")
@RegisterProvider(StatisticsRefusals.class)
@Path("/")
interface StatisticsClient {

    record Selections<T>(List<T> selections) {}

    @POST
    @Path("/series/query")
    Uni<SeriesAnswers> series(@HeaderParam("Authorization") String authorization, SeriesQuestions questions);

    @POST
    @Path("/figures/query")
    Uni<FigureAnswers> figures(
            @HeaderParam("Authorization") String authorization, Selections<FigureSelection> question);

    @POST
    @Path("/derived/query")
    Uni<DerivedAnswers> derived(
            @HeaderParam("Authorization") String authorization, Selections<DerivedSelection> question);

    @POST
    @Path("/checks/query")
    Uni<CheckAnswers> checks(@HeaderParam("Authorization") String authorization, Selections<CheckSelection> question);

    @POST
    @Path("/claims/query")
    Uni<ClaimAnswers> claims(@HeaderParam("Authorization") String authorization, Selections<ClaimSelection> question);

    @GET
    @Path("/areas")
    Uni<Page<AreaRow>> areas(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("first") int first,
            @QueryParam("after") @Nullable String after);

    @GET
    @Path("/indicators")
    Uni<Page<IndicatorRow>> indicators(@HeaderParam("Authorization") String authorization);

    @GET
    @Path("/releases")
    Uni<Page<ReleaseRow>> releases(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("id") List<String> ids,
            @QueryParam("publisher") @Nullable String publisher,
            @QueryParam("state") @Nullable String state,
            @QueryParam("first") int first,
            @QueryParam("after") @Nullable String after);

    @GET
    @Path("/releases/{id}/figures")
    Uni<FigurePage> figuresOfRelease(
            @HeaderParam("Authorization") String authorization,
            @PathParam("id") String id,
            @QueryParam("first") int first,
            @QueryParam("after") @Nullable String after);

    @GET
    @Path("/calendar")
    Uni<Page<ScheduledReleaseRow>> calendar(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("first") int first);
}
