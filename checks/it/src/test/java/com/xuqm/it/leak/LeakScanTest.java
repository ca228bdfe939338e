package com.xuqm.it.leak;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes every call, and has it end in every way, against a service that repeats what it was sent. Then no secret and no text of a
 * message may be in a log, an exception, what a listener hears, the name of a thread, or what an object says of itself.
 */
@DisplayName("No secret and no text of a message")
class LeakScanTest {

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    @EveryStack
    void is_shown_by_any_call_however_it_ends(Stack stack) {
        Arguments arguments = new Arguments(folder);
        List<AreaCall> calls = AreaCall.all();
        try (MirrorServer server = new MirrorServer();
                EveryLog log = new EveryLog(findings);
                HttpTransport transport = stack.transport().create(TransportOptions.defaults());
                XuqmClient xuqm = builder(server, transport, stack).build()) {
            findings.look("the client", xuqm);
            findings.look("the transport", transport);
            for (Mirror mirror : Mirror.values()) {
                server.answerWith(mirror);
                for (AreaCall call : calls) {
                    lookAt(call + " when the service " + mirror, call, arguments.of(call), xuqm);
                }
            }
            assertThat(log.records()).as("there was something to hear").isPositive();
        }
        assertThat(calls).hasSizeGreaterThan(150);
        assertThat(findings.looked()).isGreaterThan((long) calls.size() * Mirror.values().length);
        assertThat(findings.places()).isEmpty();
    }

    @EveryStack
    void is_shown_when_signing_in_fails(Stack stack) {
        try (MirrorServer server = new MirrorServer();
                EveryLog log = new EveryLog(findings);
                HttpTransport transport = stack.transport().create(TransportOptions.defaults());
                XuqmClient xuqm = builder(server, transport, stack).build()) {
            server.mirrorLogins();
            for (Mirror mirror : Mirror.values()) {
                server.answerWith(mirror);
                end("signing in when the service " + mirror, xuqm.accounts().get("user_001"));
            }
            assertThat(log.records()).isPositive();
        }
        assertThat(findings.places()).isEmpty();
    }

    @EveryStack
    void is_shown_when_nobody_answers(Stack stack) {
        MirrorServer server = new MirrorServer();
        server.close(); // its port refuses connections now
        try (EveryLog log = new EveryLog(findings);
                HttpTransport transport = stack.transport().create(TransportOptions.defaults());
                XuqmClient xuqm = builder(server, transport, stack).build()) {
            end("a refused connection", xuqm.messages().edit("m_1", Marker.TEXT));
            end("a refused connection", xuqm.auth().loginWithUserSig("user_001", Marker.CREDENTIAL));
            assertThat(log.records()).isPositive();
        }
        assertThat(findings.places()).isEmpty();
    }

    @Test
    @DisplayName("would be overlooked: what is shown is found wherever it is shown")
    void the_scan_itself_finds_what_there_is() {
        Findings planted = new Findings();
        planted.look("an object", "says " + Marker.TEXT);
        planted.lookAt("a cause", new IllegalStateException("wraps", new RuntimeException(Marker.USER_TOKEN)));
        RuntimeException outer = new RuntimeException("outer");
        outer.addSuppressed(new RuntimeException(Marker.APP_SECRET));
        planted.lookAt("something suppressed", outer);
        try (EveryLog log = new EveryLog(planted)) {
            System.getLogger("com.xuqm.sdk").log(System.Logger.Level.TRACE, "traces {0}", Marker.TEXT);
            assertThat(log.records()).isEqualTo(1);
        }

        assertThat(planted.places())
                .anyMatch(place -> place.startsWith("an object"))
                .anyMatch(place -> place.startsWith("a cause"))
                .anyMatch(place -> place.startsWith("something suppressed"))
                .anyMatch(place -> place.startsWith("log of com.xuqm.sdk"));
    }

    private XuqmClientBuilder builder(MirrorServer server, HttpTransport transport, Stack stack) {
        return XuqmClient.builder()
                .baseUrl(server.baseUrl())
                .appKey("ak")
                .appSecret(Marker.APP_SECRET)
                .adminUser("administrator")
                .tenantToken(Marker.TENANT_TOKEN)
                .opsToken(Marker.OPS_TOKEN)
                .internalToken(Marker.INTERNAL_TOKEN)
                .transport(transport)
                .json(stack.json().create())
                .listener(new ListenerLook(findings))
                .clock(new HastyClock())
                .maxResponseBytes(64 * 1024)
                .retry(RetryPolicy.defaults().withMaxAttempts(2).withDelays(Duration.ZERO, Duration.ZERO));
    }

    /** Ages each token by a minute a look, so that a refused one is replaced at once; one that is fresh would be waited for. */
    private static final class HastyClock extends Clock {
        private final AtomicLong minutes = new AtomicLong();

        @Override
        public Instant instant() {
            return Instant.EPOCH.plus(Duration.ofMinutes(minutes.incrementAndGet()));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private void lookAt(String where, AreaCall areaCall, Object[] arguments, XuqmClient xuqm) {
        for (Object argument : arguments) {
            if (!(argument instanceof String) && !(argument instanceof Iterable) && !(argument instanceof Map)) {
                findings.look("an argument of " + areaCall, argument);
            }
        }
        endLater(
                where, areaCall.make(xuqm, arguments)); // both ways for each would take twice as long and show the same
    }

    /** Carries a call out both ways. */
    private void end(String where, Call<?> call) {
        try {
            findings.look("the result of " + where, call.execute());
        } catch (XuqmException e) {
            findings.lookAt(where, e);
        }
        endLater(where, call);
    }

    private void endLater(String where, Call<?> call) {
        findings.look("the call " + where, call);
        CompletableFuture<?> later = call.executeAsync();
        findings.look("the future of " + where, later);
        try {
            findings.look("the result of " + where, later.join());
        } catch (CompletionException | CancellationException e) {
            findings.lookAt(where + ", later", e);
        }
    }
}
