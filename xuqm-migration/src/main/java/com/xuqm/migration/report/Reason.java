package com.xuqm.migration.report;

import static com.xuqm.migration.report.RecordOutcome.LOST;
import static com.xuqm.migration.report.RecordOutcome.NOT_TRIED;
import static com.xuqm.migration.report.RecordOutcome.REFUSED;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a record did not come over, or not whole. Every record that is not at the target has one, and every part of one that is not. Codes do not
 * change from version to version; new ones may come.
 */
public enum Reason {

    // ---- the record is not there ----

    /** The target refused it. The detail is the code of its refusal. */
    TARGET_REFUSED(
            REFUSED,
            "the target refused the record",
            "look up the code in the detail; mend the record at the source, or leave it"),
    /** Its id is none that the target takes. */
    INVALID_ID(REFUSED, "the target takes no such id", "give it another id in the id table, and run again"),
    /** Something in it is none that the target takes; the detail names it. */
    INVALID_VALUE(REFUSED, "the target takes no such value", "mend the record at the source, or leave it"),
    /** Its sender, owner or member is not among the accounts. */
    MISSING_ACCOUNT(
            REFUSED,
            "an account that the record needs is not among those that were moved",
            "add the id to the list of accounts, or let missing ones be made or mapped"),
    /** The target keeps another group under its id. */
    ID_TAKEN(REFUSED, "the target has something else under this id", "give it another id in the id table"),
    /** It cannot be read: a line that is no JSON, a record without an id. */
    UNREADABLE(LOST, "the record cannot be read at the source", "mend it there; the detail says where it is"),
    /** The source does not give it. The detail is the code of its refusal. */
    SOURCE_REFUSED(LOST, "the source did not give the record", "look up the code in the detail"),
    /** The list of ids has it, and the source has not. */
    NOT_AT_SOURCE(LOST, "the source has no such record", "take the id from the list, or find out where it went"),
    /** Only a placeholder of it is left. */
    RECALLED(LOST, "the message was recalled or deleted", "nothing: it was meant to go"),
    /** It is no message, but tells the clients something: that others were read, or taken back. */
    SIGN(NOT_TRIED, "it is a sign from client to client and no message", "nothing"),
    /** Its file has no address any more; the detail is its type at the source. */
    MEDIA_GONE(LOST, "the source has no address of the message's file any more", "nothing: the file is gone"),
    /** It has nothing in it. */
    EMPTY(LOST, "the message has no content", "nothing"),
    /** A merged message whose messages the source keeps where no server can read them. */
    MERGE_OUT_OF_REACH(
            LOST, "the messages of a merged message are out of reach", "nothing: only clients can read them"),
    /** It is of the time after the mark. */
    AFTER_MARK(NOT_TRIED, "the message is later than the time mark", "double-writing brings it"),
    /** It belongs to a group that is not at the target. */
    GROUP_NOT_THERE(NOT_TRIED, "its group was not moved", "see what became of the group"),

    /** It belongs to an account that is not at the target. */
    ACCOUNT_NOT_THERE(NOT_TRIED, "its account was not moved", "see what became of the account"),
    /** The source has it twice. */
    DUPLICATE(NOT_TRIED, "the source has the record twice", "nothing: the first was taken"),

    // ---- the record is there, and a part of it is not ----

    /** A field of a profile; the detail names it. */
    PROFILE_FIELD(null, "profiles have no such field at the target", "keep it in a database of your own"),
    /** A field of a friend; the detail names it. */
    FRIEND_FIELD(null, "friends have no such field at the target", "keep it in a database of your own"),
    /** A friend was in several groupings. */
    SECOND_GROUPING(null, "a friend has one grouping at the target; the first was kept", "nothing"),
    /** When somebody was blocked. */
    BLOCK_TIME(null, "the target does not keep since when somebody is blocked", "nothing"),
    /** A field of a group; the detail names it. */
    GROUP_FIELD(null, "groups have no such field at the target", "keep it in the group's attributes, or elsewhere"),
    /** The target refused the attributes of a group, or to silence it. The detail is the code of its refusal. */
    SETTINGS_REFUSED(null, "the target refused what is set for the group", "look up the code in the detail"),
    /** A field of a member; the detail names it. */
    MEMBER_FIELD(null, "members have no such field at the target", "keep it in a database of your own"),
    /** A live group, which keeps neither members nor history. */
    LIVE_GROUP(null, "the source keeps neither members nor history of a live group", "let people join again"),
    /** The topics of a community. */
    TOPICS(null, "the target has no topics", "make a group of each topic by hand"),
    /** A field of a message; the detail names it. */
    MESSAGE_FIELD(null, "messages have no such field at the target", "nothing"),
    /** A reply came over as what it says. */
    REPLY(null, "the link from a reply to what it replies to has no counterpart at the target", "nothing"),
    /** A message came over as it was first, and a later record changes it. */
    EDIT(
            null,
            "the source tells of a change to a message by itself; it was written as custom content",
            "let clients apply it"),
    /** A message of several parts came over as several messages. */
    SPLIT(null, "a message of several parts was written as one message for each", "nothing"),
    /** A content came over as custom content; the detail is its type at the source. */
    AS_CUSTOM(null, "the target has no such content; it was written as custom content", "let clients show it"),
    /** A picture or file that still lies at the source. */
    MEDIA_AT_SOURCE(null, "the file still lies at the source, under an address that may expire", "copy the files"),
    /** A conversation was partly unread. */
    PARTLY_READ(null, "the target takes read or unread, not a number", "nothing: it was left unread"),
    /** A flag of a conversation; the detail names it. */
    CONVERSATION_FIELD(null, "conversations have no such field at the target", "nothing"),
    /** A text had characters that are none, or a line too many; the detail is the field. */
    TEXT_MENDED(null, "a text had halves of characters in it, which were replaced", "nothing"),
    /** It has another id at the target, which is the detail. */
    ID_CHANGED(null, "the record has another id at the target", "let clients that know ids use the id table"),
    /** A missing account was replaced by the one that was chosen for them. */
    MAPPED_ACCOUNT(null, "an account that is missing was replaced by the one for missing accounts", "nothing"),
    /** A missing account was made. */
    PLACEHOLDER_MADE(null, "an account that is missing was made, with nothing but its id", "give it a name");

    private final @Nullable RecordOutcome outcome;
    private final String text;
    private final String remedy;

    Reason(@Nullable RecordOutcome outcome, String text, String remedy) {
        this.outcome = outcome;
        this.text = text;
        this.remedy = remedy;
    }

    /**
     * Returns the code by which it is registered.
     *
     * @return lower-case words with hyphens, such as {@code missing-account}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns how a record with this reason ended.
     *
     * @return the outcome; empty if the record is there, and only a part of it is not
     */
    public Optional<RecordOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /**
     * Returns what it means.
     *
     * @return a short sentence
     */
    public String text() {
        return text;
    }

    /**
     * Returns what can be done about it.
     *
     * @return a short sentence
     */
    public String remedy() {
        return remedy;
    }
}
