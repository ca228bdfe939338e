package com.xuqm.spring;

import java.util.concurrent.RejectedExecutionException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The endpoint of a reactive application. Handlers, which may block, run on threads of its own and never on an event loop. There are so many threads, and
 * so many posts wait for one; what comes beyond is asked to come again.
 */
@RestController
class ReactiveWebhookController implements DisposableBean {

    private final WebhookEndpoint endpoint;
    private final int maxBodyBytes;
    private final Scheduler threads;

    ReactiveWebhookController(WebhookEndpoint endpoint, XuqmWebhookProperties properties) {
        this.endpoint = endpoint;
        this.maxBodyBytes = Math.toIntExact(properties.maxBodySize().toBytes());
        // the queue is one of each thread
        int queued = Math.max(1, properties.maxQueued() / properties.maxConcurrent());
        this.threads = Schedulers.newBoundedElastic(properties.maxConcurrent(), queued, "xuqm-webhook", 60, true);
    }

    @PostMapping("${xuqm.webhook.path:/webhooks/xuqm}")
    Mono<ResponseEntity<byte[]>> receive(ServerHttpRequest request) {
        if (!endpoint.isOpen()) {
            return Mono.just(WebhookEndpoint.later());
        }
        if (request.getHeaders().getContentLength() > maxBodyBytes) {
            return Mono.just(WebhookEndpoint.tooLarge());
        }
        return DataBufferUtils.join(request.getBody(), maxBodyBytes)
                .map(ReactiveWebhookController::bytes)
                .defaultIfEmpty(new byte[0])
                .flatMap(body -> Mono.fromCallable(() -> endpoint.receive(request.getHeaders(), body))
                        .subscribeOn(threads))
                .onErrorResume(DataBufferLimitException.class, e -> Mono.just(WebhookEndpoint.tooLarge()))
                .onErrorResume(RejectedExecutionException.class, e -> Mono.just(WebhookEndpoint.later()));
    }

    private static byte[] bytes(DataBuffer buffer) {
        try {
            byte[] bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            return bytes;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    @Override
    public void destroy() {
        threads.dispose();
    }
}
