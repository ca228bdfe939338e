package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.account.AccountError;
import java.util.List;

/**
 * What the service answers, before failures are told apart.
 *
 * @param msgKey the key of the message; empty if the service does not say
 * @param msgId the service's {@code MsgId}; empty if the service does not say
 * @param errors what failed, unmodifiable
 */
public record BatchSent(
        @WireName("MsgKey") String msgKey,
        @WireName("MsgId") String msgId,
        @WireName("ErrorList") List<AccountError> errors) {

    /** What the service leaves out is empty. */
    public BatchSent {
        msgKey = Received.orEmpty(msgKey);
        msgId = Received.orEmpty(msgId);
        errors = Checks.copy(errors);
    }
}
