package org.entente.local.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.TreeMap;

/** A ledger's chain, worked out by somebody who did not write it: each hash from its row and the hash before. */
public final class LedgerChain {

    private static final String NO_ROW_BEFORE = "0".repeat(64);
    private static final ObjectMapper JSON = new ObjectMapper();

    private LedgerChain() {}

    /** How many rows hold; throws at the first that does not. */
    public static int verify(Connection connection) throws SQLException {
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery("select * from ledger order by sequence")) {
            var before = NO_ROW_BEFORE;
            var count = 0;
            while (rows.next()) {
                count++;
                var holds = rows.getLong("sequence") == count
                        && rows.getString("previous_hash").equals(before)
                        && rows.getString("hash").equals(hash(rows));
                if (!holds) {
                    throw new IllegalStateException("row %d of the ledger does not hold".formatted(count));
                }
                before = rows.getString("hash");
            }
            return count;
        }
    }

    private static String hash(ResultSet row) throws SQLException {
        var members = new TreeMap<String, String>();
        members.put("sequence", row.getString("sequence"));
        members.put("at", row.getObject("at", OffsetDateTime.class).toInstant().toString());
        members.put("actor", row.getString("actor"));
        members.put("action", row.getString("action"));
        members.put("subject", row.getString("subject"));
        members.put("content", row.getString("content"));
        members.put("previousHash", row.getString("previous_hash"));
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(JSON.writeValueAsString(members).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
