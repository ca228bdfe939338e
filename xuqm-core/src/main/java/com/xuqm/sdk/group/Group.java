package com.xuqm.sdk.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group of users. (The fields are assumed.)
 *
 * <p>The service may add further properties, which this record will get as further components.
 *
 * @param groupId the group's id
 * @param name its name; empty if the service does not say
 * @param ownerId the user who owns it
 * @param avatar the picture's URL, {@code null} if there is none
 * @param announcement what its owner announces to the members, {@code null} if nothing
 * @param introduction what it is about, {@code null} if that is not said
 * @param memberCount how many members it has
 * @param publicGroup whether everybody can find it
 * @param muted whether ordinary members may not write
 * @param attributes what the app keeps with it, unmodifiable
 * @param createdAt when it was created, {@code null} if the service does not say
 */
public record Group(
        String groupId,
        String name,
        @Nullable String ownerId,
        @Nullable String avatar,
        @Nullable String announcement,
        @Nullable String introduction,
        int memberCount,
        boolean publicGroup,
        boolean muted,
        Map<String, String> attributes,
        @Nullable Instant createdAt) {

    /** Copies the attributes, and sees to what is missing. */
    public Group {
        groupId = Received.required("groupId", groupId);
        name = Received.orEmpty(name);
        attributes = Checks.copy(attributes);
    }
}
