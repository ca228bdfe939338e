package com.xuqm.examples.webhook;

import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import com.xuqm.sdk.webhook.receive.WebhookReply;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Receives webhooks with Spring MVC. The body must be taken as the stream that it is: a {@code @RequestBody} object would have
 * been parsed before it was verified, and could not be verified any more.
 */
@RestController
public final class WebhookController {

    private final WebhookDispatcher dispatcher;

    public WebhookController(WebhookDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @PostMapping("/webhooks/xuqm")
    public ResponseEntity<byte[]> receive(@RequestHeader HttpHeaders headers, InputStream body) throws IOException {
        WebhookReply reply = dispatcher.dispatch(received(headers), body);
        return ResponseEntity.status(reply.status())
                .contentType(MediaType.parseMediaType(reply.contentType()))
                .body(reply.bytes());
    }

    /** All values of all headers, so that one that is there twice is seen to be. */
    private static com.xuqm.sdk.http.HttpHeaders received(HttpHeaders headers) {
        List<String> namesAndValues = new ArrayList<>();
        headers.forEach((name, values) -> values.forEach(value -> {
            namesAndValues.add(name);
            namesAndValues.add(value);
        }));
        return com.xuqm.sdk.http.HttpHeaders.received(namesAndValues);
    }
}
