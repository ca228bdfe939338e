package com.xuqm.emulator.internal.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-decoding, strict: broken escapes and broken UTF-8 are refused, not repaired. */
final class PercentDecoder {

    private PercentDecoder() {}

    /** Decodes one path segment; {@code +} stands for itself. */
    static String pathSegment(String raw) {
        return decode(raw, false, "path");
    }

    /** Decodes a name or value of a query; {@code +} stands for a space, as in a form. */
    static String queryPart(String raw) {
        return decode(raw, true, "query");
    }

    private static String decode(String raw, boolean plusIsSpace, String where) {
        if (raw.indexOf('%') < 0 && (!plusIsSpace || raw.indexOf('+') < 0)) {
            return raw;
        }
        byte[] in = raw.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            if (in[i] == '%') {
                int high = i + 2 < in.length ? digit(in[i + 1]) : -1;
                int low = i + 2 < in.length ? digit(in[i + 2]) : -1;
                if (high < 0 || low < 0) {
                    throw Refusal.badRequest("the " + where + " holds a broken percent escape");
                }
                out.write(high << 4 | low);
                i += 2;
            } else if (in[i] == '+' && plusIsSpace) {
                out.write(' ');
            } else {
                out.write(in[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(out.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.badRequest("the " + where + " is not valid UTF-8 after percent-decoding");
        }
    }

    private static int digit(byte b) {
        return Character.digit(b, 16);
    }
}
