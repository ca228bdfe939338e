package com.xuqm.it.docs;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.micrometer.XuqmMeters;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import com.xuqm.tencent.TencentClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What the statements of a code sample may take as given. They become a method of a subclass. */
@SuppressWarnings("NullAway") // most samples are compiled, not run; those that are get what they use
public abstract class Samples {

    protected XuqmClient xuqm;
    protected XuqmClientBuilder builder;
    protected XuqmEmulator emulator;
    protected String appSecret;
    protected @Nullable String presentedUserSig;
    protected String webhookSecret;
    protected String newSecret;
    protected String oldSecret;
    protected DataSource dataSource;
    protected WebhookVerifier verifier;
    protected Map<String, List<String>> headersOfTheServer;
    protected byte[] bodyBytes;
    protected HttpHeaders headers;
    protected Path folder;
    protected char[] password;
    protected byte[] body;
    protected TencentClient tencent;
    protected String query;
    protected String callbackToken;

    protected ObservationRegistry observationRegistry;
    protected MeterRegistry meterRegistry;
    protected XuqmMeters meters;

    protected Samples() {}

    public abstract void run() throws Exception;
}
