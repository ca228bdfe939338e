package com.xuqm.migration.internal.target;

import com.xuqm.migration.report.Objection;
import com.xuqm.migration.source.ConversationState;
import com.xuqm.migration.source.SourceAccount;
import com.xuqm.migration.source.SourceFriend;
import com.xuqm.migration.source.SourceGroup;
import com.xuqm.migration.source.SourceMember;
import com.xuqm.migration.source.SourceMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where records are written to, under the ids that they have there. Writing one again changes nothing. */
public interface Destination {

    /** Writes accounts; a verdict for each. */
    List<Verdict> accounts(List<SourceAccount> accounts);

    /** Writes friends of an account; a verdict for each. */
    List<Verdict> friends(String owner, List<SourceFriend> friends);

    /** Writes whom an account blocks; a verdict for each. */
    List<Verdict> blocks(String owner, List<String> blocked);

    /** Writes a group with its owner as its only member. */
    Verdict group(SourceGroup group, String owner);

    /** Writes members besides the owner, with their roles; a verdict for each. */
    List<Verdict> members(String groupId, String owner, List<SourceMember> members);

    /** Ends the writing of a group: what must come after its members. */
    Verdict settle(SourceGroup group, String owner);

    /** Writes messages of a conversation, in their order; a verdict for each. */
    List<Verdict> messages(boolean ofGroup, String groupId, List<SourceMessage> messages);

    /**
     * Finds out how a message of a conversation is kept that was just written, by writing it again and reading the conversation.
     *
     * @param written how many messages were written with it
     * @return what speaks against writing more; {@link Objection#NOT_TOLD} if it is not found
     */
    Set<Objection> examine(boolean ofGroup, String groupId, SourceMessage message, int written);

    /** Writes what an account has set for a conversation. */
    Verdict state(String account, ConversationState state);

    /** Tells how many requests of each kind there were, or would be; sign-ins are the accounts that act for themselves. */
    Map<String, Long> requests();

    /** Whether nothing is written. */
    boolean isDry();
}
