package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to set extensions of a message.
 */
public final class SetExtensions {

    private static final Members NONE =
            Members.named("From_Account", "To_Account", "MsgKey", "OperateType", "ExtensionList");

    private final Members members;

    private SetExtensions(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param fromAccount the account in whose name it is done
     * @param toAccount the account to which it is done
     * @param msgKey the key of the message
     * @param operateType 1 to set, 2 to delete, 3 to clear all
     * @return a new value
     */
    public static SetExtensions of(String fromAccount, String toAccount, String msgKey, long operateType) {
        return new SetExtensions(NONE.with("From_Account", Checks.id("fromAccount", fromAccount))
                .with("To_Account", Checks.id("toAccount", toAccount))
                .with("MsgKey", Checks.id("msgKey", msgKey))
                .with("OperateType", Wire.uint32("operateType", operateType)));
    }

    /**
     * Returns the same with another {@code ExtensionList}.
     *
     * @param extensions the keys and values
     * @return a new value
     */
    public SetExtensions withExtensions(Collection<MessageExtension> extensions) {
        return new SetExtensions(members.with("ExtensionList", Checks.elements("extensions", extensions)));
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
        return other instanceof SetExtensions that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("SetExtensions", "From_Account", "To_Account", "MsgKey");
    }
}
