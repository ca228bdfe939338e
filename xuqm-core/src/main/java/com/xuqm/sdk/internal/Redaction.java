package com.xuqm.sdk.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text that came from outside fit to be shown: credentials are blanked, string values of JSON masked, control characters
 * replaced, and length bounded.
 */
final class Redaction {

    private static final int MAX_MESSAGE = 300;
    private static final int MAX_EXCERPT = 200;

    /** How much of a body is looked at; the rest cannot get into an excerpt. */
    private static final int MAX_SCAN = 2_000;

    /** Tokens by their shape, wherever they stand: JWTs and zlib UserSigs. */
    private static final Pattern TOKEN =
            Pattern.compile("eyJ[A-Za-z0-9_-]{4,}(\\.[A-Za-z0-9_-]*){0,4}|eJ[A-Za-z0-9*_+/=-]{40,}");

    /** Credentials by what stands before them, in a query, a header or JSON; the name is kept. */
    private static final Pattern NAMED = Pattern.compile(
            "((?:token|userSig|secret|signature|password|authorization)[\"']?(?:\\s*[=:]\\s*|%3D)|\\b(?=bearer\\s))"
                    + "(?:\"(?:[^\"\\\\]|\\\\.)*+(?:\"|\\\\?$)|'[^']*+(?:'|$)|(?:bearer\\s+)?[^\\s&\"',;<]+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A JSON string, which may be cut off; one that is followed by a colon is a name and stays. */
    private static final Pattern JSON_STRING =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)(\"(\\s*:)?|\\\\?$)", Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** White space, and what a terminal or a log viewer would not show as a character: controls, turns of direction. */
    private static final Pattern SPACE =
            Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");

    private final List<String> secrets;
    private final Supplier<List<String>> further;

    /** Remembers the secrets that must never be shown, whatever their shape. */
    Redaction(List<String> secrets) {
        this(secrets.stream().filter(secret -> !secret.isBlank()).toList(), List::of);
    }

    private Redaction(List<String> secrets, Supplier<List<String>> further) {
        this.secrets = secrets;
        this.further = further;
    }

    /** Returns one that does not show some more secrets either; they are asked for when there is something to blank. */
    Redaction knowing(Supplier<List<String>> more) {
        return new Redaction(secrets, more);
    }

    /** The service's own words: people need them, so only credentials are blanked. */
    String message(String text) {
        return shorten(blank(oneLine(withoutSecrets(head(text)))), MAX_MESSAGE);
    }

    /** The beginning of a body that could not be read. */
    String excerpt(byte[] body) {
        String text = oneLine(withoutSecrets(new String(body, 0, Math.min(body.length, MAX_SCAN), UTF_8)));
        if (!text.startsWith("{") && !text.startsWith("[") && !text.startsWith("\"")) {
            text = oneLine(TAG.matcher(text).replaceAll(" ")); // JSON may still stand inside of a page or a text
        }
        return shorten(blank(JSON_STRING.matcher(text).replaceAll(Redaction::mask)), MAX_EXCERPT);
    }

    private static String mask(MatchResult string) {
        return string.group(3) == null ? "\"***\"" : Matcher.quoteReplacement(string.group());
    }

    private String withoutSecrets(String text) {
        return without(further.get(), without(secrets, text));
    }

    private static String without(List<String> unwanted, String text) {
        String without = text;
        for (String secret : unwanted) {
            without = without.replace(secret, "***");
        }
        return without;
    }

    private static String blank(String text) {
        return NAMED.matcher(TOKEN.matcher(text).replaceAll("***")).replaceAll("$1***");
    }

    private static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").trim();
    }

    private static String head(String text) {
        return text.length() > MAX_SCAN ? text.substring(0, MAX_SCAN) : text;
    }

    private static String shorten(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end) + "…";
    }
}
