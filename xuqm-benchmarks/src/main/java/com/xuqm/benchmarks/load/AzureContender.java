package com.xuqm.benchmarks.load;

import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpMethod;
import com.azure.core.http.HttpPipeline;
import com.azure.core.http.HttpPipelineBuilder;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.netty.NettyAsyncHttpClientBuilder;
import com.azure.core.http.policy.AddDatePolicy;
import com.azure.core.http.policy.AddHeadersFromContextPolicy;
import com.azure.core.http.policy.HttpLogOptions;
import com.azure.core.http.policy.HttpLoggingPolicy;
import com.azure.core.http.policy.RequestIdPolicy;
import com.azure.core.http.policy.RetryPolicy;
import com.azure.core.http.policy.UserAgentPolicy;
import com.azure.core.util.Context;
import java.util.concurrent.CompletableFuture;

/** What a client made with Azure's toolkit does for the same call: its usual policies, its Netty, the same JSON both ways. */
final class AzureContender implements Contender {

    private final HttpPipeline pipeline;
    private final com.xuqm.sdk.http.HttpRequest message;
    private final MessageJson json = new MessageJson();

    AzureContender(com.xuqm.sdk.http.HttpRequest message) {
        this.message = message;
        HttpClient netty = new NettyAsyncHttpClientBuilder().build();
        pipeline = new HttpPipelineBuilder()
                .policies(
                        new UserAgentPolicy("benchmark"),
                        new RequestIdPolicy(),
                        new AddHeadersFromContextPolicy(),
                        new RetryPolicy(),
                        new AddDatePolicy(),
                        new HttpLoggingPolicy(new HttpLogOptions()))
                .httpClient(netty)
                .build();
    }

    private HttpRequest request() {
        HttpRequest request = new HttpRequest(HttpMethod.POST, message.uri().toString()).setBody(json.write());
        message.headers().forEach((name, value) -> request.setHeader(HttpHeaderName.fromString(name), value));
        return request.setHeader(HttpHeaderName.CONTENT_TYPE, message.body().contentType());
    }

    private Object read(HttpResponse response, byte[] body) {
        return json.read(Answers.check(response.getStatusCode(), body));
    }

    @Override
    public void call() {
        try (HttpResponse response = pipeline.sendSync(request(), Context.NONE)) {
            read(response, response.getBodyAsBinaryData().toBytes());
        }
    }

    @Override
    public CompletableFuture<?> callAsync() {
        return pipeline.send(request())
                .flatMap(response -> response.getBodyAsByteArray().map(body -> read(response, body)))
                .toFuture();
    }

    @Override
    public void close() {
        // has no end of its own; the process ends soon
    }
}
