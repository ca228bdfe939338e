package com.xuqm.maxim.group;

import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.maxim.internal.Ids;
import com.xuqm.maxim.internal.MaximPaging;
import com.xuqm.maxim.outcome.BatchOutcome;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Requests to join a group, and invitations.
 *
 * <p>Each route is a heading of docs.lanyingim.com, reference/server-api/group.
 */
public final class GroupRequests {

    static {
        InnerAccess.grant(GroupRequests.class, GroupRequests::new);
    }

    private final Calls calls;

    GroupRequests(Calls calls) {
        this.calls = calls;
    }

    /**
     * Lists requests to join groups: {@code POST /group/application_list}. It reads, though by POST.
     *
     * @param groupIds at least one group
     * @return the requests
     */
    public PagedCall<JoinRequest> list(Collection<Long> groupIds) {
        List<Long> checked = Ids.ids("groupIds", groupIds);
        return calls.pages(
                () -> RequestSpec.of(GroupRequestOperations.LIST).json(Map.of("group_list", checked)),
                JoinRequest.class,
                MaximPaging.CURSOR);
    }

    /**
     * Asks to join a group: {@code POST /group/apply}.
     *
     * @param groupId the group
     * @param reason why, for those who decide; may be empty
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> apply(long groupId, String reason) {
        return calls.call(
                RequestSpec.of(GroupRequestOperations.APPLY)
                        .json(Map.of("group_id", Ids.id("groupId", groupId), "reason", Checks.text("reason", reason))),
                AnswerShape.ONE_ITEM);
    }

    /**
     * Accepts or refuses a request to join: {@code POST /group/apply/handle}. For owner and administrators.
     *
     * @param groupId the group
     * @param userId who wants to join
     * @param accept whether to accept
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> decide(long groupId, long userId, boolean accept) {
        return calls.call(
                RequestSpec.of(GroupRequestOperations.DECIDE)
                        .json(Map.of(
                                "group_id",
                                Ids.id("groupId", groupId),
                                "user_id",
                                Ids.id("userId", userId),
                                "approval",
                                accept)),
                AnswerShape.ONE_ITEM);
    }

    /**
     * Lists the invitations to the caller: {@code GET /group/invitation_list}.
     *
     * @return the invitations
     */
    public PagedCall<Invitation> listInvitations() {
        return calls.pages(
                () -> RequestSpec.of(GroupRequestOperations.LIST_INVITATIONS), Invitation.class, MaximPaging.CURSOR);
    }

    /**
     * Invites users to a group: {@code POST /group/invite}.
     *
     * @param groupId the group
     * @param userIds at least one user
     * @param reason why, for those who are invited; may be empty
     * @return for whom it was done, and for whom not and why; if it was done for nobody, the call fails
     */
    public Call<BatchOutcome> invite(long groupId, Collection<Long> userIds, String reason) {
        return calls.call(
                RequestSpec.of(GroupRequestOperations.INVITE)
                        .json(Map.of(
                                "group_id",
                                Ids.id("groupId", groupId),
                                "user_list",
                                Ids.ids("userIds", userIds),
                                "reason",
                                Checks.text("reason", reason))),
                AnswerShape.ITEMS);
    }

    /**
     * Accepts or refuses an invitation to the caller: {@code POST /group/invite/handle}.
     *
     * @param groupId the group
     * @param inviterId who has invited
     * @param accept whether to accept
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> answerInvitation(long groupId, long inviterId, boolean accept) {
        return calls.call(
                RequestSpec.of(GroupRequestOperations.ANSWER_INVITATION)
                        .json(Map.of(
                                "group_id",
                                Ids.id("groupId", groupId),
                                "user_id",
                                Ids.id("inviterId", inviterId),
                                "approval",
                                accept)),
                AnswerShape.DEED);
    }

    /**
     * Makes the text of a QR code by which one joins a group: {@code GET /group/qrcode/sign}.
     *
     * @param groupId the group
     * @return the code, which ends after a while
     */
    public Call<QrCode> qrCode(long groupId) {
        return calls.call(
                RequestSpec.of(GroupRequestOperations.QR_CODE).query("group_id", Ids.id("groupId", groupId)),
                QrCode.class);
    }

    /**
     * Joins a group by the text of a QR code: {@code POST /group/qrcode/invite}.
     *
     * @param text what {@link #qrCode} gave to somebody
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> joinByQrCode(String text) {
        return calls.call(
                RequestSpec.of(GroupRequestOperations.JOIN_BY_QR_CODE)
                        .json(Map.of("qr_info", Checks.notBlank("text", text))),
                AnswerShape.DEED);
    }
}
