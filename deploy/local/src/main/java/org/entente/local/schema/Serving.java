package org.entente.local.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/**
 * The previous release, serving: all its questions over and over, and a write after each round, until it has been told to
 * end and has written everything. It answers how many rounds went well, or with the first failure.
 */
public final class Serving {

    private final Conversation conversation;
    private final Connection service;
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile boolean told;
    private final CompletableFuture<Integer> end;

    private Serving(Conversation conversation, Connection service) {
        this.conversation = conversation;
        this.service = service;
        this.end = CompletableFuture.supplyAsync(this::serve);
    }

    /** Returns when the first round is over. */
    public static Serving begin(Conversation conversation, Connection service) throws InterruptedException {
        var serving = new Serving(conversation, service);
        serving.begun.await();
        return serving;
    }

    /** Waits for the rest of the writes; throws what went wrong. */
    public int end() {
        told = true;
        return end.join();
    }

    private int serve() {
        var rounds = 0;
        try {
            while (!told || rounds < conversation.writes().size()) {
                conversation.askAll(service);
                if (rounds < conversation.writes().size()) {
                    conversation.write(service, rounds);
                }
                rounds++;
                begun.countDown();
            }
            // Once more, over what there is now.
            conversation.askAll(service);
            return rounds;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } finally {
            begun.countDown();
        }
    }
}
