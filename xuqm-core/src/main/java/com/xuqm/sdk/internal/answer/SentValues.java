package com.xuqm.sdk.internal.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a request held that nobody is to see: credentials, and whatever people wrote. So a service that repeats some of it in its
 * words does not get it shown. Asked only when a request has failed.
 *
 * <p>There is no list of fields that hold texts, since an application can send any field by a call of its own. All strings are taken,
 * and only what is named like an identifier stays readable, because a refusal without it helps nobody.
 */
public final class SentValues {

    /** A value that is shorter stands in other words, too. Two Chinese characters are six. */
    private static final int LEAST_BYTES = 4;

    /** Codes and passwords, even if they consist of digits. */
    private static final Pattern CREDENTIAL =
            Pattern.compile("[A-Za-z_]*(?:token|sig|secret|password|code)", Pattern.CASE_INSENSITIVE);

    /** Whom and what a request is about, and of which kind it is; appKey is in every URL. */
    private static final Pattern IDENTIFIER = Pattern.compile("(?:.*[a-z])?(?:I[dD]s?|Type)|ids?|type|appKey");

    /** Header fields that say nothing about anybody. A login's time and nonce are no secrets, and a service that names them helps. */
    private static final Set<String> HARMLESS_FIELDS = Set.of(
            "accept",
            "accept-encoding",
            "accept-language",
            "range",
            "traceparent",
            "user-agent",
            "x-app-nonce",
            "x-app-timestamp",
            "x-correlation-id",
            "x-request-id",
            "x-trace-id");

    private final Set<String> values = new LinkedHashSet<>();

    private SentValues() {}

    public static List<String> of(URI uri, HttpHeaders headers, HttpBody body) {
        SentValues all = new SentValues();
        headers.forEach(all::addField);
        if (uri.getRawQuery() != null) {
            all.addForm(uri.getRawQuery());
        }
        all.addBody(body);
        body.parts().forEach(all::addPart);
        return List.copyOf(all.values);
    }

    private void addField(String name, String value) {
        if (HARMLESS_FIELDS.contains(name.toLowerCase(Locale.ROOT))) {
            return;
        }
        add(value);
        int scheme = value.indexOf(' ');
        if (scheme > 0) { // Bearer, Basic and others: the proof stands behind it
            add(value.substring(scheme + 1).trim());
        }
        if (value.regionMatches(true, 0, "basic ", 0, 6)) {
            addBasic(value.substring(6).trim());
        }
        for (String pair : value.split("[;,]\\s*", -1)) { // cookies, parameters
            add(pair.substring(pair.indexOf('=') + 1));
        }
    }

    private void addBasic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), UTF_8);
            add(pair);
            add(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException e) {
            add(encoded); // no base64, and so nothing is hidden in it
        }
    }

    private void addForm(String form) {
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? "" : pair.substring(0, equals);
            String value = decoded(pair.substring(equals + 1));
            if (!isNumber(value) || CREDENTIAL.matcher(name).matches()) { // times and page numbers help
                addNamed(name, value);
            }
        }
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, UTF_8);
        } catch (IllegalArgumentException e) {
            return value; // percent signs of somebody's own
        }
    }

    private static boolean isNumber(String value) {
        return value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A file is not opened for this. */
    private void addPart(HttpBody.Part part) {
        if (part.fileName() != null) {
            add(part.fileName());
        }
        byte[] sent = part.body().inMemory();
        if (sent != null && part.body().contentType().isEmpty()) { // a form's field
            addNamed(part.name(), new String(sent, UTF_8));
        } else {
            addBody(part.body());
        }
    }

    private void addBody(HttpBody body) {
        byte[] sent = body.inMemory();
        if (sent == null || sent.length == 0) {
            return;
        }
        String type = body.contentType().toLowerCase(Locale.ROOT);
        String text = new String(sent, UTF_8);
        if (type.contains("json")) {
            JsonStrings.forEach(text, this::addMember);
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            addForm(text);
        } else {
            add(text);
        }
    }

    private void addMember(String name, String value) {
        addNamed(name, value);
        if (value.startsWith("{")
                || value.startsWith("[")) { // a message's content: JSON in a string, of which anything is somebody's
            JsonStrings.forEach(value, (inner, text) -> add(text));
        }
    }

    private void addNamed(String name, String value) {
        if (CREDENTIAL.matcher(name).matches() || !IDENTIFIER.matcher(name).matches()) {
            add(value);
        }
    }

    private void add(String value) {
        if (value.length() >= LEAST_BYTES || value.getBytes(UTF_8).length >= LEAST_BYTES) {
            values.add(value);
        }
    }
}
