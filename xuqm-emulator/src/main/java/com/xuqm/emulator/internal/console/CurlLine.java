package com.xuqm.emulator.internal.console;

import com.xuqm.emulator.internal.http.ConsoleMark;
import com.xuqm.emulator.internal.record.RequestRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A request as a command that makes it again, once the masked credentials are put in. */
final class CurlLine {

    /** What curl says by itself, and what says nothing of the request. */
    private static final Set<String> LEFT_OUT = Set.of(
            "host",
            "content-length",
            "connection",
            "accept-encoding",
            "user-agent",
            "transfer-encoding",
            "accept",
            "upgrade",
            "http2-settings",
            ConsoleMark.HEADER.toLowerCase(Locale.ROOT));

    private final Masking masking;
    private final String baseUrl;

    CurlLine(Masking masking, String baseUrl) {
        this.masking = masking;
        this.baseUrl = baseUrl;
    }

    String of(RequestRecord record) {
        String query = record.rawQuery() == null ? "" : "?" + masking.query(record.rawQuery());
        StringBuilder line = new StringBuilder(
                "curl -X " + quoted(record.method()) + " " + quoted(baseUrl + masking.query(record.path()) + query));
        for (Map.Entry<String, List<String>> header : record.headers().entrySet()) {
            if (!LEFT_OUT.contains(header.getKey())) {
                for (String value : header.getValue()) {
                    line.append(" \\\n  -H ")
                            .append(quoted(header.getKey() + ": " + masking.header(header.getKey(), value)));
                }
            }
        }
        String body = RequestView.utf8(record.bytes());
        if (record.isBodyMissing() || body == null || body.length() > RequestView.SHOWN_CHARACTERS) {
            line.append(" \\\n  --data-binary @body");
        } else if (!body.isEmpty()) {
            line.append(" \\\n  --data-binary ").append(quoted(masking.text(body)));
        }
        return line.toString();
    }

    private static String quoted(String word) {
        return word.matches("[A-Z]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
