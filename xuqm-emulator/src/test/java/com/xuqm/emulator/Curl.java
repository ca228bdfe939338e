package com.xuqm.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command line for {@code curl} as the vendor prints it, sent byte for byte as {@code curl} would send it. */
final class Curl {

    /** What a shell takes as one word: something in single quotes, or without a space. */
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    private static final Pattern RESPONSE = Pattern.compile("HTTP/1\\.1 (\\d{3}).*?\r\n\r\n(.*)", Pattern.DOTALL);

    private static final String BOUNDARY = "------------------------d74496d66958873e";

    private String method = "GET";
    private String url = "";
    private final List<String> headers = new ArrayList<>();
    private String body = "";

    private Curl(String command) {
        List<String> words = WORD.matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-X" -> method = words.get(++i);
                case "-H" -> headers.add(words.get(++i));
                case "-d" -> body = words.get(++i);
                case "-F" -> form(words.get(++i));
                default -> url = words.get(i);
            }
        }
    }

    static Curl of(String command) {
        return new Curl(command);
    }

    private void form(String field) {
        Matcher file = Pattern.compile("(\\w+)=@(.+)").matcher(field);
        if (!file.matches()) {
            throw new IllegalArgumentException("no file: " + field);
        }
        headers.add("Content-Type: multipart/form-data; boundary=" + BOUNDARY);
        body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + file.group(1) + "\"; filename=\""
                + file.group(2) + "\"\r\nContent-Type: image/jpeg\r\n\r\nnot really a picture\r\n--" + BOUNDARY
                + "--\r\n";
    }

    /** With the token that the documents say the route needs, but the example leaves out. */
    Curl as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** With more headers: name, value, name, value, ... */
    Curl with(String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.add(namesAndValues[i] + ": " + namesAndValues[i + 1]);
        }
        return this;
    }

    /** Sends it to the emulator, whatever host it names. */
    Reply to(XuqmEmulator emulator) {
        String path = url.replaceFirst("https://[^/]+", "");
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        request.append("Host: localhost\r\nConnection: close\r\n");
        headers.forEach(header -> request.append(header).append("\r\n"));
        if (!body.isEmpty()) {
            request.append("Content-Length: ")
                    .append(body.getBytes(UTF_8).length)
                    .append("\r\n");
        }
        try (RawHttp raw = new RawHttp(emulator)) {
            raw.write(request.append("\r\n").append(body).toString());
            Matcher response = RESPONSE.matcher(raw.readToEnd());
            if (!response.matches()) {
                throw new AssertionError("no HTTP response to " + method + " " + path);
            }
            return new Reply(
                    Integer.parseInt(response.group(1)), HttpHeaders.of(Map.of(), (n, v) -> true), response.group(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
