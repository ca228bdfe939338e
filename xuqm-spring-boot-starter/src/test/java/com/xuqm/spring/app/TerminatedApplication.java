package com.xuqm.spring.app;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkRate;
import com.xuqm.sdk.bulk.BulkRun;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.bulk.recipients.Recipients;
import com.xuqm.sdk.message.TextContent;
import com.xuqm.spring.XuqmRealtimeConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** An application that handles posts, runs a campaign and is connected until a signal ends its process. It lets its handlers go on when its end has begun. */
public final class TerminatedApplication {

    static final int HANDLERS = 20;
    static final int RECIPIENTS = 2_000;

    private TerminatedApplication() {}

    static List<String> recipients() {
        return IntStream.range(0, RECIPIENTS).mapToObj(i -> "user_" + i).toList();
    }

    static BulkRun campaign(XuqmClient xuqm, Path journal, double perSecond) {
        return xuqm.bulk()
                .messages("spring-2026", new TextContent("Hello"))
                .batchSize(10)
                .rateLimit(BulkRate.recipients(perSecond).withBurst(10))
                .journal(FileJournal.at(journal))
                .build()
                .start(Recipients.of(recipients()));
    }

    /**
     * Runs it, and says at which port it listens, and later that all handlers are at work.
     *
     * @param arguments the properties, of which {@code journal} is the campaign's
     */
    public static void main(String[] arguments) throws Exception {
        ConfigurableApplicationContext context = SpringApplication.run(ServerApplication.class, arguments);
        context.getBean(XuqmRealtimeConnection.class).realtime().ready().join();
        CountDownLatch held = new CountDownLatch(1);
        ServerApplication.Log log = context.getBean(ServerApplication.Log.class);
        log.held.set(held);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> held.countDown());
        BulkRun run = campaign(
                context.getBean(XuqmClient.class),
                Path.of(context.getEnvironment().getRequiredProperty("journal")),
                50);
        // as the documents say
        ((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("campaign", () -> {
            run.cancel();
            run.report().join();
        });
        System.out.println("PORT=" + context.getEnvironment().getProperty("local.server.port"));
        for (int i = 0; i < HANDLERS; i++) {
            log.seen.take();
        }
        System.out.println("HANDLING");
    }
}
