package org.entente.partnerships.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database itself, with the roles that the product has. */
public final class Database {

    private Database() {}

    public static Connection asService() throws SQLException {
        return as("partnerships");
    }

    public static Connection asOwner() throws SQLException {
        return as("partnerships_owner");
    }

    private static Connection as(String role) throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class), role, role);
    }
}
