package com.xuqm.sdk.internal.answer;

import java.util.function.BiConsumer;

/** Walks over the strings of a JSON text without building anything of it. What is no JSON gives some strings or none. */
final class JsonStrings {

    private final String text;
    private int at;

    private JsonStrings(String text) {
        this.text = text;
    }

    /**
     * Hands on each string that is a value.
     *
     * @param text the JSON
     * @param visitor takes the name that was met last, empty if there was none, and the string
     */
    static void forEach(String text, BiConsumer<String, String> visitor) {
        JsonStrings json = new JsonStrings(text);
        String name = "";
        while (json.nextQuote()) {
            String string = json.string();
            if (json.isName()) {
                name = string;
            } else {
                visitor.accept(name, string);
            }
        }
    }

    private boolean nextQuote() {
        at = text.indexOf('"', at) + 1;
        return at > 0;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' && at < text.length() ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() {
        int end = Math.min(at + 4, text.length());
        String digits = text.substring(at, end);
        at = end;
        try {
            return (char) Integer.parseInt(digits, 16);
        } catch (NumberFormatException e) {
            return '?';
        }
    }

    private boolean isName() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ':';
    }
}
