package org.entente.gateway.socket;

import graphql.ExecutionResult;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.ext.web.RoutingContext;
import org.entente.gateway.graph.Ending;
import org.entente.gateway.http.SubscriptionReader;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** One subscription of a connection, from its document to its end. */
final class Operation implements ExecutionResponseWriter, Subscriber<ExecutionResult> {

    private final Operations operations;
    private final Connection connection;
    private final String id;
    private final Runnable whenEnded;

    private final Ending ending = new Ending();
    private @Nullable Scope scope;
    private @Nullable Subscription events;
    private boolean ended;

    Operation(Operations operations, Connection connection, String id, Runnable whenEnded) {
        this.operations = operations;
        this.connection = connection;
        this.id = id;
        this.whenEnded = whenEnded;
    }

    void start(RoutingContext request, SecurityIdentity who, Message message) {
        try {
            var asked = operations.asked(message);
            var own = new Scope(request, who);
            scope = own;
            own.run(() -> operations.execute(asked, ending, this));
        } catch (SubscriptionReader.Refused refused) {
            connection.failed(id, refused.errors());
            end();
        }
    }

    /** The client does not want it any more, or is gone. */
    void cancel() {
        if (!ended) {
            end();
        }
    }

    @Override
    public void write(ExecutionResponse response) {
        ExecutionResult result = response.getExecutionResult();
        if (ended) {
            return;
        }
        if (result.getData() instanceof Publisher<?> stream) {
            // The engine's answer to a subscription, whose every event is a result.
            @SuppressWarnings("unchecked")
            var results = (Publisher<ExecutionResult>) stream;
            results.subscribe(this);
        } else {
            connection.failed(id, result.getErrors());
            end();
        }
    }

    @Override
    public void fail(Throwable failure) {
        onError(failure);
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        if (ended) {
            subscription.cancel();
        } else {
            events = subscription;
            subscription.request(1);
        }
    }

    @Override
    public void onNext(ExecutionResult result) {
        var from = events;
        if (!ended && from != null) {
            try {
                connection.next(id, result.toSpecification(), () -> {
                    if (!ended) {
                        from.request(1);
                    }
                });
            } catch (RuntimeException unwritable) {
                onError(unwritable);
            }
        }
    }

    @Override
    public void onError(Throwable failure) {
        if (!ended) {
            connection.failed(id, failure);
            end();
        }
    }

    @Override
    public void onComplete() {
        var reason = ending.reason();
        if (reason != null) {
            onError(reason);
        } else if (!ended) {
            connection.completed(id);
            end();
        }
    }

    private void end() {
        ended = true;
        var from = events;
        if (from != null) {
            from.cancel();
        }
        var own = scope;
        if (own != null) {
            own.end();
        }
        whenEnded.run();
    }
}
