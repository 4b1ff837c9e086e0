package org.entente.statistics.database;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Opens connections for work that takes long. */
@ApplicationScoped
public class LongWorks {

    private final AgroalDataSource connections;
    private final ObjectMapper json;

    LongWorks(AgroalDataSource connections, ObjectMapper json) {
        this.connections = connections;
        this.json = json;
    }

    public LongWork open() {
        try {
            LongWork work = new LongWork(connections.getConnection(), json);
            work.begin();
            return work;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
