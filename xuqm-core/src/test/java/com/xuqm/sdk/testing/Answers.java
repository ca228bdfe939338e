package com.xuqm.sdk.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Answers as the service gives them, and as it should not. */
public final class Answers {

    private Answers() {}

    /** The documented success, with data that is given as JSON. */
    public static HttpResponse ok(String data) {
        return json(200, envelope(200, "0", data, "success"));
    }

    /** The documented failure: the HTTP status is repeated in the envelope. */
    public static HttpResponse refused(int status, String message, String... headers) {
        return json(status, envelope(status, "1", "null", message), headers);
    }

    public static String envelope(int code, String status, String data, String message) {
        return "{\"code\":" + code + ",\"status\":\"" + status + "\",\"data\":" + data + ",\"message\":\"" + message
                + "\"}";
    }

    public static HttpResponse json(int status, String body, String... headers) {
        return of(status, "application/json", body, headers);
    }

    public static HttpResponse html(int status, String body) {
        return of(status, "text/html; charset=utf-8", body);
    }

    public static HttpResponse of(int status, String contentType, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", contentType));
        all.addAll(List.of(headers));
        return HttpResponse.of(status, HttpHeaders.received(all), body.getBytes(UTF_8));
    }
}
