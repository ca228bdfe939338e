package com.xuqm.sdk.internal.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text that came from outside fit to be shown: credentials are blanked, string values of JSON masked, control characters
 * replaced, and length bounded.
 */
public final class Redaction {

    private static final int MAX_MESSAGE = 300;
    private static final int MAX_EXCERPT = 200;

    /** How much of a body is looked at; the rest cannot get into an excerpt. */
    private static final int MAX_SCAN = 2_000;

    /** Tokens by their shape, wherever they stand: JWTs and zlib UserSigs. */
    private static final Pattern TOKEN =
            Pattern.compile("eyJ[A-Za-z0-9_-]{4,}(\\.[A-Za-z0-9_-]*){0,4}|eJ[A-Za-z0-9*_+/=-]{40,}");

    /** Credentials by what stands before them, in a query, a header or JSON; the name is kept, and a header's scheme is not. */
    private static final Pattern NAMED = Pattern.compile(
            "((?:token|userSig|secret|signature|password|authorization|cookie)[\"']?(?:\\s*[=:]\\s*|%3D)|\\b(?=bearer\\s))"
                    + "(?:\"(?:[^\"\\\\]|\\\\.)*+(?:\"|\\\\?$)|'[^']*+(?:'|$)"
                    + "|(?:(?:bearer|basic|digest|negotiate|ntlm|aws4-hmac-sha256)\\s+)?[^\\s&\"',;<]+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A name and a password, by which proxies and gateways are convinced. */
    private static final Pattern BASIC =
            Pattern.compile("\\bbasic\\s+([A-Za-z0-9+/]{4,}={0,2})", Pattern.CASE_INSENSITIVE);

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
    public Redaction(List<String> secrets) {
        this(secrets.stream().filter(secret -> !secret.isBlank()).toList(), List::of);
    }

    private Redaction(List<String> secrets, Supplier<List<String>> further) {
        this.secrets = secrets;
        this.further = further;
    }

    /** Returns one that does not show some more values either; they are asked for when there is something to blank. */
    public Redaction knowing(Supplier<List<String>> more) {
        return new Redaction(secrets, more);
    }

    /** The service's own words: people need them, so only credentials are blanked, and what repeats the request. */
    public String message(String text) {
        boolean cut = text.length() > MAX_SCAN;
        return shorten(blank(withoutEchoes(oneLine(cut ? text.substring(0, MAX_SCAN) : text), cut)), MAX_MESSAGE);
    }

    /** The beginning of a body that could not be read. */
    public String excerpt(byte[] body) {
        String text = oneLine(new String(body, 0, Math.min(body.length, MAX_SCAN), UTF_8));
        if (!text.startsWith("{") && !text.startsWith("[") && !text.startsWith("\"")) {
            text = withoutTags(text); // JSON may still stand inside of a page or a text
        }
        String shown = blank(withoutEchoes(text, body.length > MAX_SCAN));
        return shorten(JSON_STRING.matcher(shown).replaceAll(Redaction::mask), MAX_EXCERPT);
    }

    private static String mask(MatchResult string) {
        return string.group(3) == null ? "\"***\"" : Matcher.quoteReplacement(string.group());
    }

    /** @param cut whether the text ends within something that could be recognised only if it were whole */
    private String withoutEchoes(String text, boolean cut) {
        String shown = Echoes.hide(Echoes.hide(text, secrets), further.get());
        return cut ? shown.substring(0, Math.max(0, shown.length() - Echoes.STRETCH)) : shown;
    }

    private static String blank(String text) {
        String blanked = NAMED.matcher(TOKEN.matcher(text).replaceAll("***")).replaceAll("$1***");
        return BASIC.matcher(blanked).replaceAll(Redaction::blankBasic);
    }

    /** "Basic authentication" is no credential. */
    private static String blankBasic(MatchResult basic) {
        try {
            boolean pair = new String(Base64.getDecoder().decode(basic.group(1)), UTF_8).indexOf(':') >= 0;
            return pair ? "***" : Matcher.quoteReplacement(basic.group());
        } catch (IllegalArgumentException e) {
            return Matcher.quoteReplacement(basic.group());
        }
    }

    public static String withoutTags(String text) {
        return oneLine(TAG.matcher(text).replaceAll(" "));
    }

    public static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").trim();
    }

    private static String shorten(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end) + "…";
    }
}
