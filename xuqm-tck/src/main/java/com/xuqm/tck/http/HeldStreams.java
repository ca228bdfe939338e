package com.xuqm.tck.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Answers the requests of HTTP/2 when it is told to, and counts how many are open at a time on one connection. */
final class HeldStreams implements Http2Peer.Answer {

    private record Held(Http2Peer peer, int stream) {}

    private final int borne;
    private final List<Held> open = new ArrayList<>();
    private CountDownLatch full = new CountDownLatch(1);
    private boolean answering;
    private int most;

    /**
     * Creates it.
     *
     * @param borne how many streams the server bears at a time
     */
    HeldStreams(int borne) {
        this.borne = borne;
    }

    @Override
    public synchronized void give(Http2Peer peer, int stream) throws IOException {
        open.add(new Held(peer, stream));
        most = Math.max(most, open.size());
        if (open.size() == borne) {
            full.countDown();
        }
        if (answering) {
            answer();
        }
    }

    private void answer() throws IOException {
        for (Held each : open) {
            each.peer().head(each.stream(), false);
            each.peer().data(each.stream(), "hello", true);
        }
        open.clear();
    }

    synchronized void holdAll() {
        answering = false;
        full = new CountDownLatch(1);
    }

    synchronized void answerAll() {
        answering = true;
        try {
            answer();
        } catch (IOException e) {
            throw new AssertionError("the client has gone", e);
        }
    }

    void awaitAsManyAsBorne() {
        CountDownLatch awaited;
        synchronized (this) {
            awaited = full;
        }
        Guard.await(awaited, borne + " streams");
    }

    synchronized int mostAtATime() {
        return most;
    }
}
