package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.emulator.realtime.FrameDirection;
import com.xuqm.emulator.realtime.RealtimeFault;
import com.xuqm.emulator.realtime.RealtimeFaultRule;
import com.xuqm.emulator.realtime.RealtimeFaults;
import com.xuqm.emulator.realtime.WireForm;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes wrong with real-time connections on demand. */
class RealtimeFaultsTest {

    private static final Duration PATIENCE = RawStomp.PATIENCE;

    @RegisterExtension
    static final XuqmEmulatorExtension XUQM = new XuqmEmulatorExtension();

    private final XuqmEmulator emulator = XUQM.emulator();
    private final RealtimeFaults faults = emulator.realtime().faults();

    private void say(String text) {
        Api.as(emulator, "user_001").send("user_002", text).data();
    }

    private long waitingForBob() {
        return Api.as(emulator, "user_002")
                .get("/api/im/messages/offline/count")
                .number("count");
    }

    @Test
    void a_connection_is_cut_and_what_is_sent_from_then_on_waits() {
        try (RawStomp bob = RawStomp.listen(emulator, "user_002");
                RawStomp alice = RawStomp.listen(emulator, "user_001")) {
            assertThat(faults.strike("user_002", RealtimeFault.reset())).isEqualTo(1);
            say("after the cut");

            assertThat(bob.next()).isEqualTo("end broken");
            assertThat(emulator.realtime().connections("user_002")).isZero();
            assertThat(waitingForBob()).isEqualTo(1);
            assertThat(alice.nextMessage().get("content").getAsString()).isEqualTo("after the cut");
        }
    }

    @Test
    void or_closed_in_good_order() {
        try (RawStomp bob = RawStomp.listen(emulator, "user_002")) {
            assertThat(faults.strike(RealtimeFault.close(1012))).isEqualTo(1);
            say("after the close");

            assertThat(bob.next()).isEqualTo("end 1012");
            assertThat(waitingForBob()).isEqualTo(1);
        }
    }

    @Test
    void a_rule_for_one_user_strikes_his_connect_too() {
        faults.onReceived("CONNECT").of("user_002").before(RealtimeFault.close(1008));

        RawStomp.connect(emulator, "user_001").close();
        try (RawStomp bob = RawStomp.open(emulator, emulator.issueToken("user_002"))) {
            assertThat(bob.send("CONNECT\naccept-version:1.2\n\n").next()).isEqualTo("end 1008");
        }
    }

    @Test
    void a_stalled_connection_takes_messages_and_says_nothing_not_even_to_pings() throws Exception {
        try (RawStomp bob = RawStomp.listen(emulator, "user_002")) {
            faults.strike("user_002", RealtimeFault.stall());
            say("lost");
            CompletableFuture<WebSocket> ping = bob.socket().sendPing(java.nio.ByteBuffer.allocate(0));
            bob.send("SEND\ndestination:/app/chat.send\nreceipt:r\n\n{}");

            assertThat(ping.join()).isSameAs(bob.socket());
            assertThat(waitingForBob()).isZero();
            assertThat(emulator.realtime().connections("user_002")).isEqualTo(1);
            faults.clear();
            assertThat(bob.next()).isEqualTo("end broken");
        }
    }

    @Test
    void a_client_that_gives_a_stalled_connection_up_is_counted_no_longer() throws Exception {
        try (RawStomp leaves = RawStomp.connect(emulator, "user_002");
                RawStomp cuts = RawStomp.connect(emulator, "user_003")) {
            faults.strike(RealtimeFault.stall());

            leaves.socket().sendClose(WebSocket.NORMAL_CLOSURE, "").join();
            cuts.socket().abort();

            emulator.realtime().awaitConnections("user_002", 0, PATIENCE);
            emulator.realtime().awaitConnections("user_003", 0, PATIENCE);
        }
    }

    @Test
    void a_peer_may_answer_pings_and_nothing_else() throws Exception {
        try (RawStomp bob = RawStomp.listen(emulator, "user_002")) {
            faults.strike("user_002", RealtimeFault.stallButPong());
            say("lost");
            bob.send("SEND\ndestination:/app/chat.sync\nreceipt:r\n\n{}");

            assertThat(bob.isSilent()).isTrue();
        }
    }

    @Test
    void a_connection_ends_after_the_nth_message() {
        RealtimeFaultRule rule = faults.onSent("MESSAGE").of("user_002").nth(2).after(RealtimeFault.reset());
        try (RawStomp bob = RawStomp.listen(emulator, "user_002")) {
            say("one");
            say("two");
            say("three");

            assertThat(bob.nextMessage().get("content").getAsString()).isEqualTo("one");
            // The reset may be faster than the reader of the second message.
            assertThat(bob.next())
                    .satisfiesAnyOf(
                            frame -> assertThat(frame).contains("two"),
                            frame -> assertThat(frame).isEqualTo("end broken"));
            assertThat(rule.fired()).isEqualTo(1);
            assertThat(rule.fault()).isEqualTo(RealtimeFault.reset());
            assertThat(emulator.realtime().frames(FrameDirection.SENT, "MESSAGE"))
                    .hasSize(2);
        }
    }

    @Test
    void a_frame_is_cut_in_the_middle() throws Exception {
        faults.onSent("MESSAGE").before(RealtimeFault.cutInFrame());
        try (RawStomp bob = RawStomp.listen(emulator, "user_002")) {
            say("x".repeat(100_000));

            emulator.realtime().awaitConnections("user_002", 0, PATIENCE);
            while (bob.heardOfFrame() < 40_000) {
                Thread.onSpinWait();
            }
            assertThat(bob.heardOfFrame()).isLessThan(60_000);
            assertThat(waitingForBob()).as("the service takes it for delivered").isZero();
        }
    }

    @Test
    void a_frame_comes_twice_or_late_or_not_at_all() {
        faults.onSent("MESSAGE").nth(1).before(RealtimeFault.twice());
        faults.onSent("MESSAGE").nth(1).before(RealtimeFault.afterNext());
        faults.onSent("MESSAGE").nth(2).before(RealtimeFault.lose());
        try (RawStomp bob = RawStomp.listen(emulator, "user_002")) {
            for (String text : new String[] {"one", "two", "three", "four", "five"}) {
                say(text);
            }

            assertThat(bob.nextMessage().get("content").getAsString()).isEqualTo("one");
            assertThat(bob.nextMessage().get("content").getAsString()).isEqualTo("one");
            assertThat(bob.nextMessage().get("content").getAsString()).isEqualTo("three");
            assertThat(bob.nextMessage().get("content").getAsString()).isEqualTo("two");
            assertThat(bob.nextMessage().get("content").getAsString()).isEqualTo("five");
        }
    }

    @Test
    void frames_come_together_in_one_message() throws Exception {
        faults.onSent("MESSAGE").first(2).before(RealtimeFault.withNext());
        try (RawStomp bob = RawStomp.listen(emulator, "user_002")) {
            int before = bob.pieces().size();
            say("one");
            say("two");
            assertThat(bob.isSilent()).isTrue();
            say("three");

            for (String text : new String[] {"one", "two", "three"}) {
                assertThat(bob.nextMessage().get("content").getAsString()).isEqualTo(text);
            }
            assertThat(bob.pieces()).hasSize(before + 1);
        }
    }

    @Test
    void an_upgrade_is_refused_with_a_status_and_when_to_come_again() {
        faults.onUpgrade().first(2).before(RealtimeFault.refuse(503, Duration.ofSeconds(7)));
        faults.onUpgrade().nth(1).before(RealtimeFault.refuse(401));
        String token = emulator.issueToken("user_002");

        var refused = RawStomp.refused(emulator, token).getResponse();
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("7");
        assertThat(RawStomp.refused(emulator, token).getResponse().statusCode()).isEqualTo(503);
        assertThat(RawStomp.refused(emulator, token).getResponse().statusCode()).isEqualTo(401);
        RawStomp.connect(emulator, "user_002").close();
    }

    @Test
    void only_the_upgrades_of_one_user_are_refused() {
        faults.onUpgrade().of("user_002").before(RealtimeFault.refuse(500));

        RawStomp.connect(emulator, "user_001").close();
        assertThat(RawStomp.refused(emulator, emulator.issueToken("user_002"))
                        .getResponse()
                        .statusCode())
                .isEqualTo(500);
    }

    @Test
    void a_connection_is_accepted_and_closed_or_cut_at_once() {
        faults.onUpgrade().nth(1).before(RealtimeFault.close(1013));
        faults.onUpgrade().nth(1).before(RealtimeFault.reset());
        String token = emulator.issueToken("user_002");

        try (RawStomp closed = RawStomp.open(emulator, token)) {
            assertThat(closed.next()).isEqualTo("end 1013");
        }
        try (RawStomp cut = RawStomp.open(emulator, token)) {
            assertThat(cut.next()).isEqualTo("end broken");
        } catch (java.util.concurrent.CompletionException e) {
            // The reset may be faster than the answer to the upgrade.
            assertThat(e).hasCauseInstanceOf(java.io.IOException.class);
        }
    }

    @Test
    void an_upgrade_is_left_without_an_answer() {
        RealtimeFaultRule rule = faults.onUpgrade().nth(1).before(RealtimeFault.stall());
        CompletableFuture<WebSocket> upgrade = Api.CLIENT
                .newWebSocketBuilder()
                .buildAsync(java.net.URI.create(emulator.realtime().url()), new WebSocket.Listener() {});
        while (rule.fired() == 0) {
            Thread.onSpinWait();
        }
        assertThat(upgrade).isNotDone();

        faults.clear();

        // The JDK's client asks once more when its connection is cut, and may be let in then.
        assertThat(upgrade.handle((socket, failure) -> "over")).succeedsWithin(PATIENCE);
    }

    @Test
    void a_frame_is_not_acted_on() throws Exception {
        faults.onReceived("SUBSCRIBE").before(RealtimeFault.lose());
        try (RawStomp bob = RawStomp.connect(emulator, "user_002")) {
            bob.send("SUBSCRIBE\nid:1\ndestination:/user/queue/messages\nreceipt:r\n\n");

            assertThat(bob.isSilent()).isTrue();
        }
    }

    @Test
    void a_connection_is_cut_before_a_frame_is_acted_on_or_after() {
        faults.onReceived("SEND").nth(1).before(RealtimeFault.reset());
        faults.onReceived("SEND").nth(1).after(RealtimeFault.reset());
        String send =
                "SEND\ndestination:/app/chat.send\nreceipt:r\n\n" + Api.message("SINGLE", "user_002", "TEXT", "Hello");
        try (RawStomp alice = RawStomp.listen(emulator, "user_001")) {
            assertThat(alice.send(send).next()).isEqualTo("end broken");
            assertThat(emulator.messageCount()).isZero();
        }
        try (RawStomp alice = RawStomp.listen(emulator, "user_001")) {
            assertThat(alice.send(send).next()).isEqualTo("end broken");
            assertThat(emulator.messageCount()).isEqualTo(1);
        }
    }

    @Test
    void an_error_comes_and_the_connection_stays() throws Exception {
        try (RawStomp bob = RawStomp.listen(emulator, "user_002")) {
            faults.strike("user_002", RealtimeFault.error("no more", ""));

            assertThat(bob.next()).isEqualTo("ERROR\nmessage:no more\n\n");
            say("still there");
            assertThat(bob.nextMessage().get("content").getAsString()).isEqualTo("still there");
        }
    }

    @Test
    void a_token_expires_on_demand() {
        String token = emulator.issueToken("user_002");
        try (RawStomp bob = RawStomp.connected(RawStomp.open(emulator, token))) {
            faults.strike("user_002", RealtimeFault.expireToken());

            assertThat(bob.next()).startsWith("ERROR\nmessage:Unauthorized\n");
            assertThat(bob.next()).isEqualTo("end 1002");
            assertThat(Api.withToken(emulator, token).get("/api/im/groups").status())
                    .isEqualTo(401);
        }
        RawStomp.connect(emulator, "user_002").close();
    }

    @Test
    void a_token_expires_by_the_clock() {
        try (RawStomp bob = RawStomp.connect(emulator, "user_002")) {
            emulator.clockSkew(Duration.ofDays(2));

            assertThat(bob.next()).startsWith("ERROR\nmessage:Unauthorized\n");
            assertThat(bob.next()).isEqualTo("end 1002");
        }
    }

    @Test
    void a_token_expires_by_itself() {
        try (XuqmEmulator hasty = XuqmEmulator.builder()
                        .tokenLifetime(Duration.ofSeconds(5))
                        .start();
                RawStomp bob = RawStomp.connect(hasty, "user_002")) {
            assertThat(bob.next()).startsWith("ERROR\nmessage:Unauthorized\n");
        }
    }

    @Test
    void chances_come_from_a_seed() {
        String first = chances(7);

        assertThat(chances(7)).isEqualTo(first);
        assertThat(first).contains("x").contains("-");
    }

    private String chances(long seed) {
        faults.clear();
        faults.seed(seed);
        RealtimeFaultRule rule = faults.onReceived("SEND").withProbability(0.5).before(RealtimeFault.lose());
        StringBuilder hits = new StringBuilder();
        try (RawStomp alice = RawStomp.listen(emulator, "user_001")) {
            for (int i = 0; i < 20; i++) {
                int before = rule.fired();
                alice.send("SEND\ndestination:/app/chat.sync\n\n{}");
                alice.sendForReceipt("UNSUBSCRIBE\nid:none\n", "");
                hits.append(rule.fired() > before ? 'x' : '-');
            }
        }
        return hits.toString();
    }

    @Test
    void a_fault_that_cannot_happen_there_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> faults.onUpgrade().before(RealtimeFault.twice()))
                .withMessage("TWICE cannot happen before an upgrade");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> faults.onSent("MESSAGE").after(RealtimeFault.cutInFrame()))
                .withMessage("CUT_IN_FRAME cannot happen after a frame is sent");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> faults.onReceived("SEND").before(RealtimeFault.refuse(503)))
                .withMessage("REFUSE 503 cannot happen before a frame is acted on");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> faults.strike(RealtimeFault.twice()))
                .withMessage("TWICE needs a frame or an upgrade: make a rule");
        assertThatIllegalStateException()
                .isThrownBy(() -> faults.onUpgrade().where(frame -> true))
                .withMessageStartingWith("an upgrade is no frame");
        assertThatIllegalArgumentException().isThrownBy(() -> RealtimeFault.close(999));
        assertThatIllegalArgumentException().isThrownBy(() -> RealtimeFault.refuse(200));
    }

    @Test
    void a_rule_is_taken_out() {
        RealtimeFaultRule rule = faults.onSent("*")
                .where(frame -> frame.command().equals("CONNECTED"))
                .before(RealtimeFault.lose());
        assertThat(faults.rules()).containsExactly(rule);

        rule.remove();

        assertThat(faults.rules()).isEmpty();
        RawStomp.connect(emulator, "user_002").close();
    }

    @Test
    void frames_are_written_in_every_form_that_is_allowed() {
        String text = "emoji 😀 and \r\n lines: ".repeat(100);
        for (WireForm form : new WireForm[] {
            WireForm.USUAL.inBinary(),
            WireForm.USUAL.withCrlf(),
            WireForm.USUAL.inFragmentsOf(7),
            WireForm.USUAL.inMessagesOf(11),
            WireForm.USUAL.inBinary().withCrlf().inFragmentsOf(3).inMessagesOf(5)
        }) {
            emulator.realtime().write(WireForm.USUAL);
            try (RawStomp bob = RawStomp.listen(emulator, "user_002")) {
                emulator.realtime().write(form);
                say(text);

                String frame =
                        bob.next().replaceFirst("(?s)^(.*?)\r\n\r\n", "$1\n\n").replace("\r\n", "\n");
                assertThat(RawStomp.message(frame).get("content").getAsString()).isEqualTo(text);
                assertThat(bob.isBinary()).isEqualTo(form.binary());
            }
        }
    }

    @Test
    void bytes_that_are_no_frame_are_sent() {
        try (RawStomp bob = RawStomp.listen(emulator, "user_002")) {
            assertThat(emulator.realtime().sendRaw("user_002", "no frame at all\0".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(1);

            assertThat(bob.next()).isEqualTo("no frame at all");
        }
    }
}
