package com.xuqm.sdk.webhook.receive;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.crypto.JcaMacProvider;
import com.xuqm.sdk.crypto.MacProvider;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.credential.Nonces;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.security.auth.Destroyable;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether what was posted to a webhook was sent by the service: signed with the webhook's secret, unchanged, recent, and
 * not a repetition. It needs no client, and is safe for use by many threads at once.
 *
 * <pre>{@code
 * WebhookVerifier verifier = WebhookVerifier.of(webhookSecret);
 * WebhookCheck check = verifier.verify(HttpHeaders.received(exchange.getRequestHeaders()), exchange.getRequestBody());
 * if (check.isValid()) {
 *     process(check.body());
 * }
 * }</pre>
 *
 * <p>The signature covers the body byte for byte. Give the verifier what came from the network; JSON that was parsed and written
 * again is another body. Nothing is inflated: a compressed body is judged, and handed on, as it is.
 *
 * <p>The checks in their order, cheapest first: size, headers, time, signature, repetition. All secrets are tried whatever the
 * others gave, and codes are compared in constant time.
 */
public final class WebhookVerifier implements Destroyable {

    private static final Duration DEFAULT_TOLERANCE = Duration.ofMinutes(5);
    private static final Duration DEFAULT_LEASE = Duration.ofMinutes(1);
    private static final int DEFAULT_MAX_BODY_BYTES = 1024 * 1024;
    private static final int DEFAULT_REPLAY_CAPACITY = 100_000;
    private static final int MOST_SECRETS = 10;

    private final SignatureJudge judge;
    private final Clock clock;
    private final int maxBodyBytes;
    private final ReplayGuard replayGuard;
    private final Duration claimLease;

    private WebhookVerifier(Builder builder) {
        this.judge = new SignatureJudge(
                builder.scheme, builder.macProvider, List.copyOf(builder.secrets), builder.tolerance);
        this.clock = builder.clock;
        this.maxBodyBytes = builder.maxBodyBytes;
        this.replayGuard =
                builder.replayGuard == null ? ReplayGuard.inMemory(DEFAULT_REPLAY_CAPACITY) : builder.replayGuard;
        this.claimLease = builder.claimLease;
    }

    /**
     * Returns a verifier with all defaults.
     *
     * @param secret the webhook's secret, as {@code webhooks().create(…)} answered it
     * @return the verifier
     */
    public static WebhookVerifier of(String secret) {
        return builder().secret(secret).build();
    }

    /**
     * Starts a verifier, to which at least one secret must be given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks a post whose body was read already. Whoever read it had to hold it in memory whatever its size; {@linkplain
     * #verify(HttpHeaders, InputStream) the other method} does not.
     *
     * <p>What is valid counts as used from then on, whatever becomes of it; {@link #claim} does not.
     *
     * @param headers all headers of the post, such as {@link HttpHeaders#received(java.util.Map)} makes of a framework's;
     *     {@code null} for none
     * @param body the body as it came; {@code null} for none
     * @return whether it is the service's, and if not, why
     * @throws IllegalStateException if the secrets were destroyed
     */
    public WebhookCheck verify(@Nullable HttpHeaders headers, byte @Nullable [] body) {
        return used(claim(headers, body));
    }

    /**
     * Checks a post while reading its body. Of one that is too large, at most a byte more than allowed is read; of one whose
     * headers give it away, nothing.
     *
     * <p>What is valid counts as used from then on, whatever becomes of it; {@link #claim} does not.
     *
     * @param headers all headers of the post; {@code null} for none
     * @param body the body as it comes; not closed; {@code null} for none
     * @return whether it is the service's, and if not, why
     * @throws IOException if the body cannot be read
     * @throws IllegalStateException if the secrets were destroyed
     */
    public WebhookCheck verify(@Nullable HttpHeaders headers, @Nullable InputStream body) throws IOException {
        return used(claim(headers, body));
    }

    private static WebhookCheck used(WebhookClaim claim) {
        boolean lost = claim.check().isValid() && !claim.confirm();
        return lost
                ? WebhookCheck.refused(WebhookCheck.Reason.IN_PROGRESS, "another receiver has taken it over")
                : claim.check();
    }

    /**
     * Checks a post whose body was read already, and claims it for the time that it takes to handle it.
     *
     * @param headers all headers of the post; {@code null} for none
     * @param body the body as it came; {@code null} for none
     * @return the claim, to be confirmed once the post was handled, and closed in any case
     * @throws IllegalStateException if the secrets were destroyed
     */
    public WebhookClaim claim(@Nullable HttpHeaders headers, byte @Nullable [] body) {
        byte[] present = body == null ? new byte[0] : body;
        if (present.length > maxBodyBytes) {
            return refused(tooLarge());
        }
        Instant now = clock.instant();
        try {
            return prove(judge.read(orNone(headers), now), present, now);
        } catch (WebhookRefusedException e) {
            return refused(e);
        }
    }

    /**
     * Checks a post while reading its body, and claims it for the time that it takes to handle it.
     *
     * @param headers all headers of the post; {@code null} for none
     * @param body the body as it comes; not closed; {@code null} for none
     * @return the claim, to be confirmed once the post was handled, and closed in any case
     * @throws IOException if the body cannot be read
     * @throws IllegalStateException if the secrets were destroyed
     */
    public WebhookClaim claim(@Nullable HttpHeaders headers, @Nullable InputStream body) throws IOException {
        HttpHeaders present = orNone(headers);
        if (announcesTooMuch(present)) {
            return refused(tooLarge());
        }
        try {
            WebhookSignature signature = judge.read(present, clock.instant());
            byte[] read = body == null ? new byte[0] : body.readNBytes(maxBodyBytes + 1);
            if (read.length > maxBodyBytes) {
                return refused(tooLarge());
            }
            // A slow sender may have used up the time.
            Instant now = clock.instant();
            return prove(judge.requireInTime(signature, now), read, now);
        } catch (WebhookRefusedException e) {
            return refused(e);
        }
    }

    private static HttpHeaders orNone(@Nullable HttpHeaders headers) {
        return headers == null ? HttpHeaders.empty() : headers;
    }

    private boolean announcesTooMuch(HttpHeaders headers) {
        for (String value : headers.all("Content-Length")) {
            try {
                if (Long.parseLong(value.trim()) > maxBodyBytes) {
                    return true;
                }
            } catch (NumberFormatException e) {
                // Not this class's to judge: what is read is counted in any case.
            }
        }
        return false;
    }

    private WebhookRefusedException tooLarge() {
        return new WebhookRefusedException(
                WebhookCheck.Reason.TOO_LARGE,
                "the body is larger than the " + maxBodyBytes + " bytes that are allowed");
    }

    private WebhookClaim prove(WebhookSignature signature, byte[] body, Instant now) {
        int secret = judge.requireProof(signature, body);
        Lease lease = new Lease(Nonces.next(), now, claimLease);
        ClaimResult result = replayGuard.claim(signature.nonce(), lease, judge.endOf(signature));
        return switch (result) {
            case NEW ->
                WebhookClaim.of(WebhookCheck.valid(body, signature, secret), replayGuard, signature.nonce(), lease);
            case IN_PROGRESS ->
                throw new WebhookRefusedException(WebhookCheck.Reason.IN_PROGRESS, "the same post is being handled");
            case DONE -> throw new WebhookRefusedException(WebhookCheck.Reason.REPLAYED, "its nonce was used before");
            case FULL ->
                throw new WebhookRefusedException(
                        WebhookCheck.Reason.GUARD_FULL,
                        "the replay guard has no room to tell whether its nonce was used before; give it a larger"
                                + " capacity");
        };
    }

    private static WebhookClaim refused(WebhookRefusedException refusal) {
        String text = refusal.getMessage();
        return WebhookClaim.refused(WebhookCheck.refused(
                refusal.reason(), text == null ? refusal.reason().name() : text));
    }

    /** A claim on something else than a nonce, by the same rules. */
    Lease newLease() {
        return new Lease(Nonces.next(), clock.instant(), claimLease);
    }

    /** Forgets the secrets as far as the platform allows. Further checks fail. Idempotent. */
    @Override
    public void destroy() {
        judge.destroy();
    }

    @Override
    public boolean isDestroyed() {
        return judge.isDestroyed();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "WebhookVerifier[" + judge + ", maxBodyBytes=" + maxBodyBytes + "]";
    }

    /** Collects what a verifier goes by. */
    public static final class Builder {

        private final List<byte[]> secrets = new ArrayList<>();
        private WebhookScheme scheme = HmacWebhookScheme.standard();
        private MacProvider macProvider = new JcaMacProvider();
        private Clock clock = Clock.systemUTC();
        private Duration tolerance = DEFAULT_TOLERANCE;
        private int maxBodyBytes = DEFAULT_MAX_BODY_BYTES;
        private @Nullable ReplayGuard replayGuard;
        private Duration claimLease = DEFAULT_LEASE;

        private Builder() {}

        /**
         * Adds a secret. While one is replaced by another, give both; any of them will do. (That the key is the secret's UTF-8
         * bytes is assumed.)
         *
         * @param secret a webhook's secret, not blank
         * @return this builder
         */
        public Builder secret(String secret) {
            String checked = Checks.secret("secret", secret);
            if (secrets.size() == MOST_SECRETS) {
                throw new IllegalArgumentException("there must be at most " + MOST_SECRETS
                        + " secrets, because each is tried on each post; use a verifier for each webhook");
            }
            secrets.add(checked.getBytes(UTF_8));
            return this;
        }

        /**
         * Sets how posts are signed.
         *
         * @param scheme the scheme; by default {@link HmacWebhookScheme#standard()}
         * @return this builder
         */
        public Builder scheme(WebhookScheme scheme) {
            this.scheme = Checks.notNull("scheme", scheme);
            return this;
        }

        /**
         * Sets the MAC provider.
         *
         * @param provider the provider; by default {@link JcaMacProvider}
         * @return this builder
         */
        public Builder macProvider(MacProvider provider) {
            this.macProvider = Checks.notNull("provider", provider);
            return this;
        }

        /**
         * Sets the clock that timestamps are compared with.
         *
         * @param clock the clock; by default the system's
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Checks.notNull("clock", clock);
            return this;
        }

        /**
         * Sets how old a signature may be, and how far ahead of this machine's clock.
         *
         * @param tolerance the most that timestamp and clock may differ: 1 second to 1 day; 5 minutes by default
         * @return this builder
         */
        public Builder tolerance(Duration tolerance) {
            this.tolerance = secondToDay("tolerance", tolerance);
            return this;
        }

        /**
         * Sets how large a body may be.
         *
         * @param bytes the most bytes: 1 to 67,108,864 (64 MiB); 1,048,576 (1 MiB) by default
         * @return this builder
         */
        public Builder maxBodyBytes(int bytes) {
            this.maxBodyBytes = Checks.range("maxBodyBytes", bytes, 1, 64 * 1024 * 1024);
            return this;
        }

        /**
         * Sets the replay guard, which remembers used signatures. Where several instances receive the same webhook they must share it.
         *
         * @param guard the guard; by default {@link ReplayGuard#inMemory} for 100,000 posts
         * @return this builder
         */
        public Builder replayGuard(ReplayGuard guard) {
            this.replayGuard = Checks.notNull("guard", guard);
            return this;
        }

        /**
         * Sets how long handling a post may take. If it takes longer, or its receiver has died, another receiver may take the post,
         * and the event, over.
         *
         * @param length more than any handler takes: 1 second to 1 day; 1 minute by default
         * @return this builder
         */
        public Builder claimLease(Duration length) {
            this.claimLease = secondToDay("claimLease", length);
            return this;
        }

        private static Duration secondToDay(String field, Duration value) {
            Checks.notNull(field, value);
            if (value.compareTo(Duration.ofSeconds(1)) < 0 || value.compareTo(Duration.ofDays(1)) > 0) {
                throw new IllegalArgumentException(field + " must be 1 second to 1 day, but is " + value);
            }
            return value;
        }

        /**
         * Returns the verifier.
         *
         * @return a new verifier
         * @throws IllegalArgumentException if no secret was given, or the provider does not have the scheme's algorithm
         */
        public WebhookVerifier build() {
            if (secrets.isEmpty()) {
                throw new IllegalArgumentException(
                        "a secret is needed: the one that webhooks().create(...) answered, or that you gave it");
            }
            return new WebhookVerifier(this);
        }
    }
}
