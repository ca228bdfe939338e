package com.xuqm.emulator.internal.group;

import com.xuqm.emulator.internal.http.Body;
import org.jspecify.annotations.Nullable;

/**
 * What a group says of itself, and how open it is.
 *
 * @param name its name
 * @param avatar its picture, or null
 * @param announcement what members are told, or null
 * @param introduction what everybody is told, or null
 * @param publicGroup whether everybody can find it
 * @param muted whether only owner and administrators may write
 */
public record GroupProfile(
        String name,
        @Nullable String avatar,
        @Nullable String announcement,
        @Nullable String introduction,
        boolean publicGroup,
        boolean muted) {

    /** What a request that creates a group says. */
    static GroupProfile of(Body body) {
        return new GroupProfile(
                body.text("name"),
                body.optionalString("avatar"),
                body.optionalString("announcement"),
                body.optionalString("introduction"),
                body.bool("publicGroup", false),
                false);
    }

    /** The same with what a request changes; an empty text removes what is optional. */
    GroupProfile with(Body body) {
        return new GroupProfile(
                body.has("name") ? body.text("name") : name,
                changed(avatar, body.optionalString("avatar")),
                changed(announcement, body.optionalString("announcement")),
                changed(introduction, body.optionalString("introduction")),
                body.bool("publicGroup", publicGroup),
                body.bool("muted", muted));
    }

    private static @Nullable String changed(@Nullable String old, @Nullable String given) {
        if (given == null) {
            return old;
        }
        return given.isEmpty() ? null : given;
    }
}
