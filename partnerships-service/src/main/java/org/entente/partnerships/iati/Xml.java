package org.entente.partnerships.iati;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes XML with one element on a line, always in the same way. */
final class Xml {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element. Attributes are names and values in turn; one without a value is left out. */
    Xml begin(String name, @Nullable String... attributes) {
        tag(name, attributes);
        text.append(">\n");
        open.push(name);
        return this;
    }

    Xml end() {
        String name = open.pop();
        indent();
        text.append("</").append(name).append(">\n");
        return this;
    }

    /** An element with nothing in it. */
    Xml empty(String name, @Nullable String... attributes) {
        tag(name, attributes);
        text.append("/>\n");
        return this;
    }

    /** An element with a text in it. */
    Xml text(String name, String content, @Nullable String... attributes) {
        tag(name, attributes);
        text.append('>').append(escaped(content)).append("</").append(name).append(">\n");
        return this;
    }

    /** An element with a narrative in it. */
    Xml narrative(String name, String content, @Nullable String... attributes) {
        return begin(name, attributes).text("narrative", content).end();
    }

    private void tag(String name, @Nullable String... attributes) {
        indent();
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                text.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(value))
                        .append('"');
            }
        }
    }

    private void indent() {
        text.append(INDENT.repeat(open.size()));
    }

    /** Characters that XML 1.0 has no way to write, escaped or not, are shown as unknown. */
    private static String escaped(String content) {
        StringBuilder escaped = new StringBuilder(content.length());
        content.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
                default -> escaped.appendCodePoint(isWritable(c) ? c : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    private static boolean isWritable(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
