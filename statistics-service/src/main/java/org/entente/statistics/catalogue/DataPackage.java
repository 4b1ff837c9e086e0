package org.entente.statistics.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.statistics.export.CsvSchema;
import org.entente.statistics.page.Page;

/** The datasets as a Frictionless Data Package (version 2): one resource each, the export as CSV with its table schema. */
final class DataPackage {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private final Links links;

    DataPackage(Links links) {
        this.links = links;
    }

    Map<String, Object> of(Page<Dataset> datasets, int first) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("$schema", PROFILES + "datapackage.json");
        all.put("name", "entente-figures");
        all.put("title", "Entente: official migration figures");
        all.put(
                "description",
                "Official figures about migration, each in the vintages in which its publisher printed it.");
        all.put("homepage", links.catalogue());
        all.put("total", datasets.total());
        if (datasets.next() != null) {
            all.put("next", links.dataPackage(first, datasets.next()));
        }
        all.put("resources", datasets.items().stream().map(this::resource).toList());
        return all;
    }

    private Map<String, Object> resource(Dataset dataset) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("$schema", PROFILES + "dataresource.json");
        one.put("name", dataset.key().toLowerCase(Locale.ROOT));
        one.put("title", dataset.title());
        one.put("description", dataset.description());
        one.put("type", "table");
        one.put("path", links.export(dataset, "csv"));
        one.put("format", "csv");
        one.put("mediatype", "text/csv");
        one.put("encoding", "utf-8");
        if (dataset.licence() != null) {
            one.put("licenses", List.of(licence(dataset.licence())));
        }
        one.put("dialect", Map.of("delimiter", ",", "lineTerminator", "\r\n", "quoteChar", "\"", "doubleQuote", true));
        one.put("schema", CsvSchema.tableSchema());
        return one;
    }

    private static Map<String, Object> licence(String name) {
        Map<String, Object> licence = new LinkedHashMap<>();
        licence.put("name", Licences.identifier(name).replaceAll("[^A-Za-z0-9._-]", "-"));
        licence.put("title", name);
        Licences.address(name).ifPresent(address -> licence.put("path", address));
        return licence;
    }
}
