package com.xuqm.tencent.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.account.AccountError;
import java.util.List;

/**
 * What the service answers, before failures are told apart.
 *
 * @param taskId the id of the push; empty if the service does not say
 * @param errors what failed, unmodifiable
 */
public record PushBatchSent(
        @WireName("TaskId") String taskId,
        @WireName("ErrorList") List<AccountError> errors) {

    /** What the service leaves out is empty. */
    public PushBatchSent {
        taskId = Received.orEmpty(taskId);
        errors = Checks.copy(errors);
    }
}
