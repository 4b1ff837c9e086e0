package org.entente.partnerships.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Asking.getAs;
import static org.entente.partnerships.testing.Editing.post;
import static org.entente.partnerships.testing.Editing.put;
import static org.entente.partnerships.testing.Editing.treaty;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class TwoAtOnceTest {

    private static final int ROUNDS = 8;
    private static final int EDITORS = 4;

    @Test
    void ofThoseWhoChangeOneVersionAtOnceOneWinsAndTheOthersAreTold() throws Exception {
        post(Tokens.editor(), null, treaty("at-once", "ITA", "LBY"), "/agreements")
                .then()
                .statusCode(201);
        ExecutorService people = Executors.newFixedThreadPool(EDITORS);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                int version = round;
                CyclicBarrier together = new CyclicBarrier(EDITORS);
                List<Future<Response>> answers = new ArrayList<>();
                for (int editor = 0; editor < EDITORS; editor++) {
                    String note = "round %d, editor %d".formatted(round, editor);
                    String token = Tokens.of("at-once-" + editor, List.of("ITA"), "editor");
                    answers.add(people.submit(() -> {
                        together.await();
                        return put(
                                token,
                                version,
                                treaty("at-once", "ITA", "LBY", "note", note),
                                "/agreements/{id}",
                                "at-once");
                    }));
                }
                List<Response> won = new ArrayList<>();
                for (Future<Response> answer : answers) {
                    if (answer.get().statusCode() == 200) {
                        won.add(answer.get());
                    } else {
                        answer.get()
                                .then()
                                .statusCode(412)
                                .body("currentVersion", equalTo(version + 1))
                                .body("versions.version", contains(version, version + 1))
                                .body("difference", hasSize(1));
                    }
                }
                assertThat(won).hasSize(1);
                won.get(0).then().header("ETag", "\"%d\"".formatted(version + 1));
                getAs(Tokens.editor(), "/agreements/at-once/versions/" + (version + 1))
                        .body("note", equalTo(won.get(0).path("note")));
            }
        } finally {
            people.shutdownNow();
        }
        getAs(Tokens.editor(), "/agreements/at-once/versions").body("total", equalTo(ROUNDS + 1));
    }
}
