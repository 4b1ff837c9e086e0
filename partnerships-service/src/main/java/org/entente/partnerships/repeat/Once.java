package org.entente.partnerships.repeat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.Optional;
import org.entente.partnerships.access.Caller;
import org.entente.partnerships.ledger.CanonicalJson;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Carries a request with a key out once. The first answer is kept in the transaction of the write itself, so that there is
 * either both or neither; what was refused leaves nothing behind, and may be sent again.
 */
@OncePerKey
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class Once {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    private final FirstAnswerRepository answers;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;
    private final HttpHeaders headers;
    private final UriInfo address;
    private final Request request;

    Once(
            FirstAnswerRepository answers,
            ObjectMapper json,
            Caller caller,
            Clock clock,
            HttpHeaders headers,
            UriInfo address,
            Request request) {
        this.answers = answers;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
        this.headers = headers;
        this.address = address;
        this.request = request;
    }

    @AroundInvoke
    Object carryOut(InvocationContext call) throws Exception {
        Optional<IdempotencyKey> key = IdempotencyKey.of(headers.getRequestHeader(IdempotencyKey.HEADER));
        if (key.isEmpty()) {
            return call.proceed();
        }
        return carryOut(call, key.get(), caller.name(), asked(call.getParameters()));
    }

    private Uni<Object> carryOut(InvocationContext call, IdempotencyKey key, String account, String asked) {
        return Panache.withTransaction(() -> answers.find(account, key).chain(found -> {
            if (found.isPresent()) {
                throw again(found.get(), asked, key);
            }
            return proceed(call).call(answer -> answers.keep(account, key, clock.instant(), kept(asked, answer)));
        }));
    }

    private static RuntimeException again(FirstAnswer first, String asked, IdempotencyKey key) {
        return first.request().equals(asked)
                ? new Answered(first)
                : new ProblemException(
                        ProblemCode.KEY_REUSED,
                        "the key %s came with another request before; a new request needs a key of its own"
                                .formatted(key.text()));
    }

    @SuppressWarnings("unchecked") // every method that writes answers later
    private static Uni<Object> proceed(InvocationContext call) {
        try {
            return (Uni<Object>) call.proceed();
        } catch (Exception e) {
            return Uni.createFrom().failure(e);
        }
    }

    /** The SHA-256 of method, address and whatever the method is given: what makes two requests the same. */
    private String asked(Object[] given) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        add(all, request.getMethod());
        add(all, address.getRequestUri().getRawPath());
        add(all, String.valueOf(address.getRequestUri().getRawQuery()));
        for (Object one : given) {
            if (one instanceof byte[] bytes) {
                all.writeBytes(bytes);
                add(all, "");
            } else if (!(one instanceof UriInfo || one instanceof HttpHeaders || one instanceof Request)) {
                add(all, text(one));
            }
        }
        return CanonicalJson.sha256(all.toByteArray());
    }

    private static void add(ByteArrayOutputStream all, String text) {
        all.writeBytes(text.getBytes(UTF_8));
        all.write('\n');
    }

    private FirstAnswer kept(String asked, @Nullable Object answer) {
        if (answer instanceof RestResponse<?> response) {
            return new FirstAnswer(
                    asked,
                    response.getStatus(),
                    response.getHeaderString(HttpHeaders.ETAG),
                    response.getHeaderString(HttpHeaders.LOCATION),
                    response.getEntity() == null ? null : text(response.getEntity()));
        }
        return answer == null
                ? new FirstAnswer(asked, NO_CONTENT, null, null, null)
                : new FirstAnswer(asked, OK, null, null, text(answer));
    }

    private String text(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("requests and answers are plain values", e);
        }
    }
}
