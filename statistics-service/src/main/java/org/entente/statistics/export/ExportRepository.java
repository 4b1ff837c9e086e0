package org.entente.statistics.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.entente.statistics.access.Known;
import org.entente.statistics.access.Viewpoint;
import org.entente.statistics.ledger.Ledger;
import org.entente.statistics.reading.Bounds;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures one by one with a cursor of the database, so that millions of them need no more memory than a few. It
 * blocks, and takes a connection of the pool for as long as it reads.
 */
@ApplicationScoped
class ExportRepository {

    /** Rows that travel from the database at once. */
    private static final int FETCHED = 2_000;

    /** The whole of it: sorting ten million rows is the database's work, and takes its time. */
    private static final String PATIENCE = "set local statement_timeout = '10min'; set local jit = off";

    private static final String ASK = """
            with ask as (select * from jsonb_to_record(cast(cast(? as text) as jsonb)) as a(
                "asOf" timestamptz, "recordedAsOf" timestamptz, wanted jsonb))""";

    /** Sorted by bytes, since the order of letters is another after an upgrade of the system. */
    private static final String FIGURES = ASK + """
            , wanted as (select w.* from ask, jsonb_to_record(ask.wanted) as w(
                indicator text, "refArea" text, "counterpartArea" text, route text, frequency text, publisher text,
                keys jsonb, "from" date, "to" date, vintages boolean)),
            known as (
                select series.key, indicator.unit, figure.*,
                    release.id as release_id, release.title, release.published_on, release.public_from,
                    release.sequence, release.licence,
                    case when not stands.stands then release.withdrawn_from end as release_withdrawn_from,
                    row_number() over (partition by figure.series_id, figure.period_start, figure.period_end
                        order by stands.stands desc, release.public_from desc, release.sequence desc) = 1
                        and stands.stands and not figure.withdrawn as in_force
                from wanted cross join ask
                join series on (wanted.indicator is null or series.indicator = wanted.indicator)
                    and (wanted."refArea" is null or series.ref_area = wanted."refArea")
                    and (wanted."counterpartArea" is null or series.counterpart_area = wanted."counterpartArea")
                    and (wanted.route is null or series.route = wanted.route)
                    and (wanted.frequency is null or series.frequency = wanted.frequency)
                    and (wanted.publisher is null or series.publisher = wanted.publisher)
                    and (jsonb_array_length(wanted.keys) = 0 or jsonb_exists(wanted.keys, series.key))
                join indicator on indicator.code = series.indicator
                join figure on figure.series_id = series.id
                    and (wanted."from" is null or figure.period_start >= wanted."from")
                    and (wanted."to" is null or figure.period_end <= wanted."to")
                join release on release.sequence = figure.release_sequence
                cross join lateral (select %s as stands) as stands
                where %s)
            select known.*, cast(known.candidates as text) as candidates_text
            from known cross join wanted
            where known.in_force or wanted.vintages
            order by known.key collate "C", known.period_start, known.period_end, known.public_from, known.sequence""".formatted(Known.standingFrom("ask"), Known.from("ask"));

    /**
     * The last instant at which something was recorded of releases whose publication has come. That counts those that
     * were withdrawn before it: from an earlier instant they would show.
     */
    private static final String LAST_RECORDED = ASK + """
            select greatest(max(release.approved_at),
                max(release.withdrawn_at) filter (where release.withdrawn_at <= ask."recordedAsOf"))
            from ask join release
                on release.public_from <= ask."asOf" and release.approved_at <= ask."recordedAsOf\"""";

    private record Ask(
            Instant asOf, Instant recordedAsOf, @Nullable Selection wanted) {}

    /** Takes figures in their order. */
    interface Sink {
        void accept(ExportedFigure figure) throws IOException;
    }

    private final DataSource database;
    private final ObjectMapper json;

    ExportRepository(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * The recorded instant, moved back so that no write under way can still slip in before it. Where nobody writes it is
     * as given. Where somebody does, it is the last instant at which something was recorded that the viewer sees: what is
     * being written gets a later one, and nothing hidden has a hand in it.
     */
    Instant settled(Viewpoint viewpoint) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (nobodyWrites(connection)) {
                return viewpoint.recordedAsOf();
            }
            try (PreparedStatement question = connection.prepareStatement(LAST_RECORDED)) {
                question.setString(1, text(new Ask(viewpoint.asOf(), viewpoint.recordedAsOf(), null)));
                try (ResultSet answer = question.executeQuery()) {
                    answer.next();
                    Instant last = instant(answer, 1);
                    return last == null ? Instant.EPOCH : last;
                }
            }
        }
    }

    private static boolean nobodyWrites(Connection connection) throws SQLException {
        try (Statement question = connection.createStatement();
                ResultSet answer = question.executeQuery(Ledger.NOBODY_WRITES)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    /** Gives the figures to the sink, by series, period and publication. */
    void read(Selection selection, Viewpoint viewpoint, Sink sink) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement settings = connection.createStatement();
                    PreparedStatement question = connection.prepareStatement(FIGURES)) {
                settings.execute(PATIENCE);
                question.setFetchSize(FETCHED);
                question.setString(1, text(new Ask(viewpoint.asOf(), viewpoint.recordedAsOf(), selection)));
                try (ResultSet rows = question.executeQuery()) {
                    while (rows.next()) {
                        sink.accept(figure(rows));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private ExportedFigure figure(ResultSet row) throws SQLException, IOException {
        return new ExportedFigure(
                SeriesKey.parse(row.getString("key")),
                row.getString("period"),
                row.getObject("period_start", LocalDate.class),
                row.getObject("period_end", LocalDate.class),
                row.getBigDecimal("value"),
                row.getBigDecimal("low"),
                row.getBigDecimal("high"),
                candidates(row.getString("candidates_text")),
                row.getString("unit"),
                row.getString("status"),
                row.getString("printed"),
                row.getString("reading"),
                row.getBigDecimal("rounding"),
                row.getBoolean("in_force"),
                row.getBoolean("withdrawn"),
                row.getString("release_id"),
                row.getString("title"),
                row.getString("published_on"),
                row.getObject("public_from", OffsetDateTime.class).toInstant(),
                instant(row, row.findColumn("release_withdrawn_from")),
                row.getString("licence"),
                row.getString("source_url"),
                row.getString("note"));
    }

    private List<Bounds> candidates(String text) throws JsonProcessingException {
        return text.equals("[]") ? List.of() : List.of(json.readValue(text, Bounds[].class));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private String text(Ask ask) {
        try {
            return json.writeValueAsString(ask);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a question is made of plain values", e);
        }
    }
}
