package com.xuqm.migration.tencent;

import com.xuqm.migration.internal.pace.Patience;
import com.xuqm.migration.internal.pace.Waiter;
import com.xuqm.migration.internal.run.Ids;
import com.xuqm.migration.internal.target.LiveDestination;
import com.xuqm.migration.internal.target.Verdict;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.callback.GroupMessageSent;
import com.xuqm.tencent.callback.MessageSent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes to Xuqm what people still write to each other at Tencent, from its callbacks, until clients are switched over. Messages have the keys that a {@link TencentSource}
 * gives them, so that both may overlap: each is there once. Senders, receivers and groups must have been moved before.
 *
 * <p>A message that was not written is an exception, so that the handler of the callback fails and the service delivers it again, if its console says so. Online messages,
 * and those that the service did not send, are none.
 */
public final class TencentDoubleWriter {

    private final LiveDestination target;
    private final Ids ids;

    private TencentDoubleWriter(LiveDestination target, Ids ids) {
        this.target = target;
        this.ids = ids;
    }

    /**
     * Writes by a client.
     *
     * @param xuqm writes; it needs an administrator
     * @param ids the id table of the move; {@code null} for none
     * @return the writer, for any number of threads
     */
    public static TencentDoubleWriter to(XuqmClient xuqm, @Nullable Path ids) {
        // A callback wants its answer soon: whoever delivers it again has the patience.
        Patience none = new Patience(Duration.ZERO, Waiter.real());
        return new TencentDoubleWriter(
                new LiveDestination(Checks.notNull("xuqm", xuqm), none, Clock.systemUTC()), new Ids(ids, false));
    }

    /**
     * Writes a message of one account to another: {@code C2C.CallbackAfterSendMsg}.
     *
     * @param message what was sent
     * @throws MigrationException if it was not written
     */
    public void write(MessageSent message) {
        if (message.onlineOnlyFlag() == 0 && message.sendMsgResult() == 0) {
            write(null, TencentContents.sent(message));
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
            write(ids.group(message.groupId()), TencentContents.sent(message));
        }
    }

    private void write(@Nullable String group, List<SourceRecord<SourceMessage>> records) {
        List<SourceMessage> messages = new ArrayList<>();
        for (SourceRecord<SourceMessage> rec : records) {
            SourceMessage message = rec.value();
            if (message != null) {
                String to = message.toId();
                messages.add(new SourceMessage(
                        message.key(),
                        ids.account(message.fromId()),
                        to == null ? null : ids.account(to),
                        message.createdAt(),
                        message.content()));
            }
        }
        if (messages.isEmpty()) {
            return;
        }
        List<Verdict> verdicts = target.messages(group != null, group == null ? "" : group, messages);
        for (int i = 0; i < verdicts.size(); i++) {
            if (!verdicts.get(i).outcome().isThere()) {
                throw new MigrationException(
                        "the message " + messages.get(i).key() + " was refused: "
                                + verdicts.get(i).detail(),
                        null);
            }
        }
    }
}
