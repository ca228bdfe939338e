package com.xuqm.sdk.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the credentials in a request, so that a service that repeats one of them in its words does not get it shown. Asked only
 * when a request has failed.
 */
final class SentSecrets {

    /** What is shorter stands in other words too, and blanking it would spoil them. */
    private static final int MIN_LENGTH = 6;

    /** How much of a body is looked at; credentials are not in the long ones. */
    private static final int MAX_SCAN = 16 * 1024;

    private static final String NAMES = "[A-Za-z]*(?:token|sig|secret|password|code)";

    /** A login's time and nonce are no secrets, and a service that names them helps. */
    private static final Pattern HEADER =
            Pattern.compile("authorization|token|signature|secret", Pattern.CASE_INSENSITIVE);

    private static final Pattern PARAMETER = Pattern.compile("(?:^|&)" + NAMES + "=([^&]*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern MEMBER =
            Pattern.compile("\"" + NAMES + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"", Pattern.CASE_INSENSITIVE);

    private SentSecrets() {}

    static List<String> of(URI uri, HttpHeaders credential, HttpBody body) {
        List<String> secrets = new ArrayList<>();
        credential.forEach((name, value) -> {
            if (HEADER.matcher(name).find()) {
                boolean bearer = value.toLowerCase(Locale.ROOT).startsWith("bearer ");
                add(secrets, bearer ? value.substring("bearer ".length()) : value);
            }
        });
        if (uri.getRawQuery() != null) {
            Matcher parameter = PARAMETER.matcher(uri.getRawQuery());
            while (parameter.find()) {
                add(secrets, parameter.group(1));
                add(secrets, URLDecoder.decode(parameter.group(1), UTF_8));
            }
        }
        byte[] sent = body.inMemory();
        if (sent != null) {
            Matcher member = MEMBER.matcher(new String(sent, 0, Math.min(sent.length, MAX_SCAN), UTF_8));
            while (member.find()) {
                add(secrets, member.group(1));
            }
        }
        return secrets;
    }

    private static void add(List<String> secrets, String value) {
        if (value.length() >= MIN_LENGTH) {
            secrets.add(value);
        }
    }
}
