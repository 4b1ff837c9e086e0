package org.entente.gateway.realm;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The paths of Keycloak's admin API that the gateway's account may use, one method each. */
@RegisterRestClient(configKey = "realm-admin")
@Path("/")
interface RealmClient {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record UserRow(String id, String username) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record GroupRow(String id, String name, String path) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record RoleRow(String name) {}

    @GET
    @Path("/users")
    Uni<List<UserRow>> users(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("username") String username,
            @QueryParam("exact") boolean exact);

    @GET
    @Path("/users/{id}/role-mappings/realm/composite")
    Uni<List<RoleRow>> roles(@HeaderParam("Authorization") String authorization, @PathParam("id") String user);

    @GET
    @Path("/users/{id}/groups")
    Uni<List<GroupRow>> groupsOf(
            @HeaderParam("Authorization") String authorization,
            @PathParam("id") String user,
            @QueryParam("max") int most);

    @GET
    @Path("/groups")
    Uni<List<GroupRow>> groups(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("search") String name,
            @QueryParam("exact") boolean exact);

    @GET
    @Path("/groups/{id}/children")
    Uni<List<GroupRow>> children(
            @HeaderParam("Authorization") String authorization,
            @PathParam("id") String group,
            @QueryParam("max") int most);

    @PUT
    @Path("/users/{user}/groups/{group}")
    Uni<Response> join(
            @HeaderParam("Authorization") String authorization,
            @PathParam("user") String user,
            @PathParam("group") String group);

    @DELETE
    @Path("/users/{user}/groups/{group}")
    Uni<Response> leave(
            @HeaderParam("Authorization") String authorization,
            @PathParam("user") String user,
            @PathParam("group") String group);
}
