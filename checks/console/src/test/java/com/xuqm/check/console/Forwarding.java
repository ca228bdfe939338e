package com.xuqm.check.console;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A plain reverse proxy: reads all of an answer before it gives any of it, hands no upgrade on, and calls the server by its own name. */
final class Forwarding extends Handler.Abstract {

    private static final Set<String> OWN =
            Set.of("host", "connection", "content-length", "upgrade", "transfer-encoding");

    private final HttpClient client;
    private final String prefix;
    private final String target;

    Forwarding(HttpClient client, String prefix, String target) {
        this.client = client;
        this.prefix = prefix;
        this.target = target;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getPathQuery();
        if (!path.startsWith(prefix + "/")) {
            return false;
        }
        ByteBuffer sent = Content.Source.asByteBuffer(request);
        byte[] body = new byte[sent.remaining()];
        sent.get(body);
        HttpRequest.Builder forwarded = HttpRequest.newBuilder(URI.create(target + path.substring(prefix.length())))
                .method(request.getMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        for (HttpField field : request.getHeaders()) {
            if (!OWN.contains(field.getLowerCaseName())) {
                forwarded.header(field.getName(), field.getValue());
            }
        }
        HttpResponse<byte[]> answer = client.send(forwarded.build(), BodyHandlers.ofByteArray());
        response.setStatus(answer.statusCode());
        answer.headers().map().forEach((name, values) -> {
            if (!OWN.contains(name)) {
                response.getHeaders().put(name, values);
            }
        });
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
        return true;
    }
}
