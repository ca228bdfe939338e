package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to change a message.
 */
public final class ModifyMessage {

    private static final Members NONE =
            Members.named("From_Account", "To_Account", "MsgKey", "MsgBody", "CloudCustomData");

    private final Members members;

    private ModifyMessage(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param fromAccount the account in whose name it is done
     * @param toAccount the account to which it is done
     * @param msgKey the key of the message
     * @return a new value
     */
    public static ModifyMessage of(String fromAccount, String toAccount, String msgKey) {
        return new ModifyMessage(NONE.with("From_Account", Checks.id("fromAccount", fromAccount))
                .with("To_Account", Checks.id("toAccount", toAccount))
                .with("MsgKey", Checks.id("msgKey", msgKey)));
    }

    /**
     * Returns the same with another {@code MsgBody}.
     *
     * @param body what the message consists of
     * @return a new value
     */
    public ModifyMessage withBody(Collection<MessageElement> body) {
        return new ModifyMessage(members.with("MsgBody", Checks.elements("body", body)));
    }

    /**
     * Returns the same with another {@code CloudCustomData}.
     *
     * @param cloudCustomData a text that the app keeps with the message
     * @return a new value
     */
    public ModifyMessage withCloudCustomData(String cloudCustomData) {
        return new ModifyMessage(members.with("CloudCustomData", Checks.text("cloudCustomData", cloudCustomData)));
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
        return other instanceof ModifyMessage that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ModifyMessage", "From_Account", "To_Account", "MsgKey");
    }
}
