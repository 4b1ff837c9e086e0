package org.entente.gateway.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the engine found straight to bytes. A tree of JSON in between would be a third of all that an operation
 * allocates.
 */
final class ResponseWriter {

    private static final int USUAL_BYTES = 4096;
    private static final char REPLACEMENT = '\ufffd';

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator out;

    private ResponseWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Errors come first, so that nobody overlooks them behind a long answer. */
    static Buffer bytes(ExecutionResult result) {
        var bytes = Buffer.buffer(USUAL_BYTES);
        try (var out = JSON.createGenerator(into(bytes))) {
            new ResponseWriter(out).write(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    private static OutputStream into(Buffer bytes) {
        return new OutputStream() {
            @Override
            public void write(int one) {
                bytes.appendByte((byte) one);
            }

            @Override
            public void write(byte[] block, int from, int length) {
                bytes.appendBytes(block, from, length);
            }
        };
    }

    private void write(ExecutionResult result) throws IOException {
        out.writeStartObject();
        if (!result.getErrors().isEmpty()) {
            member(
                    "errors",
                    result.getErrors().stream()
                            .map(GraphQLError::toSpecification)
                            .toList());
        }
        if (result.isDataPresent()) {
            member("data", result.getData());
        }
        if (result.getExtensions() != null && !result.getExtensions().isEmpty()) {
            member("extensions", result.getExtensions());
        }
        out.writeEndObject();
    }

    private void member(String name, @Nullable Object value) throws IOException {
        out.writeFieldName(whole(name));
        value(value);
    }

    private void value(@Nullable Object value) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String text) {
            out.writeString(whole(text));
        } else if (value instanceof Map<?, ?> members) {
            out.writeStartObject();
            for (var member : members.entrySet()) {
                member(String.valueOf(member.getKey()), member.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            out.writeStartArray();
            for (var item : items) {
                value(item);
            }
            out.writeEndArray();
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Number number) {
            number(number);
        } else {
            out.writeString(whole(value.toString()));
        }
    }

    private void number(Number number) throws IOException {
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            out.writeNumber(number.intValue());
        } else if (number instanceof Long) {
            out.writeNumber(number.longValue());
        } else if (number instanceof BigDecimal decimal) {
            out.writeNumber(decimal);
        } else if (number instanceof BigInteger integer) {
            out.writeNumber(integer);
        } else {
            out.writeNumber(number.doubleValue());
        }
    }

    /** Half a character, which only an echo of what was sent can hold, has no bytes in UTF-8. */
    private static String whole(String text) {
        if (!hasSurrogates(text)) {
            return text;
        }
        var whole = new StringBuilder(text.length());
        text.codePoints()
                .map(point ->
                        Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE ? REPLACEMENT : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /** A plain loop: it runs over every text of every answer. */
    private static boolean hasSurrogates(String text) {
        for (int unit = 0; unit < text.length(); unit++) {
            if (Character.isSurrogate(text.charAt(unit))) {
                return true;
            }
        }
        return false;
    }

    static ExecutionResult errors(List<GraphQLError> errors) {
        return ExecutionResult.newExecutionResult().errors(errors).build();
    }
}
