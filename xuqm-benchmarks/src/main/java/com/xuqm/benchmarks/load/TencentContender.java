package com.xuqm.benchmarks.load;

import com.xuqm.benchmarks.sample.Samples;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.tencent.TencentClient;
import com.xuqm.tencent.message.MessageElement;
import com.xuqm.tencent.message.SendMessage;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The SDK's client for Tencent's service, with the command that {@link DoocsContender} sends. */
final class TencentContender implements Contender {

    private final TencentClient client;

    TencentContender(String baseUrl, HttpTransport transport) {
        client = TencentClient.builder()
                .baseUrl(baseUrl)
                .allowInsecureHttp(true)
                .sdkAppId(Samples.SDK_APP_ID)
                .secretKey(Samples.APP_SECRET)
                .administrator("administrator")
                .transport(transport)
                .json(new JacksonJsonBinding())
                .build();
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
        return SendMessage.of(Samples.USER, List.of(MessageElement.text(Samples.TEXT)));
    }

    @Override
    public void close() {
        client.close();
    }
}
