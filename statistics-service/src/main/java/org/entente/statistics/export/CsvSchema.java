package org.entente.statistics.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the columns of exported CSV are, for those who describe it. */
public final class CsvSchema {

    private CsvSchema() {}

    /** As a Frictionless Table Schema (version 2). */
    public static Map<String, Object> tableSchema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        schema.put("fields", CsvTable.COLUMNS.stream().map(CsvSchema::field).toList());
        schema.put("primaryKey", List.of("series_key", "period", "release_id"));
        schema.put("missingValues", List.of(""));
        return schema;
    }

    private static Map<String, Object> field(CsvTable.Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.kind().name().toLowerCase(Locale.ROOT));
        field.put("description", column.description());
        if (column.kind() == CsvTable.Kind.BOOLEAN) {
            field.put("trueValues", List.of("true"));
            field.put("falseValues", List.of("false"));
        }
        if (column.required()) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }
}
