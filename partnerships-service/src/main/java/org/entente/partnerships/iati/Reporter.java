package org.entente.partnerships.iati;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who reports what is given out: settings of whoever runs this service. */
@ApplicationScoped
class Reporter {

    private final String ref;
    private final String name;
    private final String type;
    private final boolean secondary;
    private final String language;

    Reporter(
            @ConfigProperty(name = "entente.iati.reporting-org.ref") String ref,
            @ConfigProperty(name = "entente.iati.reporting-org.name") String name,
            @ConfigProperty(name = "entente.iati.reporting-org.type") String type,
            @ConfigProperty(name = "entente.iati.reporting-org.secondary") boolean secondary,
            @ConfigProperty(name = "entente.iati.language") String language) {
        this.ref = ref;
        this.name = name;
        this.type = type;
        this.secondary = secondary;
        this.language = language;
    }

    /** The organisation's identifier in IATI. */
    String ref() {
        return ref;
    }

    String name() {
        return name;
    }

    /** A code of IATI's OrganisationType. */
    String type() {
        return type;
    }

    /** Whether it reports what others give each other. */
    boolean secondary() {
        return secondary;
    }

    /** The language of titles and notes, ISO 639-1. */
    String language() {
        return language;
    }
}
