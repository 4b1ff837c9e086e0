package org.entente.partnerships.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.VersionInfo;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Brings the areas into the database, and brings them up to date whenever they have changed: countries and regions from
 * ICU (ISO 3166-1, UN M49), organisations and their members from the files under {@code reference/}. Areas are added
 * and renamed, never removed, since agreements may name them.
 */
class Areas implements JavaMigration {

    private static final List<String> FILES = List.of("organisations.csv", "memberships.csv");

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
}
