package com.xuqm.emulator.internal.realtime;

import com.xuqm.emulator.realtime.WireForm;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;

/** Cuts what is to be sent as a form of the wire wants it. */
final class Fragments {

    private Fragments() {}

    /** The frames of WebSocket that carry some bytes. */
    static List<Frame> of(byte[] bytes, WireForm form) {
        List<Frame> frames = new ArrayList<>(1);
        int at = 0;
        do {
            int end = form.messageBytes() == 0 ? bytes.length : endOfCharacter(bytes, at + (long) form.messageBytes());
            message(bytes, at, end, form, frames);
            at = end;
        } while (at < bytes.length);
        return frames;
    }

    private static int endOfCharacter(byte[] bytes, long wanted) {
        int end = (int) Math.min(wanted, bytes.length);
        while (end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
            end++;
        }
        return end;
    }

    private static void message(byte[] bytes, int from, int to, WireForm form, List<Frame> frames) {
        byte code = form.binary() ? OpCode.BINARY : OpCode.TEXT;
        int at = from;
        do {
            int end = form.fragmentBytes() == 0 ? to : (int) Math.min(at + (long) form.fragmentBytes(), to);
            frames.add(new Frame(code, end == to, ByteBuffer.wrap(bytes, at, end - at)));
            code = OpCode.CONTINUATION;
            at = end;
        } while (at < to);
    }

    /** The head of a frame of WebSocket, and the first half of what it promises. */
    static byte[] half(byte[] bytes, WireForm form) {
        int length = bytes.length;
        ByteBuffer raw = ByteBuffer.allocate(10 + length / 2);
        raw.put((byte) (form.binary() ? 0x82 : 0x81));
        if (length < 126) {
            raw.put((byte) length);
        } else if (length < 0x10000) {
            raw.put((byte) 126).putShort((short) length);
        } else {
            raw.put((byte) 127).putLong(length);
        }
        raw.put(bytes, 0, length / 2).flip();
        byte[] cut = new byte[raw.remaining()];
        raw.get(cut);
        return cut;
    }
}
