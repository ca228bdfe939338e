package com.xuqm.maxim.error;

import com.xuqm.sdk.error.XuqmApiException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The codes by which Maxim refuses, under HTTP 200. {@link XuqmApiException#code()} has the number, and the exception is of the kind that fits {@link
 * #status()}. A number that is not here comes as an {@code XuqmBadRequestException} with that number; later versions of the SDK may
 * know more of them.
 *
 * <p>Source: docs.lanyingim.com, quick start, and the appendix of the vendor's guide for servers, which alone has those from 30021 on.
 */
public enum MaximErrorCode {

    /** There is no such user. */
    USER_NOT_FOUND(10000, 404, Recovery.NONE),

    /** The captcha is wrong. */
    CAPTCHA_WRONG(10001, 400, Recovery.NONE),

    /** A parameter is wrong. */
    BAD_PARAMETER(10002, 400, Recovery.NONE),

    /** The header {@code access-token} is missing. */
    TOKEN_MISSING(10003, 401, Recovery.NONE),

    /** The user name is taken. */
    USER_EXISTS(10004, 409, Recovery.MAY_BE_DONE),

    /** The two are friends already. */
    ALREADY_FRIENDS(10005, 409, Recovery.MAY_BE_DONE),

    /** The user is on a block list. */
    USER_BLOCKED(10006, 403, Recovery.NONE),

    /** The friend request is not there, or has expired. */
    FRIEND_REQUEST_GONE(10007, 404, Recovery.MAY_BE_DONE),

    /** The token in {@code access-token} is invalid. */
    TOKEN_INVALID(10008, 401, Recovery.RENEW_TOKEN),

    /** The object store has trouble. */
    OBJECT_STORE_TROUBLE(10009, 502, Recovery.RETRY),

    /** The user may not do that. */
    NO_PERMISSION(10010, 403, Recovery.NONE),

    /** The user id is bound already. */
    USER_ID_BOUND(10011, 409, Recovery.NONE),

    /** The friend request was refused. */
    FRIEND_REQUEST_REFUSED(10012, 403, Recovery.NONE),

    /** The picture of a push could not be uploaded to Xiaomi. */
    XIAOMI_IMAGE_UPLOAD_FAILED(12001, 502, Recovery.RETRY),

    /** The picture of a push is larger than 1 MB. */
    PUSH_IMAGE_TOO_LARGE(12002, 400, Recovery.NONE),

    /** The picture of a push could not be uploaded to OPPO. */
    OPPO_IMAGE_UPLOAD_FAILED(12003, 502, Recovery.RETRY),

    /** The address of the picture of a push cannot be reached. */
    PUSH_IMAGE_UNREACHABLE(12004, 400, Recovery.NONE),

    /** A push has more than 500 targets. */
    TOO_MANY_PUSH_TARGETS(12005, 400, Recovery.NONE),

    /** Push is not switched on for the app. */
    PUSH_NOT_ENABLED(12006, 403, Recovery.NONE),

    /** The service's database has trouble. */
    DATABASE_TROUBLE(20000, 502, Recovery.RETRY),

    /** There is no such group. */
    GROUP_NOT_FOUND(20001, 404, Recovery.NONE),

    /** The user is no member of the group. */
    NOT_A_MEMBER(20002, 404, Recovery.NONE),

    /** The push mode of the group is none. */
    BAD_PUSH_MODE(20003, 400, Recovery.NONE),

    /** The owner cannot leave the group. */
    OWNER_CANNOT_LEAVE(20004, 409, Recovery.NONE),

    /** Who is to own the group is no member. */
    NEW_OWNER_NOT_A_MEMBER(20005, 409, Recovery.NONE),

    /** The group is being repaired; it helps to try again later. */
    GROUP_IN_REPAIR(20006, 503, Recovery.RETRY),

    /** The app has as many groups as it may. */
    TOO_MANY_GROUPS_IN_APP(20007, 409, Recovery.NONE),

    /** The user has created as many groups as one may. */
    TOO_MANY_GROUPS_CREATED(20008, 409, Recovery.NONE),

    /** The user has joined as many groups as one may. */
    TOO_MANY_GROUPS_JOINED(20009, 409, Recovery.NONE),

    /** The group is full. */
    GROUP_FULL(20010, 409, Recovery.NONE),

    /** Only members of the group may do that. */
    MEMBER_RIGHT_NEEDED(20011, 403, Recovery.NONE),

    /** Only administrators of the group may do that. */
    ADMINISTRATOR_RIGHT_NEEDED(20012, 403, Recovery.NONE),

    /** Only the owner of the group may do that. */
    OWNER_RIGHT_NEEDED(20013, 403, Recovery.NONE),

    /** The request to join has expired, or was handled. */
    JOIN_REQUEST_GONE(20014, 404, Recovery.MAY_BE_DONE),

    /** The invitation has expired, or was handled. */
    INVITATION_GONE(20015, 404, Recovery.MAY_BE_DONE),

    /** The user was removed from the group too often to join again. */
    KICKED_TOO_OFTEN(20016, 403, Recovery.NONE),

    /** The user is a member of the group already. */
    ALREADY_A_MEMBER(20017, 409, Recovery.MAY_BE_DONE),

    /** The user is on the block list of the group. */
    BLOCKED_BY_GROUP(20018, 403, Recovery.NONE),

    /** There is no such announcement. */
    ANNOUNCEMENT_NOT_FOUND(20020, 404, Recovery.NONE),

    /** The administrator has switched announcements off. */
    ANNOUNCEMENTS_OFF(20021, 403, Recovery.NONE),

    /** There is no such shared file. */
    GROUP_FILE_NOT_FOUND(20022, 404, Recovery.NONE),

    /** The user may not do that with the shared file. */
    NO_RIGHT_ON_GROUP_FILE(20023, 403, Recovery.NONE),

    /** The QR code is none of this service. */
    QR_CODE_BAD(20024, 400, Recovery.NONE),

    /** The QR code has expired. */
    QR_CODE_EXPIRED(20025, 400, Recovery.NONE),

    /** The licence is invalid. */
    LICENCE_INVALID(30021, 403, Recovery.NONE),

    /** The licence has expired. */
    LICENCE_EXPIRED(30022, 403, Recovery.NONE),

    /** The licence is exceeded. */
    LICENCE_EXCEEDED(30023, 403, Recovery.NONE),

    /** There is no app of this {@code app_id}. */
    APP_NOT_FOUND(40000, 403, Recovery.NONE),

    /** The token has expired, and one signs in again (seen in the vendor's client only). */
    TOKEN_EXPIRED(402, 401, Recovery.RENEW_TOKEN);

    private static final Map<Integer, MaximErrorCode> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(MaximErrorCode::code, Function.identity()));

    /** What helps after a refusal. */
    public enum Recovery {
        /** Nothing but another request. */
        NONE,
        /** Trying again. What only reads, or may be done twice, is tried again by the SDK. */
        RETRY,
        /** Another token. The SDK gets one by itself where it has signed the user in. */
        RENEW_TOKEN,
        /** Nothing has to be done if the call was a repetition: an earlier attempt has done it, and its answer was lost. */
        MAY_BE_DONE
    }

    private final int code;
    private final int status;
    private final Recovery recovery;

    MaximErrorCode(int code, int status, Recovery recovery) {
        this.code = code;
        this.status = status;
        this.recovery = recovery;
    }

    /** {@return the number on the wire} */
    public int code() {
        return code;
    }

    /**
     * Returns which kind of refusal it is.
     *
     * @return the HTTP status that it amounts to, by which the kind of the exception is chosen. Of 502 it is not known whether anything was
     *     done, so that what must not be done twice is not repeated
     */
    public int status() {
        return status;
    }

    /** {@return what helps} */
    public Recovery recovery() {
        return recovery;
    }

    /**
     * Finds a code by its number.
     *
     * @param code the number on the wire
     * @return the code, empty if this version does not know it
     */
    public static Optional<MaximErrorCode> of(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Tells by which code a call was refused.
     *
     * @param refusal what it threw
     * @return the code, empty if there is none, or none that this version knows
     */
    public static Optional<MaximErrorCode> of(XuqmApiException refusal) {
        Integer code = refusal.code();
        return code == null ? Optional.empty() : of(code.intValue());
    }
}
