package org.entente.partnerships.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Takes out of each span what the framework writes of whoever asked, and the arguments in addresses: traces go to others
 * than the answers do.
 */
@ApplicationScoped
public class Discretion implements SpanProcessor {

    static final String REDACTED = "REDACTED";

    private static final List<AttributeKey<String>> HIDDEN = List.of(
            AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"),
            AttributeKey.stringKey("user_agent.original"),
            AttributeKey.stringKey("url.query"));

    private static final List<AttributeKey<String>> ADDRESSES = List.of(
            AttributeKey.stringKey("url.full"),
            AttributeKey.stringKey("http.url"),
            AttributeKey.stringKey("http.target"));

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        HIDDEN.stream().filter(key -> span.getAttribute(key) != null).forEach(key -> span.setAttribute(key, REDACTED));
        ADDRESSES.forEach(key -> {
            var address = span.getAttribute(key);
            if (address != null && address.indexOf('?') >= 0) {
                span.setAttribute(key, address.substring(0, address.indexOf('?') + 1) + REDACTED);
            }
        });
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // It has been looked at already.
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
