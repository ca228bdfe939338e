package com.xuqm.emulator.internal.stomp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes frames. */
public final class StompWriter {

    private StompWriter() {}

    /**
     * Writes a frame.
     *
     * @param frame the frame
     * @param lineEnd {@code "\n"} or {@code "\r\n"}
     * @return its bytes
     */
    public static byte[] write(StompFrame frame, String lineEnd) {
        boolean plain = HeaderText.isPlain(frame.command());
        StringBuilder head = new StringBuilder(frame.command()).append(lineEnd);
        for (Map.Entry<String, String> header : frame.headers().entrySet()) {
            head.append(plain ? header.getKey() : HeaderText.escape(header.getKey()))
                    .append(':')
                    .append(plain ? header.getValue() : HeaderText.escape(header.getValue()))
                    .append(lineEnd);
        }
        if (frame.body().length > 0) {
            head.append("content-length:").append(frame.body().length).append(lineEnd);
        }
        head.append(lineEnd);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(head.length() + frame.body().length + 1);
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(frame.body());
        bytes.write(0);
        return bytes.toByteArray();
    }
}
