package com.xuqm.emulator.internal.stomp;

/** How the names and values of headers are spelled. */
final class HeaderText {

    private HeaderText() {}

    /** CONNECT and CONNECTED escape nothing, for the sake of those who speak STOMP 1.0. */
    static boolean isPlain(String command) {
        return command.equals("CONNECT") || command.equals("CONNECTED");
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\r' -> escaped.append("\\r");
                case '\n' -> escaped.append("\\n");
                case ':' -> escaped.append("\\c");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        for (int escape = text.indexOf('\\'); escape >= 0; escape = text.indexOf('\\', at)) {
            plain.append(text, at, escape).append(meaning(escape + 1 < text.length() ? text.charAt(escape + 1) : ' '));
            at = escape + 2;
        }
        plain.append(text, at, text.length());
        return plain.toString();
    }

    private static char meaning(char escaped) {
        return switch (escaped) {
            case '\\' -> '\\';
            case 'r' -> '\r';
            case 'n' -> '\n';
            case 'c' -> ':';
            default -> throw MalformedFrame.because("a header holds an escape that is none");
        };
    }
}
