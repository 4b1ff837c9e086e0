package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;

/** The realm, as far as people sign in there by its page: what it gives for a code, and for a refresh token. */
final class SignInPage {

    private static final String CODES = "/realms/entente/token";
    private static final String RENEWALS = "/realms/entente/protocol/openid-connect/token";
    private static final String SESSIONS_END = "/realms/entente/protocol/openid-connect/logout";

    private final WireMockServer server;

    SignInPage(WireMockServer server) {
        this.server = server;
    }

    /** What is given for the next codes. */
    void gives(String idToken, String accessToken, String refreshToken) {
        server.stubFor(post(CODES)
                .withRequestBody(containing("grant_type=authorization_code"))
                .withRequestBody(containing("code_verifier="))
                .willReturn(okJson("""
                                {"id_token": "%s", "access_token": "%s", "refresh_token": "%s", "token_type": "Bearer", "expires_in": 300}
                                """.formatted(idToken, accessToken, refreshToken))));
    }

    /** What is given for a refresh token. */
    void renews(String refreshToken, String accessToken, String nextRefreshToken) {
        server.stubFor(post(RENEWALS)
                .withRequestBody(containing("refresh_token=" + refreshToken))
                .willReturn(okJson("{\"access_token\": \"%s\", \"refresh_token\": \"%s\"}"
                        .formatted(accessToken, nextRefreshToken))));
    }

    /** No such session is known any more. */
    void hasEnded(String refreshToken) {
        answers(refreshToken, 400);
    }

    /** Something is wrong in the realm itself. */
    void isBroken(String refreshToken) {
        answers(refreshToken, 500);
    }

    private void answers(String refreshToken, int status) {
        server.stubFor(post(RENEWALS)
                .withRequestBody(containing("refresh_token=" + refreshToken))
                .willReturn(aResponse().withStatus(status).withBody("{\"error\": \"invalid_grant\"}")));
    }

    int renewals(String refreshToken) {
        return server.countRequestsMatching(postRequestedFor(urlEqualTo(RENEWALS))
                        .withRequestBody(containing("refresh_token=" + refreshToken))
                        .build())
                .getCount();
    }

    void endsSessions(int status) {
        server.stubFor(post(SESSIONS_END).willReturn(aResponse().withStatus(status)));
    }

    int ends(String refreshToken) {
        return server.countRequestsMatching(postRequestedFor(urlEqualTo(SESSIONS_END))
                        .withRequestBody(containing("refresh_token=" + refreshToken))
                        .withRequestBody(containing("client_secret="))
                        .build())
                .getCount();
    }
}
