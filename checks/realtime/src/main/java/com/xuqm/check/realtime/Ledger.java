package com.xuqm.check.realtime;

import com.xuqm.realtime.event.Dropped;
import com.xuqm.realtime.event.GapUnfilled;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.realtime.event.RealtimeEvent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Counts what came. The content of each message is its number within its conversation, from 0. */
final class Ledger {

    private static final class Page {
        private final BitSet seen = new BitSet();
        private int last = -1;
    }

    private final Map<String, Page> pages = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private long received;
    private long doubled;
    private long outOfOrder;

    synchronized void note(RealtimeEvent event) {
        if (event instanceof MessageReceived message) {
            note(
                    message.conversation().toString(),
                    Integer.parseInt(message.message().content()));
        } else if (event instanceof GapUnfilled || event instanceof Dropped) {
            complaints.add(event.toString());
        }
        notifyAll();
    }

    private void note(String conversation, int number) {
        Page page = pages.computeIfAbsent(conversation, name -> new Page());
        if (page.seen.get(number)) {
            doubled++;
            return;
        }
        page.seen.set(number);
        received++;
        if (number < page.last) {
            outOfOrder++;
        }
        page.last = Math.max(page.last, number);
    }

    synchronized long received() {
        return received;
    }

    synchronized void complain(String complaint) {
        complaints.add(complaint);
    }

    /** Waits until so many have come, and tells whether they have; it waits no more once nothing has come for a while. */
    synchronized boolean await(long count, long patienceSeconds) throws InterruptedException {
        long before = -1;
        while (received < count && received != before) {
            before = received;
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(patienceSeconds);
            while (received < count && received == before && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.timedWait(this, 100);
            }
        }
        return received >= count;
    }

    synchronized CutResult result(int messages, long cuts) {
        return new CutResult(messages, cuts, messages - received, doubled, outOfOrder, complaints);
    }
}
