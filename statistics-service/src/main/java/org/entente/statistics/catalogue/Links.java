package org.entente.statistics.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Addresses as the world knows them, never as the request came in: a proxy may stand between. */
@ApplicationScoped
class Links {

    private final URI base;

    Links(@ConfigProperty(name = "entente.public-url") URI base) {
        this.base = base;
    }

    String catalogue() {
        return at("catalog.jsonld").build().toString();
    }

    String page(int first, @Nullable String after) {
        UriBuilder page = at("catalog.jsonld").queryParam("first", first);
        return (after == null ? page : page.queryParam("after", after)).build().toString();
    }

    String dataPackage(int first, String after) {
        return at("datapackage.json")
                .queryParam("first", first)
                .queryParam("after", after)
                .build()
                .toString();
    }

    String dataset(Dataset dataset) {
        return at("catalog.jsonld").fragment("dataset/" + dataset.key()).build().toString();
    }

    String publisher(Dataset dataset) {
        return at("catalog.jsonld")
                .fragment("publisher/" + dataset.publisher())
                .build()
                .toString();
    }

    String export(Dataset dataset, String format) {
        return at("export")
                .queryParam("indicator", dataset.indicator())
                .queryParam("publisher", dataset.publisher())
                .queryParam("vintages", true)
                .queryParam("format", format)
                .build()
                .toString();
    }

    private UriBuilder at(String path) {
        return UriBuilder.fromUri(base).path(path);
    }
}
