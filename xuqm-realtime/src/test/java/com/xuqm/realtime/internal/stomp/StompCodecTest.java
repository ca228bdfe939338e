package com.xuqm.realtime.internal.stomp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StompCodecTest {

    private static final int LIMIT = 4 * 1024 * 1024;

    private final List<StompFrame> frames = new ArrayList<>();
    private final StompDecoder decoder = new StompDecoder(LIMIT, frames::add);

    private static StompFrame message(String body) {
        return new StompFrame("MESSAGE", StompHeaders.of("destination", "/q"), body.getBytes(UTF_8));
    }

    @Test
    void a_frame_is_read_with_its_headers_and_its_body() {
        decoder.text("MESSAGE\ndestination:/user/queue/messages\nmessage-id:7\n\nhello\0");

        assertThat(frames)
                .containsExactly(new StompFrame(
                        "MESSAGE",
                        StompHeaders.of("destination", "/user/queue/messages", "message-id", "7"),
                        "hello".getBytes(UTF_8)));
    }

    @Test
    void lines_may_end_with_a_carriage_return_and_a_line_feed() {
        decoder.text("MESSAGE\r\ndestination:/q\r\n\r\nhello\0\r\n\r\nRECEIPT\r\nreceipt-id:1\r\n\r\n\0");

        assertThat(frames).containsExactly(message("hello"), StompFrame.of("RECEIPT", "receipt-id", "1"));
    }

    @Test
    void several_frames_and_heart_beats_come_in_one_message() {
        decoder.text("\n\nRECEIPT\nreceipt-id:1\n\n\0\n\nRECEIPT\nreceipt-id:2\n\n\0RECEIPT\nreceipt-id:3\n\n\0\n");

        assertThat(frames).extracting(frame -> frame.header("receipt-id")).containsExactly("1", "2", "3");
    }

    @Test
    void a_frame_comes_over_several_messages_of_text_and_of_bytes() {
        decoder.text("MESS");
        decoder.bytes(ByteBuffer.wrap("AGE\ndestina".getBytes(UTF_8)));
        decoder.text("tion:/q\n");
        decoder.bytes(ByteBuffer.wrap("\nhel".getBytes(UTF_8)));
        assertThat(frames).isEmpty();
        decoder.text("lo\0");

        assertThat(frames).containsExactly(message("hello"));
    }

    @Test
    void a_body_with_a_content_length_may_hold_the_character_that_else_ends_it() {
        decoder.text("MESSAGE\ndestination:/q\ncontent-length:3\n\na\0b\0");

        assertThat(frames.get(0).text()).isEqualTo("a\0b");
    }

    @Test
    void headers_are_unescaped_except_those_of_connected() {
        decoder.text("MESSAGE\na\\cb:c\\\\d\\ne\\rf\n\n\0");
        decoder.text("CONNECTED\nserver:a\\cb\n\n\0");

        assertThat(frames.get(0).header("a:b")).isEqualTo("c\\d\ne\rf");
        assertThat(frames.get(1).header("server")).isEqualTo("a\\cb");
    }

    @Test
    void of_a_header_that_comes_twice_the_first_counts() {
        decoder.text("MESSAGE\nfoo:one\nfoo:two\n\n\0");

        assertThat(frames.get(0).header("foo")).isEqualTo("one");
    }

    @Test
    void a_header_keeps_its_blanks_and_its_further_colons() {
        decoder.text("MESSAGE\nfoo: a:b \n\n\0");

        assertThat(frames.get(0).header("foo")).isEqualTo(" a:b ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message\n\n\0",
                "MESSAGE\nno colon\n\n\0",
                "MESSAGE\na:\\t\n\n\0",
                "MESSAGE\na:ends with \\\n\n\0",
                "MESSAGE\ncontent-length:x\n\n\0",
                "MESSAGE\ncontent-length:\n\n\0",
                "MESSAGE\ncontent-length:-1\n\n\0",
                "MESSAGE\ncontent-length:2\n\nabc\0",
                "MESSAGE\na:b\0",
                "<html>not found</html>\n\n",
                " \n\n\0"
            })
    void what_is_no_stomp_is_refused_without_repeating_what_came(String text) {
        assertThatThrownBy(() -> decoder.text(text))
                .isInstanceOfSatisfying(
                        StompException.class, e -> assertThat(e.isTooLarge()).isFalse())
                .hasMessageStartingWith("a frame came that is no STOMP 1.2: ");
        decoder.text("RECEIPT\nreceipt-id:1\n\n\0");
        assertThat(frames).isEmpty();
    }

    @Test
    void a_frame_that_does_not_end_grows_to_the_limit_and_no_further() {
        StompDecoder small = new StompDecoder(10_000, frames::add);
        small.text("MESSAGE\n\n");
        byte[] piece = new byte[1_000];
        java.util.Arrays.fill(piece, (byte) 'a');
        for (int i = 0; i < 10; i++) {
            small.bytes(ByteBuffer.wrap(piece));
        }
        assertThat(small.held()).isBetween(10_000, 20_000);
        assertThatThrownBy(() -> small.bytes(ByteBuffer.wrap(piece)))
                .isInstanceOfSatisfying(
                        StompException.class, e -> assertThat(e.isTooLarge()).isTrue());
        assertThat(small.held()).isZero();
    }

    @Test
    void a_body_of_just_the_limit_is_taken_and_one_that_says_it_is_longer_is_refused_at_once() {
        StompDecoder small = new StompDecoder(2_000, frames::add);
        small.text("MESSAGE\ncontent-length:2000\n\n" + "a".repeat(2_000) + "\0");
        assertThat(frames.get(0).body()).hasSize(2_000);

        assertThatThrownBy(() -> small.text("MESSAGE\ncontent-length:2001\n\n"))
                .hasMessage("a frame came with a body of more than 2000 bytes");
        assertThatThrownBy(() ->
                        new StompDecoder(2_000, frames::add).text("MESSAGE\ncontent-length:99999999999999999999\n\n"))
                .isInstanceOf(StompException.class);
    }

    @Test
    void headers_have_limits_of_their_own() {
        assertThatThrownBy(() -> new StompDecoder(LIMIT, frames::add).text("MESSAGE\na:" + "b".repeat(70_000)))
                .hasMessage("a frame came with headers of more than 65536 bytes");
        assertThatThrownBy(() -> new StompDecoder(LIMIT, frames::add).text("MESSAGE\n" + "a:b\n".repeat(501) + "\n\0"))
                .hasMessageContaining("more than 500 headers");
    }

    @Test
    void what_a_long_frame_needed_is_given_back_after_it() {
        decoder.text("MESSAGE\n\n" + "a".repeat(1_000_000) + "\0");

        assertThat(decoder.held()).isLessThanOrEqualTo(64 * 1024);
        assertThat(frames.get(0).body()).hasSize(1_000_000);
    }

    @Test
    void a_million_bytes_with_every_kind_of_character_come_in_22_pieces_of_text_cut_anywhere() {
        StringBuilder body = new StringBuilder();
        while (body.length() < 400_000) {
            body.append("a\u00e9\u4e2d\ud83d\ude00\\:\n");
        }
        String wire = StompEncoder.encode(message(body.toString()));
        int piece = wire.length() / 21;
        for (int at = 0; at < wire.length(); at += piece) {
            decoder.text(wire.substring(at, Math.min(wire.length(), at + piece)));
        }
        assertThat(frames).hasSize(1);
        assertThat(frames.get(0).text()).isEqualTo(body.toString());
    }

    @Test
    void what_is_written_is_read_again_however_it_is_cut() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<StompFrame> sent = new ArrayList<>();
            StringBuilder wire = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                StompFrame frame = randomFrame(random);
                wire.append(String.join("", StompEncoder.messages(frame)));
                sent.add(frame.body().length == 0 ? frame : frame.with("content-length", frame.body().length + ""));
                wire.append("\n".repeat(random.nextInt(3)));
            }
            List<StompFrame> got = new ArrayList<>();
            StompDecoder fresh = new StompDecoder(LIMIT, got::add);
            byte[] bytes = wire.toString().getBytes(UTF_8);
            int at = 0;
            int textAt = 0;
            boolean binary = random.nextBoolean();
            while (binary ? at < bytes.length : textAt < wire.length()) {
                int many = 1 + random.nextInt(50);
                if (binary) {
                    fresh.bytes(ByteBuffer.wrap(bytes, at, Math.min(many, bytes.length - at)));
                    at += many;
                } else {
                    fresh.text(wire.substring(textAt, Math.min(wire.length(), textAt + many)));
                    textAt += many;
                }
            }
            assertThat(got).isEqualTo(sent);
        }
    }

    private static StompFrame randomFrame(Random random) {
        String alphabet = "ab:\\\n\r \u00e9\u4e2d\ud83d\ude00";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            int at = alphabet.offsetByCodePoints(0, random.nextInt(alphabet.codePointCount(0, alphabet.length())));
            text.appendCodePoint(alphabet.codePointAt(at));
        }
        byte[] body = text.toString().repeat(random.nextInt(3)).getBytes(UTF_8);
        return new StompFrame("MESSAGE", StompHeaders.of("k" + text, "v" + text), body);
    }

    @Test
    void a_long_frame_is_sent_in_messages_of_8192_bytes_that_do_not_cut_a_character() {
        for (int offset = 0; offset < 8; offset++) {
            String body = "a".repeat(8_150 + offset) + "\ud83d\ude00".repeat(3_000) + "\u4e2d".repeat(3_000);
            List<String> messages = StompEncoder.messages(message(body));

            assertThat(messages).hasSizeGreaterThan(3).allSatisfy(text -> {
                assertThat(text.getBytes(UTF_8).length).isLessThanOrEqualTo(8_192);
                assertThat(Character.isLowSurrogate(text.charAt(0))).isFalse();
                assertThat(Character.isHighSurrogate(text.charAt(text.length() - 1)))
                        .isFalse();
            });
            messages.forEach(decoder::text);
            assertThat(frames.remove(0).text()).isEqualTo(body);
        }
    }

    @Test
    void a_connect_frame_is_written_as_the_protocol_wants_it() {
        StompFrame connect = StompFrame.of("CONNECT", "accept-version", "1.2", "host", "a:b\\c");

        assertThat(StompEncoder.messages(connect)).containsExactly("CONNECT\naccept-version:1.2\nhost:a:b\\c\n\n\0");
        assertThatThrownBy(() -> StompEncoder.messages(StompFrame.of("CONNECT", "host", "a\nb")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StompEncoder.messages(StompFrame.of("SEND", "host", "a\0b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neither_a_frame_nor_its_headers_show_what_is_in_them() {
        StompFrame frame =
                StompFrame.of("CONNECT", "Authorization", "Bearer secret").withBody("private".getBytes(UTF_8));

        assertThat(frame + " " + frame.headers()).isEqualTo("StompFrame[CONNECT, 7 bytes] StompHeaders[1]");
    }
}
