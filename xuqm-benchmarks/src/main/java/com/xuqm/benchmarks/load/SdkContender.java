package com.xuqm.benchmarks.load;

import com.xuqm.benchmarks.sample.Clients;
import com.xuqm.benchmarks.sample.Samples;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.message.SendMessage;
import java.util.concurrent.CompletableFuture;

/** The SDK on one of its transports. */
final class SdkContender implements Contender {

    private final XuqmClient client;

    SdkContender(String baseUrl, HttpTransport transport) {
        client = Clients.builder(baseUrl, transport, new JacksonJsonBinding()).build();
    }

    @Override
    public void call() {
        client.messages().send(message()).execute();
    }

    @Override
    public CompletableFuture<?> callAsync() {
        return client.messages().send(message()).executeAsync();
    }

    private static SendMessage message() {
        return SendMessage.text(Samples.USER, Samples.TEXT);
    }

    @Override
    public void close() {
        client.close();
    }
}
