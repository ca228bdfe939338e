package com.xuqm.sdk.webhook.receive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.xuqm.sdk.crypto.JcaMacProvider;
import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.crypto.MacProvider;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.testing.FakeClock;
import com.xuqm.sdk.webhook.receive.WebhookCheck.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A verifier of webhook posts")
class WebhookVerifierTest {

    private static final String SECRET = "whs_hidden-7f3a";
    private static final byte[] BODY =
            "{\"callbackId\":\"cb_1\",\"event\":\"message.sent\",\"data\":{\"content\":\"你好 👋\"}}".getBytes(UTF_8);

    private final FakeClock clock = FakeClock.at("2026-05-16T08:00:00Z");
    private final long now = clock.millis();
    private final Sender sender = new Sender(SECRET);
    private final AtomicInteger nonces = new AtomicInteger();
    private final WebhookVerifier verifier =
            WebhookVerifier.builder().secret(SECRET).clock(clock).build();

    private HttpHeaders signed() {
        return signed(now);
    }

    private HttpHeaders signed(long timestamp) {
        return sender.headers(timestamp, "nonce-" + nonces.incrementAndGet(), BODY);
    }

    private Reason reason(HttpHeaders headers) {
        return verifier.verify(headers, BODY).reason();
    }

    @Nested
    @DisplayName("takes")
    class Takes {

        @Test
        void what_is_signed_recent_and_new() {
            WebhookCheck check = verifier.verify(signed(), BODY);

            assertThat(check.reason()).isEqualTo(Reason.VALID);
            assertThat(check.isValid()).isTrue();
            assertThat(check.body()).isEqualTo(BODY);
            assertThat(check.signedAt()).isEqualTo(clock.instant());
        }

        @Test
        void a_known_answer() {
            // printf '1778918400000\nn-1\n{}' | openssl dgst -sha256 -hmac whs_hidden-7f3a
            String signature = "cd6087af6f2290c8cf4dc8203f36daf0687f4963d6e01a4b0a9f4cbd46ee57b7";

            assertThat(verifier.verify(Sender.headers("1778918400000", "n-1", signature), "{}".getBytes(UTF_8))
                            .reason())
                    .isEqualTo(Reason.VALID);
        }

        @Test
        void a_body_as_it_streams_in() throws IOException {
            InputStream body = new ByteArrayInputStream(BODY);

            assertThat(verifier.verify(signed(), body).body()).isEqualTo(BODY);
        }

        @Test
        void an_empty_body() {
            byte[] nothing = {};

            assertThat(verifier.verify(sender.headers(now, "n", nothing), nothing)
                            .isValid())
                    .isTrue();
        }

        @Test
        void headers_in_any_case_and_out_of_the_map_of_any_server() {
            List<String> upper = new ArrayList<>();
            signed().forEach((name, value) -> {
                upper.add(name.toUpperCase(Locale.ROOT));
                upper.add(value);
            });
            HttpHeaders source = signed();
            Map<String, List<String>> map = Map.of(
                    "x-xuqm-signature", source.all(Sender.SIGNATURE),
                    "x-xuqm-timestamp", source.all(Sender.TIMESTAMP),
                    "x-xuqm-nonce", source.all(Sender.NONCE),
                    "accept", List.of("a", "b"));

            assertThat(reason(HttpHeaders.received(upper))).isEqualTo(Reason.VALID);
            assertThat(reason(HttpHeaders.received(map))).isEqualTo(Reason.VALID);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-PT5M", "PT0S", "PT5M"})
        void what_is_off_by_no_more_than_the_tolerance(Duration off) {
            assertThat(reason(signed(now + off.toMillis()))).isEqualTo(Reason.VALID);
        }

        @Test
        void a_body_of_just_the_allowed_size() throws IOException {
            WebhookVerifier exact = WebhookVerifier.builder()
                    .secret(SECRET)
                    .clock(clock)
                    .maxBodyBytes(BODY.length)
                    .build();

            assertThat(exact.verify(signed(), BODY).isValid()).isTrue();
            assertThat(exact.verify(signed(), new ByteArrayInputStream(BODY)).isValid())
                    .isTrue();
            HttpHeaders announced = signed().followedBy(HttpHeaders.of("Content-Length", "" + BODY.length));
            assertThat(exact.verify(announced, new ByteArrayInputStream(BODY)).isValid())
                    .isTrue();
        }

        @Test
        void what_was_signed_just_now_by_the_clock_of_the_system() {
            HttpHeaders headers = sender.headers(System.currentTimeMillis(), "n", BODY);

            assertThat(WebhookVerifier.of(SECRET).verify(headers, BODY).isValid())
                    .isTrue();
        }

        @Test
        void the_service_trying_again_with_a_new_signature() {
            verifier.verify(signed(), BODY);

            assertThat(reason(signed())).isEqualTo(Reason.VALID);
        }
    }

    @Nested
    @DisplayName("while a secret is replaced")
    class Rotation {

        private final WebhookVerifier both = WebhookVerifier.builder()
                .secret("new")
                .secret(SECRET)
                .clock(clock)
                .build();

        @Test
        void takes_posts_signed_with_either() {
            assertThat(both.verify(signed(), BODY).isValid()).isTrue();
            assertThat(both.verify(new Sender("new").headers(now, "other", BODY), BODY)
                            .isValid())
                    .isTrue();
        }

        @Test
        void tells_which_of_them_signed() {
            assertThat(both.verify(new Sender("new").headers(now, "other", BODY), BODY)
                            .secret())
                    .isZero();
            assertThat(both.verify(signed(), BODY).secret()).isEqualTo(1);
        }

        @Test
        void refuses_a_third_one() {
            assertThat(both.verify(new Sender("third").headers(now, "n", BODY), BODY)
                            .reason())
                    .isEqualTo(Reason.WRONG_SIGNATURE);
        }

        @Test
        void remembers_nonces_of_all_of_them() {
            both.verify(new Sender("new").headers(now, "n", BODY), BODY);

            assertThat(both.verify(sender.headers(now, "n", BODY), BODY).reason())
                    .isEqualTo(Reason.REPLAYED);
        }
    }

    @Nested
    @DisplayName("refuses")
    class Refuses {

        @Test
        void a_body_in_which_any_one_bit_was_flipped() {
            HttpHeaders headers = signed();
            for (int bit = 0; bit < BODY.length * 8; bit++) {
                byte[] changed = BODY.clone();
                changed[bit / 8] ^= (byte) (1 << bit % 8);

                assertThat(verifier.verify(headers, changed).reason())
                        .as("bit %d", bit)
                        .isEqualTo(Reason.WRONG_SIGNATURE);
            }
            assertThat(reason(headers)).as("the refusals used the nonce up").isEqualTo(Reason.VALID);
        }

        @ParameterizedTest
        @ValueSource(strings = {Sender.SIGNATURE, Sender.TIMESTAMP, Sender.NONCE})
        void headers_in_which_any_one_bit_was_flipped(String header) {
            HttpHeaders headers = signed();
            int bits = headers.all(header).get(0).length() * 8;
            for (int bit = 0; bit < bits; bit++) {
                int flipped = bit;
                List<String> changed = new ArrayList<>();
                headers.forEach((name, value) -> {
                    changed.add(name);
                    changed.add(name.equals(header) ? flip(value, flipped) : value);
                });

                assertThat(verifier.verify(HttpHeaders.received(changed), BODY).isValid())
                        .as("bit %d", bit)
                        .isFalse();
            }
        }

        private String flip(String text, int bit) {
            char[] characters = text.toCharArray();
            characters[bit / 8] ^= (char) (1 << bit % 8);
            return new String(characters);
        }

        @Test
        void a_body_that_is_cut_or_goes_on() {
            HttpHeaders headers = signed();

            assertThat(verifier.verify(headers, Arrays.copyOf(BODY, BODY.length - 1))
                            .reason())
                    .isEqualTo(Reason.WRONG_SIGNATURE);
            assertThat(verifier.verify(headers, Arrays.copyOf(BODY, BODY.length + 1))
                            .reason())
                    .isEqualTo(Reason.WRONG_SIGNATURE);
        }

        @Test
        void bytes_that_wander_between_nonce_and_body() {
            byte[] body = "first\nrest".getBytes(UTF_8);
            String time = Long.toString(now);
            String signature = sender.sign(time, "n", body);

            assertThat(verifier.verify(Sender.headers(time, "n\nfirst", signature), "rest".getBytes(UTF_8))
                            .reason())
                    .isEqualTo(Reason.MALFORMED);
        }

        @Test
        void another_secret() {
            HttpHeaders headers = new Sender("other").headers(now, "n", BODY);

            assertThat(reason(headers)).isEqualTo(Reason.WRONG_SIGNATURE);
        }

        @Test
        void what_came_before() {
            HttpHeaders headers = signed();

            assertThat(reason(headers)).isEqualTo(Reason.VALID);
            assertThat(reason(headers)).isEqualTo(Reason.REPLAYED);
        }

        @Test
        void what_came_before_until_it_is_stale() {
            HttpHeaders early = signed(now + Duration.ofMinutes(5).toMillis());
            assertThat(reason(early)).isEqualTo(Reason.VALID);

            clock.advance(Duration.ofMinutes(10));
            assertThat(reason(early)).isEqualTo(Reason.REPLAYED);
            clock.advance(Duration.ofMillis(1));
            assertThat(reason(early)).isEqualTo(Reason.STALE);
        }

        @Test
        void what_is_off_by_more_than_the_tolerance() {
            long tolerance = Duration.ofMinutes(5).toMillis();

            assertThat(reason(signed(now - tolerance - 1))).isEqualTo(Reason.STALE);
            assertThat(reason(signed(now + tolerance + 1))).isEqualTo(Reason.IN_FUTURE);
            assertThat(reason(signed(0))).isEqualTo(Reason.STALE);
            assertThat(reason(signed(999_999_999_999_999L))).isEqualTo(Reason.IN_FUTURE);
        }

        @ParameterizedTest
        @ValueSource(strings = {Sender.SIGNATURE, Sender.TIMESTAMP, Sender.NONCE})
        void a_missing_header(String header) {
            List<String> others = new ArrayList<>();
            signed().forEach((name, value) -> {
                if (!name.equals(header)) {
                    others.add(name);
                    others.add(value);
                }
            });
            WebhookCheck check = verifier.verify(HttpHeaders.received(others), BODY);

            assertThat(check.reason()).isEqualTo(Reason.MISSING_HEADER);
            assertThat(check.detail()).isEqualTo("the header " + header + " is missing");
        }

        @ParameterizedTest
        @ValueSource(strings = {Sender.SIGNATURE, Sender.TIMESTAMP, Sender.NONCE})
        void a_header_that_is_there_twice_in_whatever_case(String header) {
            HttpHeaders headers = signed();
            HttpHeaders twice = headers.followedBy(HttpHeaders.received(
                    List.of(header.toLowerCase(Locale.ROOT), headers.all(header).get(0))));
            WebhookCheck check = verifier.verify(twice, BODY);

            assertThat(check.reason()).isEqualTo(Reason.MALFORMED);
            assertThat(check.detail()).isEqualTo("the header " + header + " is there more than once");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "-1",
                    "+1778918400000",
                    " 1778918400000",
                    "1778918400000 ",
                    "1.7e12",
                    "0x19e2ff",
                    "1778918400000,1778918400000",
                    "9999999999999999",
                    "１７７８９１８４０００００",
                    "now"
                })
        void a_timestamp_that_is_no_number(String timestamp) {
            HttpHeaders headers = Sender.headers(timestamp, "n", sender.sign(timestamp, "n", BODY));

            assertThat(reason(headers)).isEqualTo(Reason.MALFORMED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a b", "a\tb", "a\r\nX: y", "ä", "a\u0000", "a\u007f"})
        void a_nonce_with_anything_but_visible_ascii(String nonce) {
            String time = Long.toString(now);

            assertThat(reason(Sender.headers(time, nonce, sender.sign(time, nonce, BODY))))
                    .isEqualTo(Reason.MALFORMED);
        }

        @Test
        void a_nonce_that_would_fill_the_memory() {
            assertThat(reason(sender.headers(now, "n".repeat(128), BODY))).isEqualTo(Reason.VALID);
            assertThat(reason(sender.headers(now, "n".repeat(129), BODY))).isEqualTo(Reason.MALFORMED);
        }

        @Test
        void a_signature_that_is_written_otherwise() {
            String time = Long.toString(now);
            String good = sender.sign(time, "n", BODY);
            List<String> spellings = List.of(
                    good.toUpperCase(Locale.ROOT),
                    " " + good,
                    good + " ",
                    "sha256=" + good,
                    good + "," + good,
                    good.substring(1),
                    good + "00",
                    "",
                    "g".repeat(64),
                    "０".repeat(64));

            assertThat(spellings)
                    .extracting(spelling -> reason(Sender.headers(time, "n", spelling)))
                    .containsOnly(Reason.MALFORMED);
        }
    }

    @Nested
    @DisplayName("refuses a body that is too large")
    class TooLarge {

        private static final long HUNDRED_MEGABYTES = 100L * 1024 * 1024;

        @Test
        void before_it_is_read_if_its_length_is_announced() throws IOException {
            Endless body = new Endless(HUNDRED_MEGABYTES);
            HttpHeaders headers = signed().followedBy(HttpHeaders.of("content-length", "" + HUNDRED_MEGABYTES));

            assertThat(verifier.verify(headers, body).reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(body.taken).isZero();
        }

        @Test
        void after_one_byte_more_than_is_allowed_if_it_is_not() throws IOException {
            Endless body = new Endless(HUNDRED_MEGABYTES);

            assertThat(verifier.verify(signed(), body).reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(body.taken).isEqualTo(1024 * 1024 + 1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "ten", "99999999999999999999", ""})
        void whatever_length_it_claims(String length) throws IOException {
            Endless body = new Endless(HUNDRED_MEGABYTES);
            HttpHeaders headers = signed().followedBy(HttpHeaders.received(List.of("Content-Length", length)));

            assertThat(verifier.verify(headers, body).reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(body.taken).isEqualTo(1024 * 1024 + 1);
        }

        @Test
        void before_anything_else_if_it_is_in_memory() {
            WebhookVerifier small = WebhookVerifier.builder()
                    .secret(SECRET)
                    .maxBodyBytes(BODY.length - 1)
                    .scheme(new Unasked())
                    .build();

            assertThat(small.verify(HttpHeaders.empty(), BODY).reason()).isEqualTo(Reason.TOO_LARGE);
        }

        @Test
        void and_reads_nothing_of_a_post_whose_headers_give_it_away() throws IOException {
            Endless body = new Endless(HUNDRED_MEGABYTES);

            assertThat(verifier.verify(HttpHeaders.empty(), body).reason()).isEqualTo(Reason.MISSING_HEADER);
            assertThat(verifier.verify(signed(0), body).reason()).isEqualTo(Reason.STALE);
            assertThat(body.taken).isZero();
        }

        @Test
        void and_a_body_that_took_longer_than_its_signature_lasts() throws IOException {
            InputStream slow = new ByteArrayInputStream(BODY) {
                @Override
                public synchronized int read(byte[] into, int from, int most) {
                    clock.advance(Duration.ofMinutes(10));
                    return super.read(into, from, most);
                }
            };

            assertThat(verifier.verify(signed(), slow).reason()).isEqualTo(Reason.STALE);
        }
    }

    @Nested
    @DisplayName("goes by")
    class GoesBy {

        @Test
        void headers_of_other_names() {
            WebhookVerifier renamed = WebhookVerifier.builder()
                    .secret(SECRET)
                    .clock(clock)
                    .scheme(HmacWebhookScheme.standard().withHeaders("X-Sig", "X-Time", "X-Once"))
                    .build();
            String time = Long.toString(now);
            HttpHeaders headers = HttpHeaders.of("X-Sig", sender.sign(time, "n", BODY), "X-Time", time, "X-Once", "n");

            assertThat(renamed.verify(headers, BODY).isValid()).isTrue();
            assertThat(renamed.verify(signed(), BODY).detail()).isEqualTo("the header X-Time is missing");
        }

        @Test
        void a_replay_guard_that_several_instances_share() {
            ReplayGuard shared = ReplayGuard.inMemory(10);
            WebhookVerifier one = WebhookVerifier.builder()
                    .secret(SECRET)
                    .clock(clock)
                    .replayGuard(shared)
                    .build();
            WebhookVerifier other = WebhookVerifier.builder()
                    .secret(SECRET)
                    .clock(clock)
                    .replayGuard(shared)
                    .build();
            HttpHeaders headers = signed();

            assertThat(one.verify(headers, BODY).reason()).isEqualTo(Reason.VALID);
            assertThat(other.verify(headers, BODY).reason()).isEqualTo(Reason.REPLAYED);
        }

        @Test
        void a_replay_guard_that_is_asked_about_proven_posts_only() {
            List<String> asked = new ArrayList<>();
            WebhookVerifier watched = WebhookVerifier.builder()
                    .secret(SECRET)
                    .clock(clock)
                    .replayGuard(new ReplayGuard() {
                        @Override
                        public ClaimResult claim(String nonce, Lease lease, Instant until) {
                            asked.add("claim " + nonce + " " + lease.length() + " "
                                    + Duration.between(lease.now(), until));
                            return ClaimResult.NEW;
                        }

                        @Override
                        public boolean confirm(String nonce, Lease lease) {
                            return asked.add("confirm " + nonce + " " + lease.length());
                        }

                        @Override
                        public void release(String nonce, Lease lease) {
                            asked.add("release " + nonce);
                        }
                    })
                    .claimLease(Duration.ofSeconds(7))
                    .build();
            watched.verify(new Sender("other").headers(now, "forged", BODY), BODY);
            watched.verify(sender.headers(now, "stale", BODY).followedBy(HttpHeaders.of(Sender.NONCE, "x")), BODY);
            watched.verify(sender.headers(now, "good", BODY), BODY);

            assertThat(asked).containsExactly("claim good PT7S PT5M", "confirm good PT7S");
        }
    }

    @Nested
    @DisplayName("hands out a claim")
    class Claims {

        private final HttpHeaders headers = signed();

        @Test
        void that_uses_a_post_up_once_it_is_confirmed() {
            try (WebhookClaim claim = verifier.claim(headers, BODY)) {
                assertThat(claim.check().body()).isEqualTo(BODY);
                assertThat(reason(headers)).isEqualTo(Reason.IN_PROGRESS);
                assertThat(claim.confirm()).isTrue();
                assertThat(claim.confirm()).as("a second time").isFalse();
            }

            assertThat(reason(headers)).isEqualTo(Reason.REPLAYED);
        }

        @Test
        void that_gives_a_post_back_if_it_is_not() throws IOException {
            WebhookClaim claim = verifier.claim(headers, new ByteArrayInputStream(BODY));
            claim.close();
            claim.close();

            assertThat(claim.confirm()).isFalse();
            assertThat(reason(headers)).isEqualTo(Reason.VALID);
        }

        @Test
        void that_ends_by_itself() {
            WebhookClaim died = verifier.claim(headers, BODY);
            clock.advance(Duration.ofSeconds(59));
            assertThat(reason(headers)).isEqualTo(Reason.IN_PROGRESS);

            clock.advance(Duration.ofSeconds(1));
            assertThat(reason(headers)).isEqualTo(Reason.VALID);
            assertThat(died.confirm()).isFalse();
        }

        @Test
        void on_nothing_if_the_post_is_refused() {
            try (WebhookClaim claim = verifier.claim(HttpHeaders.empty(), BODY)) {
                assertThat(claim.check().reason()).isEqualTo(Reason.MISSING_HEADER);
                assertThat(claim.confirm()).isFalse();
                assertThat(claim).hasToString("WebhookClaim[" + claim.check() + "]");
            }
        }
    }

    @Nested
    @DisplayName("throws nothing")
    class Strangers {

        @Test
        void whatever_a_framework_hands_on_where_nothing_came() throws IOException {
            byte[] nothing = {};

            assertThat(verifier.verify(null, BODY).reason()).isEqualTo(Reason.MISSING_HEADER);
            assertThat(verifier.verify(null, (InputStream) null).reason()).isEqualTo(Reason.MISSING_HEADER);
            assertThat(verifier.verify(sender.headers(now, "a", nothing), (byte[]) null)
                            .isValid())
                    .isTrue();
            assertThat(verifier.verify(sender.headers(now, "b", nothing), (InputStream) null)
                            .isValid())
                    .isTrue();
            assertThat(verifier.verify(signed(), (byte[]) null).reason()).isEqualTo(Reason.WRONG_SIGNATURE);
        }

        @ParameterizedTest
        @ValueSource(strings = {Sender.SIGNATURE, Sender.TIMESTAMP, Sender.NONCE, "Content-Length"})
        void whatever_stands_in_a_header(String name) throws IOException {
            for (String value : Arrays.asList(null, "", "\ud800", "\u0000", "\u0661", "9".repeat(1_000_000))) {
                HttpHeaders odd = HttpHeaders.received(Arrays.asList(name, value, null, "x", null, null))
                        .followedBy(signed());

                assertThat(verifier.verify(odd, BODY)).isNotNull();
                assertThat(verifier.verify(odd, new ByteArrayInputStream(BODY))).isNotNull();
            }
        }

        @Test
        void though_a_scheme_is_confused_by_what_it_reads() {
            WebhookVerifier naive = WebhookVerifier.builder()
                    .secret(SECRET)
                    .scheme(new WebhookScheme() {
                        @Override
                        public MacAlgorithm algorithm() {
                            return MacAlgorithm.HMAC_SHA256;
                        }

                        @Override
                        public WebhookSignature read(HttpHeaders headers) {
                            throw new NumberFormatException("For input string: hidden");
                        }
                    })
                    .build();
            WebhookCheck check = naive.verify(signed(), BODY);

            assertThat(check.reason()).isEqualTo(Reason.MALFORMED);
            assertThat(check.detail())
                    .isEqualTo("the headers of the signature cannot be read: java.lang.NumberFormatException");
        }
    }

    @Nested
    @DisplayName("keeps to itself")
    class Discretion {

        @Test
        void the_body_of_what_it_refused() {
            WebhookCheck check = verifier.verify(HttpHeaders.empty(), BODY);

            assertThatExceptionOfType(WebhookRefusedException.class)
                    .isThrownBy(check::body)
                    .withMessage("the header X-Xuqm-Timestamp is missing")
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.MISSING_HEADER));
            assertThatExceptionOfType(WebhookRefusedException.class).isThrownBy(check::signedAt);
        }

        @Test
        void secrets_bodies_and_what_headers_said() {
            String time = Long.toString(now);
            List<HttpHeaders> attempts = List.of(
                    signed(),
                    sender.headers(now, "nonce-1", BODY),
                    new Sender("other").headers(now, "hidden-nonce", BODY),
                    Sender.headers(time, "hidden nonce", "hidden"),
                    Sender.headers("hidden", "hidden", "hidden"),
                    Sender.headers(time, "n", "hidden"),
                    sender.headers(0, "hidden", BODY));

            assertThat(attempts)
                    .extracting(attempt -> verifier.verify(attempt, BODY).toString())
                    .allSatisfy(text -> assertThat(text).doesNotContain("hidden", "message.sent", SECRET))
                    .doesNotHaveDuplicates();
            assertThat(verifier.toString())
                    .doesNotContain(SECRET)
                    .contains("X-Xuqm-Signature", "secrets=1", "PT5M", "1048576");
        }

        @Test
        void only_what_the_codes_need_that_its_provider_makes() {
            List<MacAlgorithm> made = new ArrayList<>();
            MacProvider provider = new MacProvider() {
                @Override
                public String name() {
                    return "counting";
                }

                @Override
                public int rank() {
                    return 0;
                }

                @Override
                public boolean supports(MacAlgorithm algorithm) {
                    return true;
                }

                @Override
                public KeyedMac create(MacAlgorithm algorithm, byte[] key) {
                    made.add(algorithm);
                    return new JcaMacProvider().create(algorithm, key);
                }
            };

            WebhookVerifier.builder().secret(SECRET).macProvider(provider).build();

            assertThat(made).containsExactly(MacAlgorithm.HMAC_SHA256);
        }

        @Test
        void its_secrets_until_they_are_destroyed() {
            assertThat(verifier.isDestroyed()).isFalse();
            verifier.destroy();
            verifier.destroy();

            assertThat(verifier.isDestroyed()).isTrue();
            assertThatIllegalStateException().isThrownBy(() -> verifier.verify(signed(), BODY));
        }
    }

    @Nested
    @DisplayName("cannot be built")
    class Building {

        @Test
        void without_a_secret() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WebhookVerifier.builder().build())
                    .withMessageStartingWith("a secret is needed");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WebhookVerifier.of(" "))
                    .withMessage("secret must not be blank");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WebhookVerifier.of(null))
                    .withMessage("secret must not be null");
        }

        @Test
        void with_more_secrets_than_a_rotation_needs() {
            WebhookVerifier.Builder builder = WebhookVerifier.builder();
            for (int i = 0; i < 10; i++) {
                builder.secret("hidden" + i);
            }

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.secret("hidden"))
                    .withMessageStartingWith("there must be at most 10 secrets")
                    .withMessageNotContaining("hidden");
        }

        @ParameterizedTest
        @CsvSource({"PT0.999999999S", "PT24H0.000000001S"})
        void with_a_lease_that_is_none(Duration length) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WebhookVerifier.builder().claimLease(length))
                    .withMessage("claimLease must be 1 second to 1 day, but is " + length);
        }

        @ParameterizedTest
        @CsvSource({"PT1S", "P1D"})
        void but_with_the_shortest_and_the_longest(Duration length) {
            WebhookVerifier.Builder builder = WebhookVerifier.builder();

            assertThat(builder.claimLease(length).tolerance(length)).isSameAs(builder);
        }

        @ParameterizedTest
        @CsvSource({"PT0.999S", "-PT1S", "P2D"})
        void with_a_tolerance_that_is_none(Duration tolerance) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WebhookVerifier.builder().tolerance(tolerance))
                    .withMessage("tolerance must be 1 second to 1 day, but is " + tolerance);
        }

        @Test
        void with_headers_that_cannot_be_told_apart() {
            HmacWebhookScheme scheme = HmacWebhookScheme.standard();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scheme.withHeaders("X-A", "x-a", "X-B"))
                    .withMessage("the three headers must have three names");
            assertThatIllegalArgumentException().isThrownBy(() -> scheme.withHeaders("X A", "X-B", "X-C"));
        }
    }

    /** A scheme that nobody may ask. */
    private static final class Unasked implements WebhookScheme {

        @Override
        public MacAlgorithm algorithm() {
            return MacAlgorithm.HMAC_SHA256;
        }

        @Override
        public WebhookSignature read(HttpHeaders headers) {
            throw new AssertionError("the size comes first");
        }
    }

    /** A body of any length that takes no memory and counts what is taken of it. */
    private static final class Endless extends InputStream {

        private final long length;
        private long taken;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return taken < length ? (int) (taken++ & 0xff) : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int some = (int) Math.min(most, length - taken);
            taken += some;
            return some == 0 && most > 0 ? -1 : some;
        }
    }
}
