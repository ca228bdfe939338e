package com.xuqm.emulator;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Receives posts of webhooks and keeps them. */
final class Receiver implements AutoCloseable {

    private final List<Post> posts = new CopyOnWriteArrayList<>();
    private final CountDownLatch hanging = new CountDownLatch(1);
    private volatile IntFunction<Answer> answers = number -> new Answer(200, "{}");

    private final ReceivingServer server = new ReceivingServer(this::receive);

    /** A post as it came. */
    record Post(HttpFields headers, String body) {

        String timestamp() {
            return headers.get("X-Xuqm-Timestamp");
        }

        String nonce() {
            return headers.get("X-Xuqm-Nonce");
        }

        String signature() {
            return headers.get("X-Xuqm-Signature");
        }

        JsonObject envelope() {
            return JsonParser.parseString(body).getAsJsonObject();
        }

        String callbackId() {
            return envelope().get("callbackId").getAsString();
        }

        String text(String member) {
            return envelope().getAsJsonObject("data").get(member).getAsString();
        }
    }

    /** What to answer; status 0 for nothing at all. */
    record Answer(int status, String body) {}

    private void receive(Request request, Response response, Callback callback)
            throws IOException, InterruptedException {
        String body = Content.Source.asString(request, StandardCharsets.UTF_8);
        posts.add(new Post(HttpFields.build(request.getHeaders()).asImmutable(), body));
        Answer answer = answers.apply(posts.size());
        if (answer.status() == 0) {
            hanging.await();
            callback.failed(new IOException("nothing is to be answered"));
            return;
        }
        response.setStatus(answer.status());
        response.getHeaders().put("Location", "http://127.0.0.1:1/elsewhere");
        ReceivingServer.answer(response, answer.body(), callback);
    }

    /** Chooses the answers by the number of the post, from 1. */
    void answer(IntFunction<Answer> newAnswers) {
        answers = newAnswers;
    }

    String url() {
        return server.url() + "/hook";
    }

    List<Post> posts() {
        return posts;
    }

    @Override
    public void close() {
        hanging.countDown();
        server.close();
    }
}
