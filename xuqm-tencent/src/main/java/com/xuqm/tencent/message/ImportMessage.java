package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to import a message.
 */
public final class ImportMessage {

    private static final Members NONE = Members.named(
            "SyncFromOldSystem",
            "From_Account",
            "To_Account",
            "MsgSeq",
            "MsgRandom",
            "MsgTimeStamp",
            "MsgBody",
            "CloudCustomData");

    private final Members members;

    private ImportMessage(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param syncFromOldSystem 2 for history, which is read and not pushed; 5 for live messages, which are unread and pushed
     * @param fromAccount the account in whose name it is done
     * @param toAccount the account to which it is done
     * @param msgTimeStamp when it was sent, to the second
     * @param body what the message consists of
     * @return a new value
     */
    public static ImportMessage of(
            long syncFromOldSystem,
            String fromAccount,
            String toAccount,
            Instant msgTimeStamp,
            Collection<MessageElement> body) {
        return new ImportMessage(NONE.with("SyncFromOldSystem", Wire.uint32("syncFromOldSystem", syncFromOldSystem))
                .with("From_Account", Checks.id("fromAccount", fromAccount))
                .with("To_Account", Checks.id("toAccount", toAccount))
                .with("MsgTimeStamp", Wire.seconds("msgTimeStamp", msgTimeStamp))
                .with("MsgBody", Checks.elements("body", body)));
    }

    /**
     * Returns the same with another {@code MsgSeq}.
     *
     * @param msgSeq the sequence number of the message, a uint32
     * @return a new value
     */
    public ImportMessage withMsgSeq(long msgSeq) {
        return new ImportMessage(members.with("MsgSeq", Wire.uint32("msgSeq", msgSeq)));
    }

    /**
     * Returns the same with another {@code MsgRandom}.
     *
     * @param msgRandom the number by which the service drops a repetition, a uint32
     * @return a new value
     */
    public ImportMessage withMsgRandom(long msgRandom) {
        return new ImportMessage(members.with("MsgRandom", Wire.uint32("msgRandom", msgRandom)));
    }

    /**
     * Returns the same with another {@code CloudCustomData}.
     *
     * @param cloudCustomData a text that the app keeps with the message
     * @return a new value
     */
    public ImportMessage withCloudCustomData(String cloudCustomData) {
        return new ImportMessage(members.with("CloudCustomData", Checks.text("cloudCustomData", cloudCustomData)));
    }

    /**
     * Returns it as it goes to the service.
     *
     * @return what is set, by its names on the wire, unmodifiable
     */
    public Map<String, Object> asMap() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportMessage that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ImportMessage", "From_Account", "To_Account");
    }
}
