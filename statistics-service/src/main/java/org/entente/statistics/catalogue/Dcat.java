package org.entente.statistics.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.statistics.page.Page;
import org.entente.statistics.period.Frequency;
import org.entente.statistics.sdmx.SdmxVersion;
import org.jspecify.annotations.Nullable;

/** The catalogue as JSON-LD in the words of DCAT 3 and DCAT-AP 3, with the code lists that the latter asks for. */
final class Dcat {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private static final Map<String, Object> CONTEXT = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "hydra", "http://www.w3.org/ns/hydra/core#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final Links links;

    Dcat(Links links) {
        this.links = links;
    }

    Map<String, Object> catalogue(Page<Dataset> datasets, int first, @Nullable String after) {
        Map<String, Object> catalogue = new LinkedHashMap<>();
        catalogue.put("@context", CONTEXT);
        catalogue.put("@id", links.catalogue());
        catalogue.put("@type", "dcat:Catalog");
        catalogue.put("dct:title", "Entente: official migration figures");
        catalogue.put(
                "dct:description",
                "Official figures about migration, each in the vintages in which its publisher printed it.");
        catalogue.put("dct:publisher", agent(links.catalogue() + "#publisher", "Entente"));
        catalogue.put("dct:language", id(AUTHORITY + "language/ENG"));
        catalogue.put("hydra:totalItems", datasets.total());
        catalogue.put("hydra:view", view(datasets, first, after));
        catalogue.put(
                "dcat:dataset", datasets.items().stream().map(this::dataset).toList());
        return catalogue;
    }

    private Map<String, Object> view(Page<Dataset> datasets, int first, @Nullable String after) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("@id", links.page(first, after));
        view.put("@type", "hydra:PartialCollectionView");
        if (datasets.next() != null) {
            view.put("hydra:next", id(links.page(first, datasets.next())));
        }
        return view;
    }

    private Map<String, Object> dataset(Dataset dataset) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("@id", links.dataset(dataset));
        one.put("@type", "dcat:Dataset");
        one.put("dct:identifier", dataset.key());
        one.put("dct:title", dataset.title());
        one.put("dct:description", dataset.description());
        one.put("dct:publisher", agent(links.publisher(dataset), dataset.publisherName()));
        one.put("dct:issued", typed(dataset.issued(), "xsd:dateTime"));
        one.put("dct:modified", typed(dataset.modified(), "xsd:dateTime"));
        one.put("dct:temporal", temporal(dataset));
        one.put("dct:spatial", dataset.places().stream().map(Dcat::place).toList());
        one.put("dcat:theme", id(AUTHORITY + "data-theme/SOCI"));
        one.put("dct:accessRights", id(AUTHORITY + "access-right/RESTRICTED"));
        one.put(
                "dct:accrualPeriodicity",
                dataset.frequencies().stream().map(Dcat::periodicity).distinct().toList());
        one.put("dcat:keyword", List.of("migration", dataset.indicator()));
        one.put("dcat:distribution", distributions(dataset));
        return one;
    }

    private List<Map<String, Object>> distributions(Dataset dataset) {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(distribution(dataset, "csv", "CSV", "text/csv", "CSV"));
        all.add(distribution(dataset, "sdmx-csv", "SDMX-CSV 2.0", SdmxVersion.MEDIA_TYPE, "CSV"));
        all.add(distribution(dataset, "json", "JSON", "application/json", "JSON"));
        return all;
    }

    private Map<String, Object> distribution(
            Dataset dataset, String format, String title, String mediaType, String fileType) {
        String url = links.export(dataset, format);
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("@id", links.dataset(dataset) + "/" + format);
        one.put("@type", "dcat:Distribution");
        one.put("dct:title", title);
        one.put("dcat:accessURL", id(url));
        one.put("dcat:downloadURL", id(url));
        one.put("dcat:mediaType", id(MEDIA_TYPES + mediaType));
        one.put("dct:format", id(AUTHORITY + "file-type/" + fileType));
        if (dataset.licence() != null) {
            one.put("dct:license", licence(dataset.licence()));
        }
        return one;
    }

    private static Map<String, Object> licence(String name) {
        Map<String, Object> licence = new LinkedHashMap<>();
        Licences.address(name).ifPresent(address -> licence.put("@id", address));
        licence.put("@type", "dct:LicenseDocument");
        licence.put("dct:title", name);
        return licence;
    }

    private static Map<String, Object> temporal(Dataset dataset) {
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("@type", "dct:PeriodOfTime");
        period.put("dcat:startDate", typed(dataset.first(), "xsd:date"));
        period.put("dcat:endDate", typed(dataset.last(), "xsd:date"));
        return period;
    }

    private static Map<String, Object> place(Dataset.Place place) {
        Map<String, Object> location = new LinkedHashMap<>();
        if (place.country()) {
            location.put("@id", AUTHORITY + "country/" + place.code());
        }
        location.put("@type", "dct:Location");
        location.put("dct:identifier", place.code());
        location.put("skos:prefLabel", place.name());
        return location;
    }

    private static Map<String, Object> periodicity(Frequency frequency) {
        return id(AUTHORITY + "frequency/"
                + switch (frequency) {
                    case ANNUAL, YEAR_ENDING -> "ANNUAL";
                    case HALF_YEARLY -> "ANNUAL_2";
                    case QUARTERLY -> "QUARTERLY";
                    case MONTHLY -> "MONTHLY";
                    case WEEKLY -> "WEEKLY";
                    case DAILY -> "DAILY";
                    case YEAR_TO_DATE, PART_YEAR -> "IRREG";
                });
    }

    private static Map<String, Object> agent(String address, String name) {
        return Map.of("@id", address, "@type", "foaf:Agent", "foaf:name", name);
    }

    private static Map<String, Object> id(String address) {
        return Map.of("@id", address);
    }

    private static Map<String, Object> typed(Object value, String type) {
        return Map.of("@value", value.toString(), "@type", type);
    }
}
