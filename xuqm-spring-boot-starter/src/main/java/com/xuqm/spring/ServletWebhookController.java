package com.xuqm.spring;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The endpoint of a servlet application. Handlers run on the request's thread, and read the body no further than allowed. */
@RestController
class ServletWebhookController {

    private final WebhookEndpoint endpoint;

    ServletWebhookController(WebhookEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @PostMapping("${xuqm.webhook.path:/webhooks/xuqm}")
    ResponseEntity<byte[]> receive(@RequestHeader HttpHeaders headers, InputStream body) throws IOException {
        return endpoint.receive(headers, body);
    }
}
