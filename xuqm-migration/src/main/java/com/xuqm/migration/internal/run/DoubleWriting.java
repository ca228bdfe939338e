package com.xuqm.migration.internal.run;

import com.xuqm.migration.internal.pace.Patience;
import com.xuqm.migration.internal.pace.Sleeper;
import com.xuqm.migration.internal.target.LiveDestination;
import com.xuqm.migration.internal.target.Verdict;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.internal.check.Checks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes single messages that were sent just now, as a run would write them. */
public final class DoubleWriting {

    private final LiveDestination target;
    private final Ids ids;

    /**
     * Writes by a client.
     *
     * @param table the id table of the move; null for none
     */
    public DoubleWriting(XuqmClient xuqm, @Nullable Path table) {
        // A callback wants its answer soon: whoever delivers it again has the patience.
        Patience none = new Patience(Duration.ZERO, Sleeper.real());
        this.target = new LiveDestination(Checks.notNull("xuqm", xuqm), none, Clock.systemUTC());
        this.ids = new Ids(table, false);
    }

    /**
     * Writes what a message has become.
     *
     * @param group the group at the source; null for a message of one account to another
     */
    public void write(@Nullable String group, List<SourceRecord<SourceMessage>> records) {
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
        List<Verdict> verdicts = target.messages(group != null, group == null ? "" : ids.group(group), messages);
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
