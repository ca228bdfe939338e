package com.xuqm.benchmarks.sample;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.json.JsonBinding;

/** Clients as a user sets them up. */
public final class Clients {

    private Clients() {}

    /**
     * Makes a client.
     *
     * @param baseUrl where the backend is
     * @param transport what carries its requests
     * @param json what binds its models
     * @return the client, whose asynchronous calls complete on the thread that brings the answer
     */
    public static XuqmClient client(String baseUrl, HttpTransport transport, JsonBinding json) {
        return builder(baseUrl, transport, json).executor(Runnable::run).build();
    }

    /**
     * Starts a client with the SDK's defaults.
     *
     * @param baseUrl where the backend is
     * @param transport what carries its requests
     * @param json what binds its models
     * @return the builder
     */
    public static XuqmClientBuilder builder(String baseUrl, HttpTransport transport, JsonBinding json) {
        return XuqmClient.builder()
                .baseUrl(baseUrl)
                .allowInsecureHttp(true)
                .appKey(Samples.APP_KEY)
                .appSecret(Samples.APP_SECRET)
                .adminUser("administrator")
                .transport(transport)
                .json(json);
    }
}
