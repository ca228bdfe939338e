package com.xuqm.tencent.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import com.xuqm.tencent.message.OfflinePush;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to push to the users named.
 */
public final class TimPushBatch {

    private static final Members NONE =
            Members.named("From_Account", "To_Account", "RegistrationID", "MsgRandom", "OfflinePushInfo", "DataId");

    private final Members members;

    private TimPushBatch(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param offlinePush how it is pushed to those who are offline
     * @return a new value
     */
    public static TimPushBatch of(OfflinePush offlinePush) {
        return new TimPushBatch(NONE.with(
                "OfflinePushInfo", Checks.notNull("offlinePush", offlinePush).asMap()));
    }

    /**
     * Returns the same with another {@code From_Account}.
     *
     * @param fromAccount the account in whose name it is done
     * @return a new value
     */
    public TimPushBatch withFromAccount(String fromAccount) {
        return new TimPushBatch(members.with("From_Account", Checks.id("fromAccount", fromAccount)));
    }

    /**
     * Returns the same with another {@code To_Account}.
     *
     * @param toAccounts the accounts
     * @return a new value
     */
    public TimPushBatch withToAccounts(Collection<String> toAccounts) {
        return new TimPushBatch(members.with("To_Account", Checks.elements("toAccounts", toAccounts)));
    }

    /**
     * Returns the same with another {@code RegistrationID}.
     *
     * @param registrationIds the devices
     * @return a new value
     */
    public TimPushBatch withRegistrationIds(Collection<String> registrationIds) {
        return new TimPushBatch(members.with("RegistrationID", Checks.elements("registrationIds", registrationIds)));
    }

    /**
     * Returns the same with another {@code MsgRandom}.
     *
     * @param msgRandom the number by which the service drops a repetition, a uint32
     * @return a new value
     */
    public TimPushBatch withMsgRandom(long msgRandom) {
        return new TimPushBatch(members.with("MsgRandom", Wire.uint32("msgRandom", msgRandom)));
    }

    /**
     * Returns the same with another {@code DataId}.
     *
     * @param dataId an id of the app's own, at most 64 bytes
     * @return a new value
     */
    public TimPushBatch withDataId(String dataId) {
        return new TimPushBatch(members.with("DataId", Checks.id("dataId", dataId)));
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
        return other instanceof TimPushBatch that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("TimPushBatch", "From_Account");
    }
}
