package com.xuqm.migration.tencent;

import com.xuqm.migration.internal.run.DoubleWriting;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.tencent.callback.GroupMessageSent;
import com.xuqm.tencent.callback.MessageSent;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes to Xuqm what people still write to each other at Tencent, from its callbacks, until clients are switched over. Messages have the keys that a {@link TencentSource}
 * gives them, so that both may overlap: each is there once. Senders, receivers and groups must have been moved before.
 *
 * <p>A message that was not written is an exception, so that the handler of the callback fails and the service delivers it again, if its console says so. Online messages,
 * and those that the service did not send, are none.
 */
public final class TencentDoubleWriter {

    private final DoubleWriting target;

    private TencentDoubleWriter(DoubleWriting target) {
        this.target = target;
    }

    /**
     * Writes by a client.
     *
     * @param xuqm writes; it needs an administrator
     * @param ids the id table of the move; {@code null} for none
     * @return the writer, for any number of threads
     */
    public static TencentDoubleWriter to(XuqmClient xuqm, @Nullable Path ids) {
        return new TencentDoubleWriter(new DoubleWriting(xuqm, ids));
    }

    /**
     * Writes a message of one account to another: {@code C2C.CallbackAfterSendMsg}.
     *
     * @param message what was sent
     * @throws MigrationException if it was not written
     */
    public void write(MessageSent message) {
        if (message.onlineOnlyFlag() == 0 && message.sendMsgResult() == 0) {
            target.write(null, TencentContents.sent(message));
        }
    }

    /**
     * Writes a message to a group: {@code Group.CallbackAfterSendMsg}. Topics are left out.
     *
     * @param message what was sent
     * @throws MigrationException if it was not written
     */
    public void write(GroupMessageSent message) {
        if (message.onlineOnlyFlag() == 0 && message.topicId().isEmpty()) {
            target.write(message.groupId(), TencentContents.sent(message));
        }
    }
}
