package org.entente.partnerships.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;

/**
 * Puts one question to the database: one statement, whose parameters are one JSON document named {@code ask}. A question
 * about many things at once is then the same statement as a question about one.
 */
@ApplicationScoped
public class Questions {

    private final ObjectMapper json;

    Questions(ObjectMapper json) {
        this.json = json;
    }

    /** The rows of the answer, in the time that the caller gives. Needs a session or a transaction around it. */
    public Uni<List<Row>> ask(String sql, Object ask) {
        String document = text(ask);
        return InTime.ask(session -> session.createNativeQuery(sql, Tuple.class)
                        .setParameter("ask", document)
                        .getResultList())
                .map(rows -> rows.stream().map(Row::new).toList());
    }

    /** Runs a statement that writes, and answers how many rows it wrote. */
    public Uni<Integer> write(String sql, Object ask) {
        String document = text(ask);
        return InTime.ask(session ->
                session.createNativeQuery(sql).setParameter("ask", document).executeUpdate());
    }

    private String text(Object ask) {
        try {
            return json.writeValueAsString(ask);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a question is made of plain values", e);
        }
    }
}
