package com.xuqm.migration.internal.run;

import com.xuqm.migration.internal.target.Destination;
import com.xuqm.migration.internal.target.Verdict;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.Objection;
import com.xuqm.migration.source.SourceMessage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first messages are looked at before others follow: what the vendor does not document about imports must be known while little harm is done. Accounts
 * and groups need no such thing, since writing them again changes nothing by nature.
 */
final class Trial {

    /** A history in which the messages are too deep to be found is no rare thing where everything is moved again; three are. */
    private static final int ATTEMPTS = 3;

    private final Destination target;
    private final Settings settings;
    private final boolean hasJournal;
    private volatile boolean isOver;
    private int attempts;
    private @Nullable MigrationException failure;

    Trial(Destination target, Settings settings, boolean hasJournal, boolean isOver) {
        this.target = target;
        this.settings = settings;
        this.hasJournal = hasJournal;
        this.isOver = isOver || target.isDry();
    }

    /** Writes messages of a conversation; the first ones while all others wait. */
    List<Verdict> write(boolean ofGroup, String group, List<SourceMessage> messages) {
        if (!isOver) {
            synchronized (this) {
                if (failure != null) {
                    throw failure; // whoever has waited must not write its own first ones
                }
                if (!isOver) {
                    List<Verdict> verdicts = target.messages(ofGroup, group, messages);
                    examine(ofGroup, group, messages, verdicts);
                    return verdicts;
                }
            }
        }
        return target.messages(ofGroup, group, messages);
    }

    private void examine(boolean ofGroup, String group, List<SourceMessage> messages, List<Verdict> verdicts) {
        for (int i = messages.size() - 1; i >= 0; i--) {
            if (verdicts.get(i).outcome().isThere()) {
                Set<Objection> found = target.examine(ofGroup, group, messages.get(i), messages.size());
                attempts++;
                if (!found.contains(Objection.NOT_TOLD) || attempts == ATTEMPTS) {
                    found.forEach(this::object);
                    isOver = true;
                }
                return;
            }
        }
    }

    private void object(Objection objection) {
        if (objection == Objection.KEYS_NOT_KEPT && !hasJournal) {
            throw stop(objection, "it needs a journal");
        }
        if (!settings.despite().contains(objection)) {
            throw stop(objection, "go on despite " + objection.code() + " if that is as you want it");
        }
    }

    private MigrationException stop(Objection objection, String what) {
        MigrationException stopped = new MigrationException(
                objection.text() + ". The run has stopped after its first messages; " + what, null);
        failure = stopped;
        return stopped;
    }
}
