package com.xuqm.migration.source;

import com.xuqm.sdk.internal.check.Checks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group.
 *
 * @param id its id
 * @param name its name
 * @param ownerId the account that owns it, {@code null} if nobody does
 * @param avatar the picture's URL, {@code null} for none
 * @param announcement what is announced to the members, {@code null} for nothing
 * @param introduction what it is about, {@code null} for nothing
 * @param publicGroup whether everybody can find it
 * @param muted whether only its owner and administrators may write
 * @param attributes what the app keeps with it, unmodifiable
 */
public record SourceGroup(
        String id,
        String name,
        @Nullable String ownerId,
        @Nullable String avatar,
        @Nullable String announcement,
        @Nullable String introduction,
        boolean publicGroup,
        boolean muted,
        Map<String, String> attributes) {

    /** Copies the attributes. */
    public SourceGroup {
        attributes = Checks.copy(attributes);
    }

    @Override
    public String toString() {
        return "SourceGroup[" + id + "]";
    }
}
