package com.xuqm.emulator.tencent;

import com.xuqm.emulator.ReceivingServer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** A server of the application's own, which is told and asked. */
final class CallbackReceiver implements AutoCloseable {

    /** A reply that never comes. */
    static final String NEVER = "never";

    private final Map<String, String> replies = new ConcurrentHashMap<>();
    private final Map<String, String> queries = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private final ReceivingServer server = new ReceivingServer(this::take);

    String url() {
        return server.url() + "/callback";
    }

    /** Replies to a callback, in which single quotes stand for double ones. */
    void reply(String command, String reply) {
        replies.put(command, reply.replace('\'', '"'));
    }

    /** The query that came with a callback last. */
    @Nullable
    String query(String command) {
        return queries.get(command);
    }

    private void take(Request request, Response response, Callback callback) throws IOException, InterruptedException {
        Content.Source.consumeAll(request);
        String query = request.getHttpURI().getQuery();
        String command = query.replaceAll(".*CallbackCommand=([^&]*).*", "$1");
        queries.put(command, query);
        String reply = replies.getOrDefault(command, "{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"ErrorInfo\":\"\"}");
        if (reply.equals(NEVER)) {
            closed.await();
        }
        ReceivingServer.answer(response, reply, callback);
    }

    @Override
    public void close() {
        closed.countDown();
        server.close();
    }
}
