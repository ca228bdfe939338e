package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What the service answers, before failures are told apart.
 *
 * @param total the service's {@code AllC2CUnreadMsgNum}
 * @param counts the service's {@code C2CUnreadMsgNumList}, unmodifiable
 * @param errors what failed, unmodifiable
 */
public record UnreadCounts(
        @WireName("AllC2CUnreadMsgNum") long total,
        @WireName("C2CUnreadMsgNumList") List<PeerUnreadCount> counts,
        @WireName("ErrorList") List<PeerError> errors) {

    /** What the service leaves out is empty. */
    public UnreadCounts {
        counts = Checks.copy(counts);
        errors = Checks.copy(errors);
    }
}
