package com.xuqm.benchmarks.cold;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.ResponseTarget;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** A request as arguments of a program: who does not use the SDK must not have to load it for the sake of the request. */
final class RequestArguments {

    private static final int MAX_ANSWER = 1024 * 1024;

    private RequestArguments() {}

    static List<String> write(HttpRequest request) {
        byte[] body = Objects.requireNonNull(request.body().inMemory(), "a body of bytes");
        List<String> arguments = new ArrayList<>(List.of(
                request.method().name(),
                request.uri().toString(),
                request.body().contentType(),
                new String(Base64.getEncoder().encode(body), ISO_8859_1)));
        request.headers().forEach((name, value) -> {
            arguments.add(name);
            arguments.add(value);
        });
        return arguments;
    }

    static HttpRequest read(String[] arguments, int from) {
        byte[] body = Base64.getDecoder().decode(arguments[from + 3].getBytes(UTF_8));
        String[] headers = Arrays.copyOfRange(arguments, from + 4, arguments.length);
        return new HttpRequest(
                HttpMethod.valueOf(arguments[from]),
                URI.create(arguments[from + 1]),
                HttpHeaders.of(headers),
                HttpBody.bytes(arguments[from + 2], body),
                new ResponseTarget.Memory(MAX_ANSWER));
    }
}
