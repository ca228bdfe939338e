package com.xuqm.benchmarks.campaign;

import com.xuqm.benchmarks.sample.Clients;
import com.xuqm.benchmarks.sample.Samples;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.bulk.BulkSender;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.message.TextContent;
import com.xuqm.transport.netty.NettyHttpTransport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The SDK's bulk sender on the Netty transport, as it is by default. */
final class SdkCampaign implements CampaignSender {

    static final String CAMPAIGN = "benchmark";

    private final XuqmClient client;
    private final boolean withJournal;
    private final Path folder = Files.createTempDirectory("campaign");

    SdkCampaign(String baseUrl, boolean withJournal) throws IOException {
        this.client = Clients.builder(
                        baseUrl, new NettyHttpTransport(TransportOptions.defaults()), new JacksonJsonBinding())
                .build();
        this.withJournal = withJournal;
    }

    static BulkSender.Builder<String> sender(XuqmClient client) {
        return client.bulk().messages(CAMPAIGN, new TextContent(Samples.TEXT));
    }

    @Override
    public void send(Iterable<String> recipients) throws IOException {
        BulkSender.Builder<String> sender = sender(client);
        Path journal = folder.resolve("journal");
        if (withJournal) {
            Files.deleteIfExists(journal); // a new campaign, not one that is resumed
            sender.journal(FileJournal.at(journal));
        }
        BulkReport report = sender.build().send(recipients);
        if (report.stopReason() != null || report.accepted() != report.recipients()) {
            throw new IllegalStateException("not all were accepted: " + report);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        Files.deleteIfExists(folder.resolve("journal"));
        Files.delete(folder);
    }
}
