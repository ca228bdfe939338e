package com.example.stopped;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.http.TransportOptions;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Has very many requests queue for one connection, behind one that is answered late, and counts how they end. It uses the transport by
 * itself, since a client ends a call also if the transport loses it. Arguments: how many, where to, and the seconds that each may take.
 * Prints {@code queued} when all of them wait, and reads a line before it counts, so that it can be stopped for longer than their time
 * meanwhile.
 */
public final class QueuedRequests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private QueuedRequests() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int requests = Integer.parseInt(arguments[0]);
        HttpRequest request = new HttpRequest(
                HttpMethod.GET,
                URI.create(arguments[1]),
                HttpHeaders.empty(),
                HttpBody.empty(),
                new ResponseTarget.Memory(1_024));
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[2]));
        HttpTransportProvider provider =
                ServiceLoader.load(HttpTransportProvider.class).findFirst().orElseThrow();
        try (HttpTransport transport = provider.create(TransportOptions.builder()
                .maxConnectionsPerHost(1)
                .poolWaitTimeout(PATIENCE)
                .build())) {
            AtomicInteger failed = new AtomicInteger();
            AtomicInteger answered = new AtomicInteger();
            CountDownLatch ended = new CountDownLatch(requests);
            List<CompletableFuture<?>> futures = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                CompletableFuture<?> future = transport.send(request, Deadline.after(i == 0 ? PATIENCE : time));
                futures.add(future);
                future.whenComplete((response, thrown) -> {
                    (thrown == null ? answered : failed).incrementAndGet();
                    ended.countDown();
                });
            }
            System.out.println("queued");
            System.in.read();
            ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS); // one that is lost never ends
            System.out.println("transport=" + provider.name() + " failed=" + failed + " answered=" + answered + " open="
                    + futures.stream().filter(future -> !future.isDone()).count());
        }
    }
}
