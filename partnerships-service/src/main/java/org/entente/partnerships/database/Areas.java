package org.entente.partnerships.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.VersionInfo;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Brings the areas into the database, and brings them up to date whenever they have changed: countries and regions from
 * ICU (ISO 3166-1, UN M49), organisations, their members and what areas are also called from the files under {@code
 * reference/}. Areas are added
 * and renamed, never removed, since agreements may name them.
 */
class Areas implements JavaMigration {

    private static final List<String> FILES = List.of("organisations.csv", "memberships.csv", "other-names.csv");

    @Override
    @SuppressWarnings("NullAway") // how Flyway is told that a migration is repeatable
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "areas";
    }

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        FILES.forEach(file -> sum.update(ReferenceFile.bytes(file)));
        sum.update(VersionInfo.ICU_VERSION.toString().getBytes(UTF_8));
        sum.update(WorldAreas.countries().size());
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
    }

    private static void areas(Connection connection) throws SQLException {
        String sql = """
                insert into area (code, name, kind, numeric_code, folded) values (?, ?, ?, ?, ?)
                on conflict (code) do update set name = excluded.name, kind = excluded.kind,
                    numeric_code = excluded.numeric_code, folded = excluded.folded""";
        Map<String, String> otherNames = ReferenceFile.rows("other-names.csv").stream()
                .collect(groupingBy(row -> row.get("code"), mapping(row -> row.get("name"), joining(" "))));
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (WorldAreas.Entry area : WorldAreas.all()) {
                add(insert, area, otherNames.getOrDefault(area.code(), ""));
            }
            for (var row : ReferenceFile.rows("organisations.csv")) {
                var organisation = new WorldAreas.Entry(row.get("code"), row.get("name"), "ORGANISATION", null);
                add(insert, organisation, otherNames.getOrDefault(organisation.code(), ""));
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, WorldAreas.Entry area, String otherNames) throws SQLException {
        String numericCode = area.numericCode();
        insert.setString(1, area.code());
        insert.setString(2, area.name());
        insert.setString(3, area.kind());
        insert.setString(4, numericCode);
        insert.setString(
                5,
                Folding.fold(String.join(
                        " ", area.code(), area.name(), numericCode == null ? "" : numericCode, otherNames)));
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
}
