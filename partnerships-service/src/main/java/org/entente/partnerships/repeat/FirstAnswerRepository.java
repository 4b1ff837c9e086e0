package org.entente.partnerships.repeat;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.partnerships.database.Questions;
import org.entente.partnerships.database.Row;

/** The first answers of requests with a key. */
@ApplicationScoped
class FirstAnswerRepository {

    private record Asked(String account, String key) {}

    private record Kept(String account, String key, Instant at, FirstAnswer answer) {}

    /** Those who send the same wait for each other: the second one finds what the first one was answered. */
    private static final String TURN = """
            select cast(pg_advisory_xact_lock(730500, hashtext(ask.account || ' ' || ask.key)) as text) as turn
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(account text, key text)""";

    private static final String FIND = """
            select a.request_sha256, a.status, a.etag, a.location, a.body
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(account text, key text)
            join first_answer a on a.account = ask.account and a.key = ask.key""";

    private static final String KEEP = """
            insert into first_answer (account, key, at, request_sha256, status, etag, location, body)
            select ask.account, ask.key, ask.at, a.request, a.status, a.etag, a.location, a.body
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(
                account text, key text, at timestamptz, answer jsonb)
            cross join lateral jsonb_to_record(ask.answer) as a(
                request text, status int, etag text, location text, body text)""";

    private final Questions questions;

    FirstAnswerRepository(Questions questions) {
        this.questions = questions;
    }

    /** Waits until nobody else is at work with the key. What is written is seen by the statement after that only. */
    Uni<Optional<FirstAnswer>> find(String account, IdempotencyKey key) {
        Asked asked = new Asked(account, key.text());
        return questions
                .ask(TURN, asked)
                .chain(turn -> questions.ask(FIND, asked))
                .map(FirstAnswerRepository::answer);
    }

    Uni<Integer> keep(String account, IdempotencyKey key, Instant at, FirstAnswer answer) {
        return questions.write(KEEP, new Kept(account, key.text(), at, answer));
    }

    private static Optional<FirstAnswer> answer(List<Row> rows) {
        return rows.stream()
                .findFirst()
                .map(row -> new FirstAnswer(
                        row.text("request_sha256"),
                        row.integer("status"),
                        row.optionalText("etag"),
                        row.optionalText("location"),
                        row.optionalText("body")));
    }
}
