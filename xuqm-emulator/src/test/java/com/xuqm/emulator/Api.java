package com.xuqm.emulator;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** A plain client of the emulator: one user, or nobody. */
final class Api {

    static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private final XuqmEmulator emulator;
    private final String token;

    private Api(XuqmEmulator emulator, String token) {
        this.emulator = emulator;
        this.token = token;
    }

    static Api anonymous(XuqmEmulator emulator) {
        return new Api(emulator, null);
    }

    static Api withToken(XuqmEmulator emulator, String token) {
        return new Api(emulator, token);
    }

    static Api as(XuqmEmulator emulator, String userId) {
        return new Api(emulator, emulator.issueToken(userId));
    }

    static Api admin(XuqmEmulator emulator) {
        return as(emulator, emulator.adminUser());
    }

    Reply get(String path) {
        return call("GET", path, null);
    }

    Reply delete(String path) {
        return call("DELETE", path, null);
    }

    Reply post(String path) {
        return call("POST", path, null);
    }

    Reply post(String path, Object body) {
        return call("POST", path, body.toString());
    }

    Reply put(String path) {
        return call("PUT", path, null);
    }

    Reply put(String path, Object body) {
        return call("PUT", path, body.toString());
    }

    Reply send(String toId, String text) {
        return post("/api/im/messages/send", message("SINGLE", toId, "TEXT", text));
    }

    Reply sendToGroup(String groupId, String text) {
        return post("/api/im/messages/send", message("GROUP", groupId, "TEXT", text));
    }

    Reply call(String method, String path, String body, String... headers) {
        try {
            var response = CLIENT.send(request(method, path, body, headers), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends a form: a file, unless it is null, and texts. */
    Reply form(String path, byte[] file, String fileName, String type, String... namesAndValues) {
        String boundary = "----boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + namesAndValues[i]
                            + "\"\r\n\r\n" + namesAndValues[i + 1] + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        if (file != null) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                            + fileName + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(emulator.baseUrl() + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    HttpRequest request(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(emulator.baseUrl() + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null && !Arrays.asList(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    static JsonObject message(String chatType, String toId, String msgType, String content) {
        return json("toId", toId, "chatType", chatType, "msgType", msgType, "content", content);
    }

    /** An object of texts: name, value, name, value, ... */
    static JsonObject json(String... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.addProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    static JsonArray strings(Iterable<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }

    static JsonArray strings(String... values) {
        return strings(Arrays.asList(values));
    }
}
