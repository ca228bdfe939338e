package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page, as the service answers it.
 *
 * @param isFinished the service's {@code IsFinished}, {@code null} if the service does not say
 * @param msgSeq the sequence number of the message, a uint32
 * @param reads the service's {@code ReadList}, unmodifiable
 * @param unreads the service's {@code UnreadList}, unmodifiable
 * @param cursor the service's {@code Cursor}; empty if the service does not say
 */
public record ReceiptMembersPage(
        @WireName("IsFinished") @Nullable Long isFinished,
        @WireName("MsgSeq") long msgSeq,
        @WireName("ReadList") List<Reader> reads,
        @WireName("UnreadList") List<Unreader> unreads,
        @WireName("Cursor") String cursor) {

    /** What the service leaves out is empty. */
    public ReceiptMembersPage {
        reads = Checks.copy(reads);
        unreads = Checks.copy(unreads);
        cursor = Received.orEmpty(cursor);
    }

    /** Those who have read it, or those who have not, whichever was asked for. */
    List<String> accounts() {
        return Stream.concat(
                        reads.stream().map(Reader::readAccount),
                        unreads.stream().map(Unreader::unreadAccount))
                .toList();
    }
}
