package com.xuqm.maxim.group;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link GroupRequests}. */
public final class GroupRequestOperations {

    /** Lists requests to join groups. */
    public static final Operation LIST =
            Routes.token("groupRequests.list", HttpMethod.POST, "/group/application_list", RetryClass.IDEMPOTENT);

    /** Asks to join a group. */
    public static final Operation APPLY =
            Routes.token("groupRequests.apply", HttpMethod.POST, "/group/apply", RetryClass.NOT_IDEMPOTENT);

    /** Accepts or refuses a request to join. */
    public static final Operation DECIDE =
            Routes.token("groupRequests.decide", HttpMethod.POST, "/group/apply/handle", RetryClass.IDEMPOTENT);

    /** Lists the invitations to the caller. */
    public static final Operation LIST_INVITATIONS = Routes.token(
            "groupRequests.listInvitations", HttpMethod.GET, "/group/invitation_list", RetryClass.IDEMPOTENT);

    /** Invites users to a group. */
    public static final Operation INVITE =
            Routes.token("groupRequests.invite", HttpMethod.POST, "/group/invite", RetryClass.NOT_IDEMPOTENT);

    /** Accepts or refuses an invitation to the caller. */
    public static final Operation ANSWER_INVITATION = Routes.token(
            "groupRequests.answerInvitation", HttpMethod.POST, "/group/invite/handle", RetryClass.IDEMPOTENT);

    /** Makes the text of a QR code by which one joins a group. */
    public static final Operation QR_CODE =
            Routes.token("groupRequests.qrCode", HttpMethod.GET, "/group/qrcode/sign", RetryClass.IDEMPOTENT);

    /** Joins a group by the text of a QR code. */
    public static final Operation JOIN_BY_QR_CODE = Routes.token(
            "groupRequests.joinByQrCode", HttpMethod.POST, "/group/qrcode/invite", RetryClass.NOT_IDEMPOTENT);

    private GroupRequestOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(LIST, APPLY, DECIDE, LIST_INVITATIONS, INVITE, ANSWER_INVITATION, QR_CODE, JOIN_BY_QR_CODE);
    }
}
