package org.entente.gateway.http;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a request from an address or a body, and refuses what is not well-formed, saying what is wrong with it. */
final class RequestReader {

    private static final String QUERY = "query";
    private static final String DOCUMENT_ID = "documentId";
    private static final String OPERATION_NAME = "operationName";
    private static final String VARIABLES = "variables";
    private static final String EXTENSIONS = "extensions";

    private static final String JSON = "application/json";
    private static final String CHARSET = "charset=";
    private static final String UTF_8 = "utf-8";

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private RequestReader() {}

    static GraphqlRequest fromAddress(RoutingContext request) {
        MultiMap parameters;
        try {
            parameters = request.queryParams();
        } catch (RuntimeException undecodable) {
            throw Refusal.malformed("The address has a query that cannot be decoded.");
        }
        return new GraphqlRequest(
                parameter(parameters, QUERY),
                parameter(parameters, DOCUMENT_ID),
                parameter(parameters, OPERATION_NAME),
                object(parameter(parameters, VARIABLES), VARIABLES),
                object(parameter(parameters, EXTENSIONS), EXTENSIONS));
    }

    /** Other types than JSON are what a browser sends to other origins without asking first. */
    static GraphqlRequest fromBody(RoutingContext request) {
        if (!isJson(request.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            throw new Refusal(
                    Refusal.UNSUPPORTED_MEDIA_TYPE,
                    Problem.refused("The Content-Type must be application/json, in UTF-8."));
        }
        return fromMembers(text(request.body().buffer()));
    }

    /** From the members of a JSON object, whichever way it came. */
    static GraphqlRequest fromMembers(String json) {
        var body = object(json);
        return new GraphqlRequest(
                string(body, QUERY),
                string(body, DOCUMENT_ID),
                string(body, OPERATION_NAME),
                object(body, VARIABLES),
                object(body, EXTENSIONS));
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        var parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
        for (int part = 1; part < parts.length; part++) {
            var parameter = parts[part].strip().replace("\"", "");
            if (parameter.startsWith(CHARSET) && !parameter.equals(CHARSET + UTF_8)) {
                return false;
            }
        }
        return parts.length > 0 && JSON.equals(parts[0].strip());
    }

    private static String text(@Nullable Buffer body) {
        try {
            return body == null
                    ? ""
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(body.getBytes()))
                            .toString();
        } catch (CharacterCodingException broken) {
            throw Refusal.malformed("The body is not in UTF-8.");
        }
    }

    private static JsonObject object(String body) {
        if (!(json(body) instanceof JsonObject object)) {
            throw Refusal.malformed(
                    "The body must be one JSON object with the GraphQL document in its member `query`, or the name of a trusted one in `documentId`. Several operations are several requests.");
        }
        return object;
    }

    /**
     * Null for what is no JSON, which no JSON text is read as. The library has no name of its own for what is nested too
     * deeply.
     */
    private static @Nullable JsonValue json(String text) {
        try (var parser = PARSERS.createParser(new StringReader(text))) {
            parser.next();
            var value = parser.getValue();
            return parser.hasNext() ? null : value;
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private static @Nullable String parameter(MultiMap parameters, String name) {
        var values = parameters.getAll(name);
        if (values.size() > 1) {
            throw Refusal.malformed("`%s` must be there once.".formatted(name));
        }
        return values.isEmpty() || values.get(0).isBlank() ? null : values.get(0);
    }

    private static @Nullable JsonObject object(@Nullable String parameter, String name) {
        if (parameter == null) {
            return null;
        }
        return object(json(parameter), name);
    }

    private static @Nullable JsonObject object(JsonObject body, String name) {
        return body.containsKey(name) ? object(body.get(name), name) : null;
    }

    private static @Nullable JsonObject object(@Nullable JsonValue value, String name) {
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonObject object) {
            return object;
        }
        throw Refusal.malformed("`%s` must be a JSON object.".formatted(name));
    }

    private static @Nullable String string(JsonObject body, String name) {
        var value = body.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw Refusal.malformed("`%s` must be a string.".formatted(name));
    }
}
