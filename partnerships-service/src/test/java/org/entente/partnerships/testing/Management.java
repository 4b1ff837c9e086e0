package org.entente.partnerships.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

/** The port at which the service tells those who run it how it is. */
public final class Management {

    private Management() {}

    public static RequestSpecification given() {
        return RestAssured.given()
                .baseUri("http://localhost")
                .port(ConfigProvider.getConfig().getValue("quarkus.management.test-port", int.class));
    }
}
