package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.bulk.journal.Positions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** What is known of each position of the input: one byte a recipient, in pages, so that ten million cost ten megabytes. */
final class Ledger {

    private static final int PAGE_BITS = 14;
    private static final int PAGE_SIZE = 1 << PAGE_BITS;

    private static final byte NOT_TRIED = 0;
    private static final byte ACCEPTED = 1;
    private static final byte UNKNOWN = 2;
    private static final int FIRST_REJECTED = 3;
    private static final int MOST_CODES = 256 - FIRST_REJECTED;

    private byte[][] pages = new byte[16][];

    /** The first position of which, and behind which, nothing is known: where a campaign reads on, mostly. */
    private long unknownFrom;

    /** The codes of rejections, of which a service has a dozen. Beyond what a byte can number, the last one stands for others. */
    private final List<Integer> codes = new ArrayList<>();

    BulkStatus status(long position) {
        if (position >= unknownFrom) {
            return BulkStatus.NOT_TRIED;
        }
        int state = state(position);
        return switch (state) {
            case NOT_TRIED -> BulkStatus.NOT_TRIED;
            case ACCEPTED -> BulkStatus.ACCEPTED;
            case UNKNOWN -> BulkStatus.UNKNOWN;
            default -> BulkStatus.REJECTED;
        };
    }

    /** Returns why a position was rejected. */
    int code(long position) {
        return codes.get(state(position) - FIRST_REJECTED);
    }

    private int state(long position) {
        byte[] page = pages[(int) (position >>> PAGE_BITS)];
        return page == null ? NOT_TRIED : page[inPage(position)] & 0xFF;
    }

    void set(long position, BulkStatus status, int code) {
        page(position)[inPage(position)] = state(status, code);
        unknownFrom = Math.max(unknownFrom, position + 1);
    }

    void set(Positions positions, BulkStatus status, int code) {
        byte state = state(status, code);
        for (int range = 0; range < positions.ranges(); range++) {
            long last = positions.last(range);
            long first = positions.first(range);
            while (first <= last) {
                int from = inPage(first);
                int to = (int) Math.min(PAGE_SIZE, from + (last - first) + 1);
                Arrays.fill(page(first), from, to, state);
                first += to - from;
            }
            unknownFrom = Math.max(unknownFrom, first);
        }
    }

    private static int inPage(long position) {
        return (int) position & (PAGE_SIZE - 1);
    }

    private byte[] page(long position) {
        int page = Math.toIntExact(position >>> PAGE_BITS);
        if (page >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(page + 1, pages.length + pages.length / 2));
        }
        if (pages[page] == null) {
            pages[page] = new byte[PAGE_SIZE];
        }
        return pages[page];
    }

    private byte state(BulkStatus status, int code) {
        return switch (status) {
            case NOT_TRIED -> NOT_TRIED;
            case ACCEPTED -> ACCEPTED;
            case UNKNOWN -> UNKNOWN;
            case REJECTED -> rejected(code);
        };
    }

    private byte rejected(int code) {
        int index = codes.indexOf(code);
        if (index < 0 && codes.size() == MOST_CODES) {
            index = MOST_CODES - 1;
        } else if (index < 0) {
            index = codes.size();
            codes.add(code);
        }
        return (byte) (FIRST_REJECTED + index);
    }

    /** Returns the positions of a status, below a limit. */
    LongStream positions(BulkStatus status, long limit) {
        return LongStream.range(0, limit).filter(position -> status(position) == status);
    }
}
