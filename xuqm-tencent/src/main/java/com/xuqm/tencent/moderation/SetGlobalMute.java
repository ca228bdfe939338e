package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to set the mute of a user.
 */
public final class SetGlobalMute {

    private static final Members NONE = Members.named("Set_Account", "C2CmsgNospeakingTime", "GroupmsgNospeakingTime");

    private final Members members;

    private SetGlobalMute(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param setAccount the account
     * @return a new value
     */
    public static SetGlobalMute of(String setAccount) {
        return new SetGlobalMute(NONE.with("Set_Account", Checks.id("setAccount", setAccount)));
    }

    /**
     * Returns the same with another {@code C2CmsgNospeakingTime}.
     *
     * @param c2cMute for how long the user may not write to others; zero to lift, 4,294,967,295 seconds for ever
     * @return a new value
     */
    public SetGlobalMute withC2cMute(Duration c2cMute) {
        return new SetGlobalMute(
                members.with("C2CmsgNospeakingTime", Wire.seconds("c2cMute", c2cMute, Wire.UINT32_MAX)));
    }

    /**
     * Returns the same with another {@code GroupmsgNospeakingTime}.
     *
     * @param groupMute for how long the user may not write in groups; zero to lift, 4,294,967,295 seconds for ever
     * @return a new value
     */
    public SetGlobalMute withGroupMute(Duration groupMute) {
        return new SetGlobalMute(
                members.with("GroupmsgNospeakingTime", Wire.seconds("groupMute", groupMute, Wire.UINT32_MAX)));
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
        return other instanceof SetGlobalMute that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("SetGlobalMute", "Set_Account");
    }
}
