package com.xuqm.cli.probe;

import com.xuqm.cli.probe.SignInProbe.Credentials;
import com.xuqm.cli.probe.WebhookInbox.Post;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks a service how it speaks. Reads only, unless it may write; what it makes is called {@code xuqm-probe-…} and is gone at the end,
 * whatever happens.
 */
public final class Probe {

    private final Target target;
    private final Manner manner;
    private final Findings findings = new Findings();
    private final Wire wire;
    private final UndoList undo;

    /**
     * Whom to ask.
     *
     * @param baseUrl the service
     * @param appKey the app
     * @param appSecret its secret
     * @param user an administrator's account
     */
    public record Target(URI baseUrl, String appKey, String appSecret, String user) {

        /** Shows no secret. */
        @Override
        public String toString() {
            return user + " of " + appKey + " at " + baseUrl;
        }
    }

    /**
     * How to ask.
     *
     * @param http what sends
     * @param clock the time
     * @param pace how long to wait between two requests
     * @param pause what waits
     * @param writes whether something may be made
     * @param webhookUrl where a webhook would reach this machine; null for nowhere, or, of a service on this machine, for a free port
     * @param webhookPort the port to listen on, 0 for a free one
     * @param patience how long to wait for a webhook
     */
    public record Manner(
            HttpClient http,
            Clock clock,
            Duration pace,
            Consumer<Duration> pause,
            boolean writes,
            @Nullable String webhookUrl,
            int webhookPort,
            Duration patience) {}

    private Probe(Target target, Manner manner) {
        this.target = target;
        this.manner = manner;
        this.wire = new Wire(manner.http(), target.baseUrl(), target.appKey(), findings, manner.pace(), manner.pause());
        this.undo = new UndoList(wire);
    }

    /**
     * Asks.
     *
     * @param target whom
     * @param manner how
     * @return what was found out
     */
    public static ProbeReport of(Target target, Manner manner) {
        return new Probe(target, manner).run();
    }

    private ProbeReport run() {
        Thread atCtrlC = new Thread(this::stop, "xuqm-probe-undo");
        Runtime.getRuntime().addShutdownHook(atCtrlC);
        String failure = null;
        try {
            ask();
        } catch (IOException e) {
            failure = "the probe ended early: " + e.getMessage();
        } finally {
            undo.run();
            try {
                Runtime.getRuntime().removeShutdownHook(atCtrlC);
            } catch (IllegalStateException e) {
                failure = "the probe was stopped"; // and has cleared up already
            }
        }
        return ProbeReport.of(findings, failure, manner.writes(), wire.sent(), undo.left());
    }

    private void stop() {
        wire.stop();
        undo.run();
    }

    private void ask() throws IOException {
        wire.allow(ProbePlan.MOST_READS);
        Credentials credentials = new Credentials(target.appKey(), target.appSecret(), target.user());
        SignInProbe door = new SignInProbe(wire, findings, credentials, manner.clock());
        if (!door.run() || findings.obstacle() != null) {
            return;
        }
        ValueProbe values = new ValueProbe(wire, findings, door, credentials);
        values.run();
        PageProbe pages = new PageProbe(wire, findings);
        pages.users();
        if (manner.writes()) {
            wire.allow(ProbePlan.MOST_WRITES);
            write(door);
        } else {
            pages.blocked();
        }
        values.times();
    }

    private void write(SignInProbe door) throws IOException {
        String guest = "xuqm-probe-" + UUID.randomUUID().toString().substring(0, 8);
        WriteProbe writes = new WriteProbe(wire, findings, door, undo, guest);
        String url = manner.webhookUrl();
        boolean isHere = isLoopback(target.baseUrl().getHost());
        if (url == null && !isHere) {
            if (writes.makeGuest()) {
                writes.message();
                finish(writes);
            }
            return;
        }
        WebhookProbe webhooks = new WebhookProbe(findings, door, undo);
        try (WebhookInbox inbox = new WebhookInbox(isHere ? "127.0.0.1" : "0.0.0.0", manner.webhookPort())) {
            String secret = webhooks.create(url == null ? "http://127.0.0.1:" + inbox.port() + "/xuqm-probe" : url);
            if (!writes.makeGuest()) {
                return;
            }
            boolean isSent = writes.message();
            Post post = secret != null && isSent ? inbox.await(manner.patience()) : null;
            if (post != null && secret != null) {
                webhooks.judge(post, secret);
            }
            finish(writes);
        }
    }

    private static void finish(WriteProbe writes) throws IOException {
        writes.block();
        writes.batches();
    }

    private static boolean isLoopback(@Nullable String host) {
        return host != null
                && (host.startsWith("127.")
                        || "localhost".equals(host.toLowerCase(Locale.ROOT))
                        || "[::1]".equals(host));
    }
}
