package org.entente.partnerships.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as a tree of JSON (RFC 8259, UTF-8). Where a member is given twice both stand, and the parser would take the last
 * one in silence; here it is a fault, and reading goes on.
 */
final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxNumberLength(100)
                    .maxNameLength(1_000)
                    .maxStringLength(100_000)
                    .build())
            // Names of members come from outside: a table of them would only be filled with rubbish.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    /** Of names and values: as a tree, many short ones take many times the memory of their text. */
    private static final int MOST_TOKENS = 2_000_000;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final class TooManyTokens extends StreamConstraintsException {

        private static final long serialVersionUID = 1L;

        TooManyTokens(JsonLocation at) {
            super("too many tokens", at);
        }
    }

    private final Faults faults;
    private int tokens;

    private JsonText(Faults faults) {
        this.faults = faults;
    }

    /** The text of the bytes; null, with a fault, where they are not UTF-8. */
    static @Nullable String decoded(byte[] bytes, Faults faults) {
        try {
            return strict().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            CharBuffer before = CharBuffer.allocate(bytes.length);
            strict().decode(ByteBuffer.wrap(bytes), before, true);
            String text = before.flip().toString();
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            faults.addText(line, text.length() - text.lastIndexOf('\n'), "from here on this is not UTF-8");
            return null;
        }
    }

    /** The tree; null, with a fault, where the text is not JSON. */
    static @Nullable JsonNode tree(String text, Faults faults) {
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (JsonParser in = FACTORY.createParser(plain)) {
            if (in.nextToken() == null) {
                faults.addText(1, 1, "the document is empty");
                return null;
            }
            JsonNode root = new JsonText(faults).value(in);
            if (in.nextToken() != null) {
                JsonLocation at = in.currentTokenLocation();
                faults.addText(at.getLineNr(), at.getColumnNr(), "the document has ended before this");
                return null;
            }
            return root;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            faults.addText(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr(), reason(e));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(JsonProcessingException e) {
        if (e instanceof TooManyTokens) {
            return "at most %d names and values".formatted(MOST_TOKENS);
        }
        return e instanceof StreamConstraintsException
                ? "nested too deep, or a name, a text or a number is too long"
                : "from here on this is not JSON";
    }

    private static CharsetDecoder strict() {
        return UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private void count(JsonParser in) throws TooManyTokens {
        if (++tokens > MOST_TOKENS) {
            throw new TooManyTokens(in.currentTokenLocation());
        }
    }

    private JsonNode value(JsonParser in) throws IOException {
        count(in);
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            case VALUE_STRING -> NODES.textNode(in.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonParser in) throws IOException {
        ObjectNode object = NODES.objectNode();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            if (object.has(name)) {
                faults.add(
                        in.getParsingContext().pathAsPointer().toString(),
                        (String) null,
                        "the member stands here twice");
            }
            count(in);
            in.nextToken();
            object.set(name, value(in));
        }
        return object;
    }

    private ArrayNode array(JsonParser in) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(in));
        }
        return array;
    }

    private static JsonNode number(JsonParser in) throws IOException {
        try {
            return NODES.numberNode(new BigDecimal(in.getText()));
        } catch (NumberFormatException e) {
            // An exponent beyond all measure: kept as it is written, and refused as any other number that is too large.
            return NODES.pojoNode(new Values.Unwieldy(in.getText()));
        }
    }
}
