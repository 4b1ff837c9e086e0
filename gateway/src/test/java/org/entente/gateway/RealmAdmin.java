package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The realm's admin API, with one person who has the desks LBY and TUN. */
final class RealmAdmin {

    private static final String ADMIN = "/admin/realms/entente";
    private static final String BEARER = "Bearer of-the-gateway";

    private final WireMockServer server;

    RealmAdmin(WireMockServer server) {
        this.server = server;
    }

    void answer() {
        server.stubFor(post("/realms/entente/protocol/openid-connect/token")
                .willReturn(okJson("{\"access_token\": \"of-the-gateway\", \"expires_in\": 300}")));
        server.stubFor(asked(get(urlPathEqualTo(ADMIN + "/users"))).willReturn(okJson("[]")));
        server.stubFor(asked(get(urlPathEqualTo(ADMIN + "/users")))
                .withQueryParam("username", equalTo("editor-tun"))
                .willReturn(okJson("[{\"id\": \"u1\", \"username\": \"editor-tun\", \"enabled\": true}]")));
        server.stubFor(asked(get(urlPathEqualTo(ADMIN + "/users")))
                .withQueryParam("username", equalTo("service-account-entente-gateway-desks"))
                .willReturn(okJson("[{\"id\": \"u2\", \"username\": \"service-account-entente-gateway-desks\"}]")));
        server.stubFor(asked(get(urlEqualTo(ADMIN + "/users/u1/role-mappings/realm/composite")))
                .willReturn(
                        okJson("[{\"name\": \"editor\"}, {\"name\": \"reader\"}, {\"name\": \"uma_authorization\"}]")));
        server.stubFor(asked(get(urlPathEqualTo(ADMIN + "/users/u1/groups")))
                .willReturn(okJson("[%s, %s]".formatted(desk("LBY"), desk("TUN")))));
        server.stubFor(asked(get(urlPathEqualTo(ADMIN + "/groups")))
                .willReturn(okJson("[{\"id\": \"all\", \"name\": \"desks\", \"path\": \"/desks\"}]")));
        server.stubFor(asked(get(urlPathEqualTo(ADMIN + "/groups/all/children")))
                .willReturn(okJson("[%s, %s, %s, %s]"
                        .formatted(
                                desk("LBY"), desk("TUN"), desk("ITA"), desk("*").replace("of-*", "of-all")))));
        server.stubFor(asked(any(urlPathMatching(ADMIN + "/users/u1/groups/.*")))
                .willReturn(aResponse().withStatus(204)));
    }

    /** Moves into groups, or out of them, fail. */
    void failAtMoving() {
        server.stubFor(any(urlPathMatching(ADMIN + "/users/u1/groups/.*"))
                .willReturn(aResponse().withStatus(500).withBody("{\"error\": \"http://keycloak.internal\"}")));
    }

    /** Moves so far, oldest first. */
    List<String> moves() {
        var oldestFirst = new ArrayList<>(server.getAllServeEvents());
        Collections.reverse(oldestFirst);
        return oldestFirst.stream()
                .map(event -> event.getRequest())
                .filter(request -> request.getUrl().contains("/users/u1/groups/"))
                .map(RealmAdmin::inWords)
                .toList();
    }

    void forget() {
        server.resetRequests();
    }

    private static String inWords(LoggedRequest request) {
        return request.getMethod() + " "
                + request.getUrl().substring(request.getUrl().lastIndexOf('/') + 1);
    }

    private static MappingBuilder asked(MappingBuilder mapping) {
        return mapping.withHeader("Authorization", equalTo(BEARER));
    }

    private static String desk(String code) {
        return "{\"id\": \"of-%1$s\", \"name\": \"%1$s\", \"path\": \"/desks/%1$s\"}".formatted(code);
    }
}
