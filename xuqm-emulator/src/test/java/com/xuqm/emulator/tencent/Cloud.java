package com.xuqm.emulator.tencent;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.xuqm.emulator.TencentEmulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An administrator who speaks to the emulator without any SDK. */
final class Cloud {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final TencentEmulator tencent;

    Cloud(TencentEmulator tencent) {
        this.tencent = tencent;
    }

    /** Sends a command, in which single quotes stand for double ones. */
    JsonObject send(String command, String body) {
        return raw("/v4/" + command, proof(), body.replace('\'', '"'));
    }

    /** Sends a command that has to succeed. */
    JsonObject ok(String command, String body) {
        JsonObject answer = send(command, body);
        if (code(answer) != 0) {
            throw new AssertionError(command + " was refused: " + answer);
        }
        return answer;
    }

    /** What a command is answered. */
    int code(String command, String body) {
        return code(send(command, body));
    }

    static int code(JsonObject answer) {
        return answer.get("ErrorCode").getAsInt();
    }

    String proof() {
        return query(
                Long.toString(tencent.appId()),
                tencent.administrator(),
                tencent.issueUserSig(tencent.administrator(), Duration.ofDays(1)),
                "1",
                "json");
    }

    static String query(String app, String identifier, String userSig, String random, String type) {
        return "sdkappid=" + app + "&identifier=" + encoded(identifier) + "&usersig=" + encoded(userSig) + "&random="
                + random + "&contenttype=" + type;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    JsonObject raw(String path, String query, String body) {
        HttpResponse<String> response = exchange("POST", path, query, body);
        if (response.statusCode() != 200) {
            throw new AssertionError("HTTP " + response.statusCode() + ": " + response.body());
        }
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    HttpResponse<String> exchange(String method, String path, String query, String body) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create(tencent.baseUrl() + path + "?" + query))
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A message with a text, as a member of a body. */
    static String text(String text) {
        return "'MsgBody':[{'MsgType':'TIMTextElem','MsgContent':{'Text':'" + text + "'}}]";
    }

    /** So many ids, as an array. */
    static String ids(int count) {
        return list(count, i -> "'id" + i + "'");
    }

    static String list(int count, java.util.function.IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
    }

    /** A member of each object in an array. */
    static List<String> each(JsonObject answer, String array, String member) {
        return answer.getAsJsonArray(array).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(item -> item.get(member).getAsString())
                .toList();
    }
}
