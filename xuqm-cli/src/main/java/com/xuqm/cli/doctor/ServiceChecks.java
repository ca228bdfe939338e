package com.xuqm.cli.doctor;

import com.xuqm.cli.output.Harmless;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.error.XuqmSignInException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What the service answers: whether anything speaks HTTP there, what time it has, and whether it takes the app's credentials. Every call only reads. */
public final class ServiceChecks {

    /** Signatures carry a time, which the service compares with its own. How much it forgives is not documented; five minutes are usual. */
    private static final Duration FORGIVEN = Duration.ofMinutes(5);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int PROXY_WANTS_A_NAME = 407;
    private static final int SERVER_ERROR = 500;

    private final XuqmClient client;
    private final String account;
    private final Clock clock;
    private final @Nullable InetSocketAddress proxy;
    private @Nullable Instant theirTime;

    /**
     * Prepares the checks.
     *
     * @param client the client
     * @param account an account to look up
     * @param clock this machine's time
     * @param proxy what stands between, {@code null} for nothing
     */
    public ServiceChecks(XuqmClient client, String account, Clock clock, @Nullable InetSocketAddress proxy) {
        this.client = client;
        this.account = account;
        this.clock = clock;
        this.proxy = proxy;
    }

    boolean isThroughProxy() {
        return proxy != null;
    }

    /** Asks for the address itself, without any credential. No status is expected: whatever speaks HTTP is there. */
    Finding service(URI baseUrl) {
        // The JDK's client tells a proxy an address without a path as it is, which some do not take.
        URI asked = baseUrl.getRawPath().isEmpty() ? baseUrl.resolve("/") : baseUrl;
        HttpClient.Builder http = HttpClient.newBuilder().connectTimeout(PATIENCE);
        if (proxy != null) {
            http.proxy(ProxySelector.of(proxy));
        }
        try {
            HttpResponse<Void> answer = http.build()
                    .send(
                            HttpRequest.newBuilder(asked).timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.discarding());
            theirTime = answer.headers()
                    .firstValue("Date")
                    .map(ServiceChecks::parsed)
                    .orElse(null);
            String said = "HTTP " + answer.statusCode()
                    + answer.headers()
                            .firstValue("Content-Type")
                            .map(type -> ", " + Harmless.line(type))
                            .orElse("");
            if (answer.statusCode() == PROXY_WANTS_A_NAME) {
                return Finding.fault("service", said + ": the proxy wants a name and a password");
            }
            return answer.statusCode() >= SERVER_ERROR
                    ? Finding.fault("service", said + ": something is there, and it is ill")
                    : Finding.ok("service", "something answers: " + said);
        } catch (IOException e) {
            return Finding.fault(
                    "service", "nothing that speaks HTTP answers: " + Harmless.line(String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.notChecked("service", "interrupted");
        }
    }

    Finding clock() {
        Instant theirs = theirTime;
        if (theirs == null) {
            return Finding.notChecked("clock", "the service tells no time");
        }
        Duration ahead = Duration.between(theirs, clock.instant());
        String measured = "this machine is " + ahead.abs().toSeconds() + " s "
                + (ahead.isNegative() ? "behind" : "ahead of") + " the service";
        return ahead.abs().compareTo(FORGIVEN) > 0
                ? Finding.fault("clock", measured + ", and signatures carry the time; set the clock")
                : Finding.ok("clock", measured + "; " + FORGIVEN.toMinutes() + " minutes are usually forgiven");
    }

    private static @Nullable Instant parsed(String date) {
        try {
            return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    Finding signIn() {
        try {
            client.accounts()
                    .get(account)
                    .with(CallOptions.none().withMaxAttempts(1))
                    .execute();
            return Finding.ok(
                    "sign-in", "app key and secret are taken, and the account " + Harmless.line(account) + " is there");
        } catch (XuqmException e) {
            return Finding.fault("sign-in", Harmless.line(e.getMessage()) + remedy(e));
        }
    }

    private String remedy(XuqmException e) {
        Throwable why = e instanceof XuqmSignInException && e.getCause() != null ? e.getCause() : e;
        if (why instanceof XuqmNotFoundException) {
            return "; is the base URL right, without a path too many, and is there an account " + Harmless.line(account)
                    + "?";
        }
        return why instanceof XuqmDecodingException ? "; does a proxy or portal answer in the service's place?" : "";
    }
}
