package com.xuqm.migration.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * A system that people move away from, as it is read. Ids are those of the source. Nothing may be written to it, and what is read must not be marked as
 * read by that.
 *
 * <p>Methods are called by several threads at once. A stream is read by one thread, and closed. What is read twice comes in the same order, unless it has
 * changed meanwhile: a run that goes on after a crash reads again what it had not finished, and so does a verification. Keys and ids come from the source
 * alone, so that the same record has the same key whenever and wherever it is read.
 *
 * <p>A record that cannot be read is given as {@link SourceRecord#absent}, and never left out. An exception of the SDK means that the whole request failed:
 * it is repeated for a while where that may help, and otherwise counted.
 *
 * <p>{@link SourceContract} looks for what of all that a source does not keep.
 */
public interface MigrationSource extends AutoCloseable {

    /** How many ids are asked for at once, at the most. */
    int MAX_BATCH = 50;

    /**
     * Returns what it is called.
     *
     * @return a short lower-case name, such as {@code tencent}
     */
    String name();

    /**
     * Returns which of its kind it is, such as the id of the app, or a hash of the files: a journal is bound to it.
     *
     * @return a text without secrets
     */
    String identity();

    /**
     * Lists the ids of all accounts.
     *
     * @return the ids; one that comes twice counts once
     */
    Stream<String> accountIds();

    /**
     * Reads accounts.
     *
     * @param ids 1 to {@value #MAX_BATCH} ids
     * @return one record for each, in the same order
     */
    List<SourceRecord<SourceAccount>> accounts(List<String> ids);

    /**
     * Lists an account's friends.
     *
     * @param accountId whose friends
     * @return the friends, each once
     */
    Stream<SourceRecord<SourceFriend>> friends(String accountId);

    /**
     * Lists whom an account blocks.
     *
     * @param accountId who blocks
     * @return the ids of the blocked; the record's id and value are the same
     */
    Stream<SourceRecord<String>> blocked(String accountId);

    /**
     * Lists the ids of all groups.
     *
     * @return the ids; one that comes twice counts once
     */
    Stream<String> groupIds();

    /**
     * Reads groups, without their members.
     *
     * @param ids 1 to {@value #MAX_BATCH} ids
     * @return one record for each, in the same order
     */
    List<SourceRecord<SourceGroup>> groups(List<String> ids);

    /**
     * Lists the members of a group.
     *
     * @param groupId which group
     * @return the members, each once, the owner among them
     */
    Stream<SourceRecord<SourceMember>> members(String groupId);

    /**
     * Lists all conversations of which there may be messages.
     *
     * @return the conversations; one that comes twice counts once
     */
    Stream<SourceConversation> conversations();

    /**
     * Reads the messages of a conversation.
     *
     * @param conversation which one
     * @return the messages, the oldest first, and no two of them with the same key
     */
    Stream<SourceRecord<SourceMessage>> messages(SourceConversation conversation);

    /**
     * Reads what an account has set for its conversations.
     *
     * @param accountId whose conversations
     * @return those for which there is something to tell
     */
    Stream<SourceRecord<ConversationState>> states(String accountId);

    /** Gives back what it holds. The client that it reads by is closed by whoever made it. */
    @Override
    void close();
}
