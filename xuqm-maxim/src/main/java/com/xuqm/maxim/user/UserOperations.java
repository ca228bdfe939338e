package com.xuqm.maxim.user;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Users}. */
public final class UserOperations {

    /** Registers a user. */
    public static final Operation REGISTER =
            Routes.register("users.register", HttpMethod.POST, "/user/register/v2", RetryClass.NOT_IDEMPOTENT);

    /** Registers several users. */
    public static final Operation REGISTER_ALL =
            Routes.register("users.registerAll", HttpMethod.POST, "/user/register/batch", RetryClass.NOT_IDEMPOTENT);

    /** Registers a user for pushes alone. */
    public static final Operation REGISTER_FOR_PUSH =
            Routes.register("users.registerForPush", HttpMethod.POST, "/user/register/push", RetryClass.NOT_IDEMPOTENT);

    /** Lists the users of the app. */
    public static final Operation LIST =
            Routes.token("users.list", HttpMethod.GET, "/user/list", RetryClass.IDEMPOTENT);

    /** Lets users sign in again. */
    public static final Operation ENABLE =
            Routes.token("users.enable", HttpMethod.PUT, "/user/enable", RetryClass.IDEMPOTENT);

    /** Lets users not sign in any more. */
    public static final Operation DISABLE =
            Routes.token("users.disable", HttpMethod.PUT, "/user/disable", RetryClass.IDEMPOTENT);

    /** Deletes the caller. */
    public static final Operation DELETE =
            Routes.token("users.delete", HttpMethod.POST, "/user/delete", RetryClass.IDEMPOTENT);

    /** Asks whether the caller is online. */
    public static final Operation IS_ONLINE =
            Routes.token("users.isOnline", HttpMethod.GET, "/user/online_status", RetryClass.IDEMPOTENT);

    /** Reads the caller's profile. */
    public static final Operation PROFILE =
            Routes.token("users.profile", HttpMethod.GET, "/user/profile", RetryClass.IDEMPOTENT);

    /** Changes the caller's profile. */
    public static final Operation UPDATE_PROFILE =
            Routes.token("users.updateProfile", HttpMethod.POST, "/user/profile", RetryClass.IDEMPOTENT);

    /** Changes the profiles of several users. */
    public static final Operation UPDATE_PROFILES =
            Routes.token("users.updateProfiles", HttpMethod.POST, "/user/profile/batch", RetryClass.IDEMPOTENT);

    /** Gives the caller another picture. */
    public static final Operation SET_AVATAR =
            Routes.token("users.setAvatar", HttpMethod.POST, "/user/avatar", RetryClass.IDEMPOTENT);

    /** Gives several users other pictures. */
    public static final Operation SET_AVATARS =
            Routes.token("users.setAvatars", HttpMethod.POST, "/user/avatar/batch", RetryClass.IDEMPOTENT);

    /** Gives the caller another name to sign in with. */
    public static final Operation SET_USERNAME =
            Routes.token("users.setUsername", HttpMethod.POST, "/user/username", RetryClass.IDEMPOTENT);

    /** Says what the caller is called. */
    public static final Operation SET_NICKNAME =
            Routes.token("users.setNickname", HttpMethod.POST, "/user/nickname", RetryClass.IDEMPOTENT);

    /** Sets the caller's telephone number. */
    public static final Operation SET_MOBILE =
            Routes.token("users.setMobile", HttpMethod.POST, "/user/mobile", RetryClass.IDEMPOTENT);

    /** Changes the caller's password. */
    public static final Operation CHANGE_PASSWORD =
            Routes.token("users.changePassword", HttpMethod.POST, "/user/change_password", RetryClass.IDEMPOTENT);

    /** Gives the user of {@code asUser} another password. */
    public static final Operation RESET_PASSWORD =
            Routes.token("users.resetPassword", HttpMethod.POST, "/user/change_password_admin", RetryClass.IDEMPOTENT);

    /** Sets what the app keeps with the caller for all to see. */
    public static final Operation SET_PUBLIC_INFO =
            Routes.token("users.setPublicInfo", HttpMethod.POST, "/user/public", RetryClass.IDEMPOTENT);

    /** Sets what the app keeps with the caller for nobody else to see. */
    public static final Operation SET_PRIVATE_INFO =
            Routes.token("users.setPrivateInfo", HttpMethod.POST, "/user/private", RetryClass.IDEMPOTENT);

    private UserOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                REGISTER,
                REGISTER_ALL,
                REGISTER_FOR_PUSH,
                LIST,
                ENABLE,
                DISABLE,
                DELETE,
                IS_ONLINE,
                PROFILE,
                UPDATE_PROFILE,
                UPDATE_PROFILES,
                SET_AVATAR,
                SET_AVATARS,
                SET_USERNAME,
                SET_NICKNAME,
                SET_MOBILE,
                CHANGE_PASSWORD,
                RESET_PASSWORD,
                SET_PUBLIC_INFO,
                SET_PRIVATE_INFO);
    }
}
