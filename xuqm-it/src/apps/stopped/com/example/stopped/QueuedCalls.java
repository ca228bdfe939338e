package com.example.stopped;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.update.UpdatePlatform;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Has very many calls queue for one connection to a service that does not answer, and counts how they end. Arguments: how many, the
 * service's address, and the app's key. Prints {@code queued} when all of them wait, and reads a line before it counts, so that it can
 * be stopped for longer than their time meanwhile.
 */
public final class QueuedCalls {

    private QueuedCalls() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int calls = Integer.parseInt(arguments[0]);
        try (XuqmClient xuqm = XuqmClient.builder()
                .baseUrl(arguments[1])
                .appKey(arguments[2])
                .transportOptions(TransportOptions.builder()
                        .maxConnectionsPerHost(1)
                        .build())
                .callTimeout(Duration.ofSeconds(Long.parseLong(arguments[3])))
                .build()) {
            AtomicInteger failed = new AtomicInteger();
            AtomicInteger answered = new AtomicInteger();
            CountDownLatch ended = new CountDownLatch(calls);
            List<CompletableFuture<?>> futures = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                CompletableFuture<?> future = check(xuqm);
                futures.add(future);
                future.whenComplete((value, thrown) -> {
                    (thrown == null ? answered : failed).incrementAndGet();
                    ended.countDown();
                });
            }
            System.out.println("queued");
            System.in.read();
            ended.await(1, TimeUnit.MINUTES); // one that is lost never ends
            System.out.println("transport=" + xuqm.transportName() + " failed=" + failed + " answered=" + answered
                    + " open=" + futures.stream().filter(future -> !future.isDone()).count());
        }
    }

    private static CompletableFuture<?> check(XuqmClient xuqm) {
        return xuqm.appUpdates().check(UpdatePlatform.ANDROID, 1).executeAsync();
    }
}
