package com.xuqm.fuzz.target;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.realtime.internal.stomp.StompDecoder;
import com.xuqm.realtime.internal.stomp.StompEncoder;
import com.xuqm.realtime.internal.stomp.StompException;
import com.xuqm.realtime.internal.stomp.StompFrame;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads what claims to be STOMP: whole, cut into pieces, and as text. However it comes, the same frames are in it, or it is refused; and a
 * frame that was read is read again when it is written.
 */
public final class StompTarget implements FuzzTarget {

    private static final int LIMIT = 4_096;

    @Override
    public void test(byte[] input) {
        Input in = new Input(input);
        int piece = 1 + in.choice(40);
        byte[] wire = in.rest();
        List<StompFrame> whole = read(wire, Math.max(1, wire.length));
        Property.holds(read(wire, piece).equals(whole), "how it is cut makes no difference");
        String text = new String(wire, UTF_8);
        if (Arrays.equals(text.getBytes(UTF_8), wire)) {
            Property.holds(readText(text, piece).equals(whole), "text is read as its bytes are");
        }
        for (StompFrame frame : whole) {
            Property.holds(frame.body().length <= LIMIT, "the limit holds");
            Property.holds(!frame.command().isEmpty(), "a frame has a command");
            rewrite(frame);
        }
    }

    /** What comes before what is refused. */
    private static List<StompFrame> read(byte[] wire, int piece) {
        List<StompFrame> frames = new ArrayList<>();
        StompDecoder decoder = new StompDecoder(LIMIT, frames::add);
        try {
            for (int at = 0; at < wire.length; at += piece) {
                decoder.bytes(ByteBuffer.wrap(wire, at, Math.min(piece, wire.length - at)));
            }
        } catch (StompException e) {
            Property.holds(e.getMessage() != null && !e.getMessage().isBlank(), "a refusal explains itself");
        }
        return frames;
    }

    private static List<StompFrame> readText(String text, int piece) {
        List<StompFrame> frames = new ArrayList<>();
        StompDecoder decoder = new StompDecoder(LIMIT, frames::add);
        try {
            for (int at = 0; at < text.length(); at += piece) {
                decoder.text(text.substring(at, Math.min(text.length(), at + piece)));
            }
        } catch (StompException e) {
            Property.holds(e.getMessage() != null && !e.getMessage().isBlank(), "a refusal explains itself");
        }
        return frames;
    }

    private static void rewrite(StompFrame frame) {
        if (frame.header("content-length") != null
                || !Arrays.equals(frame.text().getBytes(UTF_8), frame.body())) {
            return; // it would be written twice, or is no text
        }
        String written;
        try {
            written = String.join("", StompEncoder.messages(frame));
        } catch (IllegalArgumentException e) {
            return; // a header of CONNECT with a carriage return in it
        }
        List<StompFrame> again = read(written.getBytes(UTF_8), LIMIT);
        Property.holds(again.size() == 1, "one frame is one frame");
        Property.holds(Arrays.equals(again.get(0).body(), frame.body()), "a body is read as it was written");
        Property.holds(again.get(0).command().equals(frame.command()), "so is a command");
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                Input.seed("MESSAGE\ndestination:/user/queue/messages\nmessage-id:1\n\n{\"id\":\"m\"}\0", 3),
                Input.seed("\n\r\nCONNECTED\r\nversion:1.2\r\n\r\n\0\nRECEIPT\nreceipt-id:q\n\n\0", 7),
                Input.seed("ERROR\nmessage:a\\cb\\n\\\\\ncontent-length:3\n\na\0b\0", 1),
                Input.seed("MESSAGE\n\n\u4e2d\ud83d\ude00\0", 2));
    }
}
