package com.xuqm.tencent.account;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A field of a profile or of a friendship: a name and a value, whose type hangs on the name.
 *
 * @param tag the name of the field, such as {@code Tag_Profile_IM_Nick}; empty if the service does not say
 * @param value the value, {@code null} if the service does not say
 */
public record ProfileItem(
        @WireName("Tag") String tag,
        @WireName("Value") @Nullable Object value) {

    /** What the service leaves out is empty. */
    public ProfileItem {
        tag = Received.orEmpty(tag);
    }
}
