package com.xuqm.tck.realtime;

import com.xuqm.realtime.socket.WebSocketListener;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Writes down what a listener is told, one line for each. */
final class Received implements WebSocketListener {

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicInteger inside = new AtomicInteger();

    @Override
    public void onText(CharSequence piece, boolean last) {
        alone(() -> {
            text.append(piece);
            if (last) {
                told.add("text " + text);
                text.setLength(0);
            }
        });
    }

    @Override
    public void onBinary(ByteBuffer piece, boolean last) {
        alone(() -> {
            byte[] copy = new byte[piece.remaining()];
            piece.get(copy);
            bytes.writeBytes(copy);
            if (last) {
                told.add("bytes " + bytes.size() + " " + java.util.Arrays.hashCode(bytes.toByteArray()));
                bytes.reset();
            }
        });
    }

    @Override
    public void onPong() {
        alone(() -> told.add("pong"));
    }

    @Override
    public void onEnd(int code, String reason, @Nullable Throwable failure) {
        alone(() -> told.add("end " + code + (reason.isEmpty() ? "" : " " + reason)));
    }

    private void alone(Runnable telling) {
        if (inside.incrementAndGet() != 1) {
            told.add("two at a time");
        }
        telling.run();
        inside.decrementAndGet();
    }

    String next() throws InterruptedException {
        String next = told.poll(1, TimeUnit.MINUTES);
        return next == null ? "nothing within a minute" : next;
    }

    boolean isEmpty() {
        return told.isEmpty();
    }
}
