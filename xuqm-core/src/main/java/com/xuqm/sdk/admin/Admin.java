package com.xuqm.sdk.admin;

import com.xuqm.sdk.account.Account;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.conversation.Conversation;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.group.Group;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.sdk.internal.xuqm.Paging;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.message.ContentCodec;
import com.xuqm.sdk.message.Message;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All users, messages and groups of the app. For administrators only; others get {@code XuqmForbiddenException}. */
public final class Admin {

    static {
        InnerAccess.grant(Admin.class, Admin::new);
    }

    /** The most users that one call of {@link #kickUsers} or {@link #userStates} takes (assumed). */
    public static final int MAX_USERS_PER_CALL = 100;

    /** The most messages that one call of {@link #importMessages} takes (assumed). */
    public static final int MAX_IMPORT_BATCH = 100;

    private final Calls calls;
    private final ContentCodec contents;

    Admin(Calls calls) {
        this.calls = calls;
        this.contents = new ContentCodec(calls.json());
    }

    /**
     * Tells who is online: {@code GET /api/im/admin/users/state}.
     *
     * @param userIds 1 to {@value #MAX_USERS_PER_CALL} users
     * @return a state for each of them, in the same order; who has no account is offline (assumed)
     */
    public Call<List<UserState>> userStates(Collection<String> userIds) {
        RequestSpec request = RequestSpec.of(AdminOperations.USER_STATES);
        Checks.ids("userIds", userIds, MAX_USERS_PER_CALL).forEach(userId -> request.query("userIds", userId));
        return calls.<List<UserState>, List<UserState>>call(
                request, GenericTypes.listOf(UserState.class), Checks::copy);
    }

    /**
     * Signs users out everywhere: {@code POST /api/im/admin/users/kick}.
     *
     * @param userIds 1 to {@value #MAX_USERS_PER_CALL} users
     * @return who was signed out, and who was not and why
     */
    public Call<KickResult> kickUsers(Collection<String> userIds) {
        return calls.call(
                RequestSpec.of(AdminOperations.KICK_USERS)
                        .json(Map.of("userIds", Checks.ids("userIds", userIds, MAX_USERS_PER_CALL))),
                KickResult.class);
    }

    /**
     * Lists all accounts of the app: {@code GET /api/im/admin/users}.
     *
     * @return the accounts, by user id (assumed)
     */
    public PagedCall<Account> listUsers() {
        return calls.pages(() -> RequestSpec.of(AdminOperations.LIST_USERS), Account.class, Paging.PAGE_AND_SIZE);
    }

    /**
     * Sends one message to many people: {@code POST /api/im/admin/messages/batch-send}. A recipient whom the service rejects does
     * no harm to the others.
     *
     * @param batch the message and up to {@value BatchSend#MAX_RECIPIENTS} recipients
     * @return who was rejected and why; all others were accepted
     */
    public Call<BatchSendResult> batchSend(BatchSend batch) {
        Checks.notNull("batch", batch);
        return calls.call(
                RequestSpec.of(AdminOperations.BATCH_SEND).json(batch.members(contents)), BatchSendResult.class);
    }

    /**
     * Marks all messages of a conversation as read for a user: {@code POST /api/im/admin/messages/read}.
     *
     * @param userId the user whose conversation it is
     * @param conversation which of the user's conversations
     * @return the changed conversation, as the user sees it
     */
    public Call<Conversation> markRead(String userId, ConversationKey conversation) {
        Checks.notNull("conversation", conversation);
        return calls.call(
                RequestSpec.of(AdminOperations.MARK_READ)
                        .json(Map.of(
                                "userId", Checks.id("userId", userId),
                                "targetId", conversation.targetId(),
                                "chatType", conversation.chatType().value())),
                Conversation.class);
    }

    /**
     * Imports messages of the past: {@code POST /api/im/admin/messages/import}. Nobody is notified, and nothing counts as unread
     * (assumed).
     *
     * @param messages 1 to {@value #MAX_IMPORT_BATCH} messages
     * @return how many were imported, and which were not and why
     */
    public Call<ImportMessagesResult> importMessages(Collection<ImportMessage> messages) {
        List<ImportMessage> present = Checks.elements("messages", messages);
        Checks.size("messages", present, MAX_IMPORT_BATCH);
        List<Members> past =
                present.stream().map(message -> message.members(contents)).toList();
        return calls.call(
                RequestSpec.of(AdminOperations.IMPORT_MESSAGES).json(Map.of("messages", past)),
                ImportMessagesResult.class);
    }

    /**
     * Reads what two people wrote to each other: {@code GET /api/im/admin/messages}.
     *
     * @param userA one of the two
     * @param userB the other
     * @return the messages, the newest first (assumed)
     */
    public PagedCall<Message> listMessages(String userA, String userB) {
        Checks.id("userA", userA);
        Checks.id("userB", userB);
        return calls.pages(
                () -> RequestSpec.of(AdminOperations.LIST_MESSAGES)
                        .query("userA", userA)
                        .query("userB", userB),
                Message.class,
                Paging.PAGE_AND_SIZE);
    }

    /**
     * Takes anybody's message back: {@code POST /api/im/admin/messages/{id}/revoke}.
     *
     * @param id the message's id
     * @return the revoked message
     */
    public Call<Message> revokeMessage(String id) {
        return calls.call(RequestSpec.of(AdminOperations.REVOKE_MESSAGE).path("id", id), Message.class);
    }

    /**
     * Lists all groups of the app: {@code GET /api/im/admin/groups}.
     *
     * @return the groups, by group id (assumed)
     */
    public PagedCall<Group> listGroups() {
        return calls.pages(() -> RequestSpec.of(AdminOperations.LIST_GROUPS), Group.class, Paging.PAGE_AND_SIZE);
    }

    /**
     * Dissolves any group: {@code DELETE /api/im/admin/groups/{groupId}}.
     *
     * @param groupId the group's id
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> dismissGroup(String groupId) {
        return calls.callForNothing(group(AdminOperations.DISMISS_GROUP, groupId));
    }

    /**
     * Tells who owns a group: {@code GET /api/im/admin/groups/{groupId}/owner}.
     *
     * @param groupId the group's id
     * @return its owner
     */
    public Call<GroupOwner> groupOwner(String groupId) {
        return calls.call(group(AdminOperations.GROUP_OWNER, groupId), GroupOwner.class);
    }

    /**
     * Hands any group to another member: {@code PUT /api/im/admin/groups/{groupId}/owner}.
     *
     * @param groupId the group's id
     * @param userId the member who is to own it
     * @return the changed group
     */
    public Call<Group> transferGroupOwner(String groupId, String userId) {
        return calls.call(
                group(AdminOperations.TRANSFER_GROUP_OWNER, groupId)
                        .json(Map.of("userId", Checks.id("userId", userId))),
                Group.class);
    }

    /**
     * Sets attributes of any group: {@code PUT /api/im/admin/groups/{groupId}/attributes}. Others stay (assumed).
     *
     * @param groupId the group's id
     * @param attributes names and values, at least one
     * @return the changed group
     */
    public Call<Group> updateGroupAttributes(String groupId, Map<String, String> attributes) {
        return calls.call(
                group(AdminOperations.UPDATE_GROUP_ATTRIBUTES, groupId)
                        .json(Map.of("attributes", Checks.texts("attributes", attributes))),
                Group.class);
    }

    /**
     * Removes attributes of any group: {@code POST /api/im/admin/groups/{groupId}/attributes/delete}. It is no error if one is not
     * there (assumed).
     *
     * @param groupId the group's id
     * @param keys names, at least one
     * @return the changed group
     */
    public Call<Group> removeGroupAttributes(String groupId, Collection<String> keys) {
        return calls.call(
                group(AdminOperations.REMOVE_GROUP_ATTRIBUTES, groupId)
                        .json(Map.of("keys", Checks.ids("keys", keys, Integer.MAX_VALUE))),
                Group.class);
    }

    /**
     * Tells how many have read each message of a group: {@code GET /api/im/admin/groups/{groupId}/read-receipts}.
     *
     * @param groupId the group's id
     * @return a receipt for each message, the newest first (assumed)
     */
    public PagedCall<ReadReceipt> groupReadReceipts(String groupId) {
        return receipts(groupId, null);
    }

    /**
     * Tells who has read one message of a group: {@code GET /api/im/admin/groups/{groupId}/read-receipts}.
     *
     * @param groupId the group's id
     * @param messageId the message (the parameter is assumed)
     * @return the receipt of that message, with the names of its readers
     */
    public PagedCall<ReadReceipt> groupReadReceipts(String groupId, String messageId) {
        return receipts(groupId, Checks.id("messageId", messageId));
    }

    private PagedCall<ReadReceipt> receipts(String groupId, @Nullable String messageId) {
        Checks.id("groupId", groupId);
        return calls.pages(
                () -> group(AdminOperations.GROUP_READ_RECEIPTS, groupId).query("messageId", messageId),
                ReadReceipt.class,
                Paging.PAGE_AND_SIZE);
    }

    private static RequestSpec group(Operation operation, String groupId) {
        return RequestSpec.of(operation).path("groupId", groupId);
    }
}
