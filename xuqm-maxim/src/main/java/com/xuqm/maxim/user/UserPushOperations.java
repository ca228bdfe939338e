package com.xuqm.maxim.user;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link UserPushSettings}. */
public final class UserPushOperations {

    /** Sets the flag of pushes. */
    public static final Operation SET_PUSH =
            Routes.token("userPush.setPush", HttpMethod.POST, "/user/push", RetryClass.IDEMPOTENT);

    /** Sets the flag of the details of pushes. */
    public static final Operation SET_DETAIL =
            Routes.token("userPush.setDetail", HttpMethod.POST, "/user/push/detail", RetryClass.IDEMPOTENT);

    /** Sets the name that pushes show. */
    public static final Operation SET_NICKNAME =
            Routes.token("userPush.setNickname", HttpMethod.POST, "/user/push/nickname", RetryClass.IDEMPOTENT);

    /** Sets when nothing is pushed. */
    public static final Operation SET_QUIET_HOURS =
            Routes.token("userPush.setQuietHours", HttpMethod.POST, "/user/push/limit", RetryClass.IDEMPOTENT);

    /** Sets by which name pushes find the caller. */
    public static final Operation SET_ALIAS =
            Routes.token("userPush.setAlias", HttpMethod.POST, "/user/push/alias", RetryClass.IDEMPOTENT);

    /** Sets the number at the app's picture. */
    public static final Operation SET_BADGE =
            Routes.token("userPush.setBadge", HttpMethod.POST, "/user/push/badge", RetryClass.IDEMPOTENT);

    /** Lists the caller's tags. */
    public static final Operation LIST_TAGS =
            Routes.token("userPush.listTags", HttpMethod.GET, "/user/push/tag", RetryClass.IDEMPOTENT);

    /** Adds tags, by which pushes find the caller. */
    public static final Operation ADD_TAGS =
            Routes.token("userPush.addTags", HttpMethod.POST, "/user/push/tag", RetryClass.IDEMPOTENT);

    /** Removes tags. */
    public static final Operation REMOVE_TAGS =
            Routes.token("userPush.removeTags", HttpMethod.DELETE, "/user/push/tag", RetryClass.IDEMPOTENT);

    /** Removes all tags. */
    public static final Operation REMOVE_ALL_TAGS =
            Routes.token("userPush.removeAllTags", HttpMethod.DELETE, "/user/push/tag/all", RetryClass.IDEMPOTENT);

    /** Says by which token a device is reached. */
    public static final Operation BIND_DEVICE =
            Routes.token("userPush.bindDevice", HttpMethod.POST, "/user/token/bind", RetryClass.IDEMPOTENT);

    /** Forgets a device's token. */
    public static final Operation UNBIND_DEVICE =
            Routes.token("userPush.unbindDevice", HttpMethod.POST, "/user/token/unbind", RetryClass.IDEMPOTENT);

    private UserPushOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                SET_PUSH,
                SET_DETAIL,
                SET_NICKNAME,
                SET_QUIET_HOURS,
                SET_ALIAS,
                SET_BADGE,
                LIST_TAGS,
                ADD_TAGS,
                REMOVE_TAGS,
                REMOVE_ALL_TAGS,
                BIND_DEVICE,
                UNBIND_DEVICE);
    }
}
