package com.xuqm.tencent.robot;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to send a message of a robot piece by piece.
 */
public final class RobotStreamChunk {

    private static final Members NONE = Members.named("From_Account", "To_Account", "Chunk", "MsgKey", "Finish");

    private final Members members;

    private RobotStreamChunk(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param fromAccount the account in whose name it is done
     * @param toAccount the account to which it is done
     * @param chunk the next piece
     * @return a new value
     */
    public static RobotStreamChunk of(String fromAccount, String toAccount, String chunk) {
        return new RobotStreamChunk(NONE.with("From_Account", Checks.id("fromAccount", fromAccount))
                .with("To_Account", Checks.id("toAccount", toAccount))
                .with("Chunk", Checks.text("chunk", chunk)));
    }

    /**
     * Returns the same with another {@code MsgKey}.
     *
     * @param msgKey the key of the message
     * @return a new value
     */
    public RobotStreamChunk withMsgKey(String msgKey) {
        return new RobotStreamChunk(members.with("MsgKey", Checks.id("msgKey", msgKey)));
    }

    /**
     * Returns the same with another {@code Finish}.
     *
     * @param finish whether it is the last piece
     * @return a new value
     */
    public RobotStreamChunk withFinish(boolean finish) {
        return new RobotStreamChunk(members.with("Finish", finish ? 1L : 0L));
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
        return other instanceof RobotStreamChunk that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("RobotStreamChunk", "From_Account", "To_Account", "MsgKey");
    }
}
