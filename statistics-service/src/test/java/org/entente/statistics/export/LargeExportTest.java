package org.entente.statistics.export;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Sample.netMigrationOf;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.statistics.testing.Database;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;

/** 200,000 figures, which the tests' settings make the most that one export may hold. */
@QuarkusTest
@WithTestResource(Stack.class)
class LargeExportTest {

    private static final long SMALL = 24L << 20;

    private static final String FIGURES = """
            insert into series (key, frequency, indicator, ref_area, counterpart_area, route, publisher)
                select concat('D.LTIM_NET.LCA.', code, '.ALL.ONS'), 'DAILY', 'LTIM_NET', 'LCA', code, 'ALL', 'ONS'
                from area where code in ('001', 'GBR', 'ITA', 'ALB');
            insert into release (id, publisher, title, published_on, published_at, drafted_by, drafted_at)
                values (gen_random_uuid(), 'ONS', 'A large release', '2023-05-25', '2023-05-25T00:00:00Z', 'editor', now());
            insert into figure (series_id, period_start, period_end, release_sequence, period, printed, reading, value, low, high, status)
                select series.id, day, day, release.sequence, to_char(day, 'YYYY-MM-DD'), '1,234', 'EXACT', 1234, 1234, 1234, 'A'
                from series, release, (select date '1890-01-01' + n as day from generate_series(0, 49999) n) days
                where series.key like 'D.LTIM_NET.LCA.%' and release.title = 'A large release';
            update release set submitted_by = 'editor', submitted_at = now() where title = 'A large release';
            update release set approved_by = 'approver', approved_at = now() where title = 'A large release'""";

    @Test
    void manyFiguresNeedNoMoreMemoryThanFewAndMoreThanTheMostAreRefused() throws Exception {
        // Given
        try (Connection owner = Database.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute(FIGURES);
        }
        var watch = new LiveMemory();

        // When
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/export?refArea=LCA&format=csv&frequency=DAILY"
                                .formatted(RestAssured.port)))
                .header("Authorization", "Bearer " + Tokens.reader())
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        var sha256 = MessageDigest.getInstance("SHA-256");
        long rows = rows(new DigestInputStream(answer.body(), sha256));
        long growth = watch.growth();

        // Then
        assertThat(rows).isEqualTo(200_000);
        assertThat(answer.headers().firstValue("Repr-Digest"))
                .contains("sha-256=:%s:".formatted(Base64.getEncoder().encodeToString(sha256.digest())));
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isGreaterThan(SMALL);
        assertThat(growth).isLessThan(SMALL);

        // Given
        published(netMigrationOf("LCA"));

        // Then
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("refArea", "LCA")
                .get("/export")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    private static long rows(InputStream body) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(body, UTF_8))) {
            return rows.stream().count();
        }
    }

    /** What the heap holds that is still in use, looked at again and again until asked. */
    private static final class LiveMemory {

        private final long before = live();
        private final AtomicLong most = new AtomicLong(before);
        private final CountDownLatch over = new CountDownLatch(1);
        private final Thread watcher = new Thread(this::watch);

        LiveMemory() {
            watcher.start();
        }

        private void watch() {
            try {
                do {
                    most.accumulateAndGet(live(), Math::max);
                } while (!over.await(200, TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        long growth() throws InterruptedException {
            over.countDown();
            watcher.join();
            return most.get() - before;
        }

        private static long live() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }
}
