package org.entente.statistics.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.VersionInfo;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Brings the code lists into the database, and brings them up to date whenever they have changed: countries and regions
 * from ICU (ISO 3166-1, UN M49), everything else from the files under {@code reference/}. Entries are added and renamed,
 * never removed, since figures may use them.
 */
class CodeLists implements JavaMigration {

    private static final List<String> FILES = List.of(
            "organisations.csv",
            "memberships.csv",
            "units.csv",
            "observation-statuses.csv",
            "routes.csv",
            "publishers.csv",
            "indicators.csv");

    private static final List<String> CAME_WITH_FILES = List.of("route", "publisher", "indicator");

    /** Raised when what is written for searching changes its form, so that all of it is written anew. */
    private static final int FORM_OF_FOLDED = 2;

    @Override
    @SuppressWarnings("NullAway") // how Flyway is told that a migration is repeatable
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "code lists";
    }

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        FILES.forEach(file -> sum.update(ReferenceFile.bytes(file)));
        sum.update(VersionInfo.ICU_VERSION.toString().getBytes(UTF_8));
        sum.update(WorldAreas.countries().size());
        sum.update(FORM_OF_FOLDED);
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        areas(connection);
        memberships(connection);
        upsert(connection, "unit", "units.csv", "code", "name", "counted::boolean");
        upsert(connection, "observation_status", "observation-statuses.csv", "code", "name", "missing::boolean");
        upsert(connection, "route", "routes.csv", "code", "name");
        upsert(connection, "publisher", "publishers.csv", "code", "name", "area", "licence");
        upsert(
                connection,
                "indicator",
                "indicators.csv",
                "code",
                "name",
                "definition",
                "unit",
                "kind",
                "counterpart_meaning");
        for (String table : CAME_WITH_FILES) {
            fold(connection, table);
        }
    }

    /** Also what files brought along before there was anything to search. */
    private static void fold(Connection connection, String table) throws SQLException {
        try (PreparedStatement all = connection.prepareStatement("select code, name from " + table);
                ResultSet entries = all.executeQuery();
                PreparedStatement update =
                        connection.prepareStatement("update %s set folded = ? where code = ?".formatted(table))) {
            while (entries.next()) {
                String code = entries.getString("code");
                update.setString(1, Folding.fold(code + " " + entries.getString("name")));
                update.setString(2, code);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void areas(Connection connection) throws SQLException {
        String sql = """
                insert into area (code, name, kind, numeric_code, folded) values (?, ?, ?, ?, ?)
                on conflict (code) do update set name = excluded.name, kind = excluded.kind,
                    numeric_code = excluded.numeric_code, folded = excluded.folded""";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (WorldAreas.Entry area : WorldAreas.all()) {
                add(insert, area.code(), area.name(), area.kind(), area.numericCode());
            }
            for (var organisation : ReferenceFile.rows("organisations.csv")) {
                add(insert, organisation.get("code"), organisation.get("name"), "ORGANISATION", null);
            }
            insert.executeBatch();
        }
    }

    private static void add(
            PreparedStatement insert, String code, String name, String kind, @Nullable String numericCode)
            throws SQLException {
        insert.setString(1, code);
        insert.setString(2, name);
        insert.setString(3, kind);
        insert.setString(4, numericCode);
        insert.setString(5, Folding.fold(code + " " + name + (numericCode == null ? "" : " " + numericCode)));
        insert.addBatch();
    }

    private static void memberships(Connection connection) throws SQLException {
        String sql = """
                insert into area_membership (whole, member, from_day, to_day)
                values (?, ?, cast(? as date), cast(? as date))
                on conflict (whole, member, from_day) do update set to_day = excluded.to_day""";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Region region : WorldAreas.regions()) {
                for (String country : WorldAreas.countriesOf(region)) {
                    addMembership(insert, region.toString(), country, null, null);
                }
            }
            for (var row : ReferenceFile.rows("memberships.csv")) {
                addMembership(
                        insert, row.get("organisation"), row.get("member"), row.optional("from"), row.optional("to"));
            }
            insert.executeBatch();
        }
    }

    private static void addMembership(
            PreparedStatement insert, String whole, String member, @Nullable String from, @Nullable String to)
            throws SQLException {
        insert.setString(1, whole);
        insert.setString(2, member);
        insert.setString(3, from);
        insert.setString(4, to);
        insert.addBatch();
    }

    /** Columns are named as in the file's header; {@code ::boolean} behind one says that it is not text. */
    private static void upsert(Connection connection, String table, String file, String... columns)
            throws SQLException {
        List<String> names =
                Arrays.stream(columns).map(c -> c.replace("::boolean", "")).toList();
        List<String> values = Arrays.stream(columns)
                .map(c -> c.endsWith("::boolean") ? "cast(? as boolean)" : "?")
                .toList();
        List<String> updates =
                names.stream().skip(1).map(n -> n + " = excluded." + n).toList();
        if (CAME_WITH_FILES.contains(table)) {
            // What ships with the service exists for everybody, even if a file brought it along before.
            updates = Stream.concat(updates.stream(), Stream.of("introduced_by = null"))
                    .toList();
        }
        String sql = "insert into %s (%s) values (%s) on conflict (code) do update set %s"
                .formatted(table, String.join(", ", names), String.join(", ", values), String.join(", ", updates));
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (var row : ReferenceFile.rows(file)) {
                for (int i = 0; i < names.size(); i++) {
                    insert.setString(i + 1, row.optional(names.get(i)));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
