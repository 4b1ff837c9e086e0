package org.entente.gateway.socket;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message of the client: a JSON object with a type, and whatever belongs to that. */
record Message(Type type, @Nullable String id, @Nullable JsonNode payload) {

    private static final int LONGEST_ID = 100;

    enum Type {
        CONNECTION_INIT,
        PING,
        PONG,
        SUBSCRIBE,
        COMPLETE;

        private static Optional<Type> of(String written) {
            for (Type type : values()) {
                if (type.written().equals(written)) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }

        private String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty for what is no message of the subprotocol. */
    static Optional<Message> of(JsonNode json) {
        var id = json.path("id");
        var payload = json.get("payload");
        var wellFormed = json.isObject()
                && (payload == null || payload.isNull() || payload.isObject())
                && (id.isMissingNode() || (id.isTextual() && isAnId(id.textValue())));
        return wellFormed
                ? Type.of(json.path("type").asText())
                        .map(type -> new Message(type, id.isTextual() ? id.textValue() : null, payload))
                        .filter(Message::isWhole)
                : Optional.empty();
    }

    private boolean isWhole() {
        return switch (type) {
            case CONNECTION_INIT, PING, PONG -> true;
            case COMPLETE -> id != null;
            case SUBSCRIBE ->
                id != null
                        && payload != null
                        && (payload.has("query") || payload.has("documentId") || payload.has("extensions"));
        };
    }

    private static boolean isAnId(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_ID;
    }

    /** A member of the payload that is a text. */
    @Nullable
    String text(String member) {
        var value = payload == null ? null : payload.get(member);
        return value != null && value.isTextual() ? value.textValue() : null;
    }
}
