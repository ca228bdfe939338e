package com.xuqm.spring;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import com.xuqm.sdk.webhook.receive.WebhookReply;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What both endpoints share: the translation between Spring's types and the dispatcher's. */
final class WebhookEndpoint {

    private static final WebhookReply LATER = new WebhookReply(503, "text/plain", "");

    private final WebhookDispatcher dispatcher;
    private final WebhookGate gate;

    WebhookEndpoint(WebhookDispatcher dispatcher, WebhookGate gate) {
        this.dispatcher = dispatcher;
        this.gate = gate;
    }

    boolean isOpen() {
        return gate.isOpen();
    }

    ResponseEntity<byte[]> receive(org.springframework.http.HttpHeaders headers, InputStream body) throws IOException {
        return isOpen() ? answer(dispatcher.dispatch(translated(headers), body)) : later();
    }

    ResponseEntity<byte[]> receive(org.springframework.http.HttpHeaders headers, byte[] body) {
        return answer(dispatcher.dispatch(translated(headers), body));
    }

    static ResponseEntity<byte[]> later() {
        return answer(LATER);
    }

    static ResponseEntity<byte[]> tooLarge() {
        return answer(new WebhookReply(413, "text/plain", ""));
    }

    private static ResponseEntity<byte[]> answer(WebhookReply reply) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(reply.status()).contentType(MediaType.parseMediaType(reply.contentType()));
        if (reply.status() == 503) {
            answer.header("Retry-After", "5");
        }
        return answer.body(reply.bytes());
    }

    /** Goes by a method that the headers of Spring 6 and 7 have alike. */
    private static HttpHeaders translated(org.springframework.http.HttpHeaders headers) {
        Map<String, Object> fields = new HashMap<>();
        headers.forEach(fields::put);
        return HttpHeaders.received(fields);
    }
}
