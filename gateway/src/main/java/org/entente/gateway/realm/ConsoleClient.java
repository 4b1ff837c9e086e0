package org.entente.gateway.realm;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Where the console's sessions are renewed and ended. */
@RegisterRestClient(configKey = "realm")
@Path("/protocol/openid-connect")
interface ConsoleClient {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Tokens(
            @JsonProperty("access_token") String access,
            @JsonProperty("refresh_token") String refresh) {}

    @POST
    @Path("/token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Uni<Tokens> renew(
            @FormParam("grant_type") String grant,
            @FormParam("client_id") String client,
            @FormParam("client_secret") String secret,
            @FormParam("refresh_token") String token);

    @POST
    @Path("/logout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Uni<Response> end(
            @FormParam("client_id") String client,
            @FormParam("client_secret") String secret,
            @FormParam("refresh_token") String token);
}
