package org.entente.gateway.console;

import java.util.ArrayList;
import java.util.List;

/** What the templates of a script say themselves: its {@code html} and {@code svg}, each without what is put into it. */
final class Templates {

    private static final char HOLE = '\0';

    private final String script;
    private final List<String> found = new ArrayList<>();
    private int at;

    private Templates(String script) {
        this.script = script;
    }

    static List<String> of(String script) {
        if (!script.contains("html`") && !script.contains("svg`")) {
            // Nothing to find, and perhaps regular expressions, which are not understood here.
            return List.of();
        }
        var templates = new Templates(script);
        templates.code();
        if (templates.at < script.length()) {
            throw new IllegalArgumentException("a bracket closes that nothing opened, at " + templates.at);
        }
        return templates.found;
    }

    /** Up to the bracket that closes what is put into a template, or to the end. */
    private void code() {
        int open = 0;
        for (; at < script.length(); at++) {
            char sign = script.charAt(at);
            if (sign == '{') {
                open++;
            } else if (sign == '}' && open-- == 0) {
                return;
            } else if (sign == '\'' || sign == '"') {
                skipTo(sign);
            } else if (sign == '`') {
                template();
            } else if (script.startsWith("/*", at)) {
                at = script.indexOf("*/", at) + 1;
            } else if (script.startsWith("//", at)) {
                at = script.indexOf('\n', at);
            }
        }
    }

    private void skipTo(char quote) {
        for (at++; script.charAt(at) != quote; at++) {
            if (script.charAt(at) == '\\') {
                at++;
            }
        }
    }

    private void template() {
        boolean isShown = script.startsWith("html", at - 4) || script.startsWith("svg", at - 3);
        var words = new StringBuilder();
        for (at++; script.charAt(at) != '`'; at++) {
            if (script.charAt(at) == '\\') {
                at++;
            } else if (script.startsWith("${", at)) {
                at += 2;
                code();
                words.append(HOLE);
            } else {
                words.append(script.charAt(at));
            }
        }
        if (isShown) {
            found.add(words.toString());
        }
    }
}
