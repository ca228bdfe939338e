package com.xuqm.emulator.internal.console;

import com.xuqm.emulator.internal.backend.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts {@code ***} in the place of credentials, wherever a person may look: in headers, addresses, JSON and forms. What it leaves is as it
 * was sent, byte for byte.
 */
final class Masking {

    static final String MASK = "***";

    private static final Pattern SECRET_NAME =
            Pattern.compile("token|secret|password|passwd|usersig|authorization|cookie|credential|signature|captcha");

    /** A JWT, whatever it is called. */
    private static final Pattern JWT = Pattern.compile("eyJ[\\w-]{8,}+\\.[\\w-]*+\\.[\\w-]*+");

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private static final Pattern PAIR = Pattern.compile("([^&=?\\s]++)=([^&\\s]*+)");

    private final List<String> secrets;

    private Masking(List<String> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    /** One that knows the secrets of an emulator. */
    static Masking of(Settings settings) {
        return new Masking(List.of(
                settings.appSecret(),
                settings.platform().internalToken(),
                settings.platform().tenantPassword(),
                settings.platform().opsPassword()));
    }

    private static boolean isSecret(String name) {
        return SECRET_NAME.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** A header's value. */
    String header(String name, String value) {
        if (!isSecret(name)) {
            return anywhere(value);
        }
        // Which scheme it is, is no secret, and often what is wrong.
        return value.regionMatches(true, 0, "bearer ", 0, 7) ? value.substring(0, 7) + MASK : MASK;
    }

    /** A query, or a form. */
    String query(String raw) {
        Matcher matcher = PAIR.matcher(raw);
        StringBuilder masked = new StringBuilder();
        while (matcher.find()) {
            String value = isSecret(matcher.group(1)) ? MASK : matcher.group(2);
            matcher.appendReplacement(masked, Matcher.quoteReplacement(matcher.group(1) + "=" + value));
        }
        return anywhere(matcher.appendTail(masked).toString());
    }

    /** A body: JSON, whole or broken, or a form, or anything else. */
    String text(String body) {
        String start = body.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return anywhere(json(body));
        }
        return PAIR.matcher(body).lookingAt() && body.indexOf('\n') < 0 ? query(body) : anywhere(body);
    }

    private String anywhere(String text) {
        String masked = JWT.matcher(text).replaceAll(MASK);
        for (String secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        return masked;
    }

    /**
     * Masks the texts, and the numbers, below names of secrets. It reads by itself, for the JSON may be broken, and what is not masked must
     * stay as it is.
     */
    private static String json(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        List<Boolean> open = new ArrayList<>(); // whether each object or array around stands below the name of a secret
        boolean secret = false; // what comes next stands below such a name
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean within = secret || (!open.isEmpty() && open.get(open.size() - 1));
            if (c == '"') {
                int end = endOfString(text, i);
                String string = text.substring(i, end);
                if (isName(text, end)) {
                    masked.append(string);
                    secret = isSecret(unescaped(string));
                } else {
                    masked.append(within ? '"' + MASK + '"' : string);
                    secret = false;
                }
                i = end;
                continue;
            }
            if (c == '{' || c == '[') {
                open.add(within);
                secret = false;
            } else if ((c == '}' || c == ']') && !open.isEmpty()) {
                open.remove(open.size() - 1);
                secret = false;
            } else if (c == ',') {
                secret = false;
            } else if (within && (Character.isDigit(c) || c == '-')) {
                masked.append('"').append(MASK).append('"');
                while (i < text.length() && ",]} \r\n\t".indexOf(text.charAt(i)) < 0) {
                    i++;
                }
                secret = false;
                continue;
            }
            masked.append(c);
            i++;
        }
        return masked.toString();
    }

    /** Names may be written with escapes, so that {@code \\u0074oken} is a token. */
    private static String unescaped(String string) {
        return ESCAPE.matcher(string)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static boolean isName(String text, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == ':';
    }

    private static int endOfString(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i + 1;
            }
        }
        return text.length();
    }
}
