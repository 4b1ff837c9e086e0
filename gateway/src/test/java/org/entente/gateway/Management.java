package org.entente.gateway;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

/** The port at which the gateway tells those who run it how it is. */
final class Management {

    private Management() {}

    static RequestSpecification given() {
        return RestAssured.given()
                .baseUri("http://localhost")
                .port(ConfigProvider.getConfig().getValue("quarkus.management.test-port", int.class));
    }
}
