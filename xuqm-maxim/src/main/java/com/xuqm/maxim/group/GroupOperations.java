package com.xuqm.maxim.group;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Groups}. */
public final class GroupOperations {

    /** Creates a group. */
    public static final Operation CREATE =
            Routes.token("groups.create", HttpMethod.POST, "/group/create", RetryClass.NOT_IDEMPOTENT);

    /** Dissolves a group. */
    public static final Operation DESTROY =
            Routes.token("groups.destroy", HttpMethod.POST, "/group/destroy", RetryClass.IDEMPOTENT);

    /** Reads a group. */
    public static final Operation GET =
            Routes.token("groups.get", HttpMethod.GET, "/group/info", RetryClass.IDEMPOTENT);

    /** Reads the settings of a group. */
    public static final Operation SETTINGS =
            Routes.token("groups.settings", HttpMethod.GET, "/group/settings", RetryClass.IDEMPOTENT);

    /** Reads several groups. */
    public static final Operation GET_ALL =
            Routes.token("groups.getAll", HttpMethod.POST, "/group/info/batch", RetryClass.IDEMPOTENT);

    /** Lists the caller's groups. */
    public static final Operation LIST_JOINED =
            Routes.token("groups.listJoined", HttpMethod.GET, "/group/user_joined", RetryClass.IDEMPOTENT);

    /** Lists the groups that everybody can find. */
    public static final Operation LIST_PUBLIC =
            Routes.token("groups.listPublic", HttpMethod.GET, "/group/public_list", RetryClass.IDEMPOTENT);

    /** Gives a group another name. */
    public static final Operation SET_NAME =
            Routes.token("groups.setName", HttpMethod.POST, "/group/info/name", RetryClass.IDEMPOTENT);

    /** Says what a group is about. */
    public static final Operation SET_DESCRIPTION =
            Routes.token("groups.setDescription", HttpMethod.POST, "/group/info/description", RetryClass.IDEMPOTENT);

    /** Gives a group another picture. */
    public static final Operation SET_AVATAR =
            Routes.token("groups.setAvatar", HttpMethod.POST, "/group/info/avatar", RetryClass.IDEMPOTENT);

    /** Sets what the app keeps with a group. */
    public static final Operation SET_EXT =
            Routes.token("groups.setExt", HttpMethod.POST, "/group/info/ext", RetryClass.IDEMPOTENT);

    /** Hands a group to another member. */
    public static final Operation TRANSFER =
            Routes.token("groups.transfer", HttpMethod.POST, "/group/transfer", RetryClass.IDEMPOTENT);

    /** Lets the caller leave a group. */
    public static final Operation LEAVE =
            Routes.token("groups.leave", HttpMethod.POST, "/group/leave", RetryClass.IDEMPOTENT);

    /** Sets the caller's name in a group. */
    public static final Operation SET_DISPLAY_NAME =
            Routes.token("groups.setDisplayName", HttpMethod.POST, "/group/display_name", RetryClass.IDEMPOTENT);

    /** Sets what the caller gets of a group's messages. */
    public static final Operation SET_MUTE_MODE =
            Routes.token("groups.setMuteMode", HttpMethod.POST, "/group/msg/mute_mode", RetryClass.IDEMPOTENT);

    /** Sets which of a group's messages are pushed to the caller. */
    public static final Operation SET_PUSH_MODE =
            Routes.token("groups.setPushMode", HttpMethod.POST, "/group/msg/push_mode", RetryClass.IDEMPOTENT);

    private GroupOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                CREATE,
                DESTROY,
                GET,
                SETTINGS,
                GET_ALL,
                LIST_JOINED,
                LIST_PUBLIC,
                SET_NAME,
                SET_DESCRIPTION,
                SET_AVATAR,
                SET_EXT,
                TRANSFER,
                LEAVE,
                SET_DISPLAY_NAME,
                SET_MUTE_MODE,
                SET_PUSH_MODE);
    }
}
