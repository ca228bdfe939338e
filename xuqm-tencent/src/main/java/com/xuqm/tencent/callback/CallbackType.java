package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A callback together with the type of its data. For one that this version does not know, {@link #after} and {@link #before} make one with a
 * record of one's own.
 *
 * <p>A callback that tells what happened can come twice. Handled {@linkplain CallbackDispatcher.Builder#handleOnce once}, it is known by its command
 * and by what its constant names here, else by a digest of its body.
 *
 * @param <T> the type of the data
 */
public final class CallbackType<T> {

    /** {@code State.StateChange}: a user went online or offline: {@code Login}, {@code Logout} or {@code Disconnect}. */
    public static final CallbackType<StateChanged> STATE_CHANGED =
            new CallbackType<>("State.StateChange", StateChanged.class, false, null);

    /** {@code Profile.CallbackPortraitSet}: a profile was changed. */
    public static final CallbackType<ProfileChanged> PROFILE_CHANGED =
            new CallbackType<>("Profile.CallbackPortraitSet", ProfileChanged.class, false, null);

    /** {@code Sns.CallbackPrevFriendAdd}: somebody is about to add friends; the decision is about each of them. */
    public static final CallbackType<BeforeFriendAdd> BEFORE_FRIEND_ADD =
            new CallbackType<>("Sns.CallbackPrevFriendAdd", BeforeFriendAdd.class, true, null);

    /** {@code Sns.CallbackPrevFriendResponse}: somebody is about to answer requests of friends; the decision is about each of them. */
    public static final CallbackType<BeforeFriendResponse> BEFORE_FRIEND_RESPONSE =
            new CallbackType<>("Sns.CallbackPrevFriendResponse", BeforeFriendResponse.class, true, null);

    /** {@code Sns.CallbackFriendAdd}: users became friends. */
    public static final CallbackType<FriendsAdded> FRIENDS_ADDED =
            new CallbackType<>("Sns.CallbackFriendAdd", FriendsAdded.class, false, null);

    /** {@code Sns.CallbackFriendDelete}: users are no longer friends. */
    public static final CallbackType<FriendsDeleted> FRIENDS_DELETED =
            new CallbackType<>("Sns.CallbackFriendDelete", FriendsDeleted.class, false, null);

    /** {@code Sns.CallbackBlackListAdd}: users were blocked. */
    public static final CallbackType<AccountsBlocked> ACCOUNTS_BLOCKED =
            new CallbackType<>("Sns.CallbackBlackListAdd", AccountsBlocked.class, false, null);

    /** {@code Sns.CallbackBlackListDelete}: users are no longer blocked. */
    public static final CallbackType<AccountsUnblocked> ACCOUNTS_UNBLOCKED =
            new CallbackType<>("Sns.CallbackBlackListDelete", AccountsUnblocked.class, false, null);

    /** {@code C2C.CallbackBeforeSendMsg}: a message is about to be sent to a user. */
    public static final CallbackType<BeforeMessage> BEFORE_MESSAGE =
            new CallbackType<>("C2C.CallbackBeforeSendMsg", BeforeMessage.class, true, null);

    /** {@code C2C.CallbackAfterSendMsg}: a message was sent to a user, or could not be. Known by the key of the message. */
    public static final CallbackType<MessageSent> MESSAGE_SENT =
            new CallbackType<>("C2C.CallbackAfterSendMsg", MessageSent.class, false, data -> data.msgKey());

    /** {@code C2C.CallbackAfterMsgReport}: somebody read messages of another. */
    public static final CallbackType<MessagesRead> MESSAGES_READ =
            new CallbackType<>("C2C.CallbackAfterMsgReport", MessagesRead.class, false, null);

    /** {@code C2C.CallbackAfterMsgWithDraw}: a message was recalled. Known by the key of the message. */
    public static final CallbackType<MessageRecalled> MESSAGE_RECALLED =
            new CallbackType<>("C2C.CallbackAfterMsgWithDraw", MessageRecalled.class, false, data -> data.msgKey());

    /** {@code Group.CallbackBeforeCreateGroup}: a group is about to be created. */
    public static final CallbackType<BeforeGroupCreate> BEFORE_GROUP_CREATE =
            new CallbackType<>("Group.CallbackBeforeCreateGroup", BeforeGroupCreate.class, true, null);

    /** {@code Group.CallbackAfterCreateGroup}: a group was created. */
    public static final CallbackType<GroupCreated> GROUP_CREATED =
            new CallbackType<>("Group.CallbackAfterCreateGroup", GroupCreated.class, false, null);

    /** {@code Group.CallbackBeforeApplyJoinGroup}: somebody asks to join a group. */
    public static final CallbackType<BeforeGroupJoin> BEFORE_GROUP_JOIN =
            new CallbackType<>("Group.CallbackBeforeApplyJoinGroup", BeforeGroupJoin.class, true, null);

    /** {@code Group.CallbackBeforeInviteJoinGroup}: somebody is about to be invited to a group. */
    public static final CallbackType<BeforeGroupInvite> BEFORE_GROUP_INVITE =
            new CallbackType<>("Group.CallbackBeforeInviteJoinGroup", BeforeGroupInvite.class, true, null);

    /** {@code Group.CallbackAfterNewMemberJoin}: members joined a group. */
    public static final CallbackType<MembersJoined> MEMBERS_JOINED =
            new CallbackType<>("Group.CallbackAfterNewMemberJoin", MembersJoined.class, false, null);

    /** {@code Group.CallbackAfterMemberExit}: members left a group or were removed. */
    public static final CallbackType<MembersLeft> MEMBERS_LEFT =
            new CallbackType<>("Group.CallbackAfterMemberExit", MembersLeft.class, false, null);

    /** {@code Group.CallbackBeforeSendMsg}: a message is about to be sent to a group. */
    public static final CallbackType<BeforeGroupMessage> BEFORE_GROUP_MESSAGE =
            new CallbackType<>("Group.CallbackBeforeSendMsg", BeforeGroupMessage.class, true, null);

    /** {@code Group.CallbackAfterSendMsg}: a message was sent to a group. Known by the group and the number of the message. */
    public static final CallbackType<GroupMessageSent> GROUP_MESSAGE_SENT = new CallbackType<>(
            "Group.CallbackAfterSendMsg", GroupMessageSent.class, false, data -> data.groupId() + "/" + data.msgSeq());

    /** {@code Group.CallbackAfterGroupFull}: a group is full. */
    public static final CallbackType<GroupFull> GROUP_FULL =
            new CallbackType<>("Group.CallbackAfterGroupFull", GroupFull.class, false, null);

    /** {@code Group.CallbackAfterGroupDestroyed}: a group was dissolved. */
    public static final CallbackType<GroupDestroyed> GROUP_DESTROYED =
            new CallbackType<>("Group.CallbackAfterGroupDestroyed", GroupDestroyed.class, false, null);

    /** {@code Group.CallbackAfterGroupInfoChanged}: a group was changed; only what changed is there. */
    public static final CallbackType<GroupChanged> GROUP_CHANGED =
            new CallbackType<>("Group.CallbackAfterGroupInfoChanged", GroupChanged.class, false, null);

    /** {@code Group.CallbackAfterRecallMsg}: messages of a group were recalled. */
    public static final CallbackType<GroupMessagesRecalled> GROUP_MESSAGES_RECALLED =
            new CallbackType<>("Group.CallbackAfterRecallMsg", GroupMessagesRecalled.class, false, null);

    /** {@code Group.CallbackOnMemberStateChange}: members of a live group went online or offline. */
    public static final CallbackType<MembersStateChanged> MEMBERS_STATE_CHANGED =
            new CallbackType<>("Group.CallbackOnMemberStateChange", MembersStateChanged.class, false, null);

    /** {@code Group.CallbackSendMsgException}: a message to a group failed. */
    public static final CallbackType<GroupMessageFailed> GROUP_MESSAGE_FAILED =
            new CallbackType<>("Group.CallbackSendMsgException", GroupMessageFailed.class, false, null);

    /** {@code Group.CallbackBeforeCreateTopic}: a topic is about to be created. */
    public static final CallbackType<BeforeTopicCreate> BEFORE_TOPIC_CREATE =
            new CallbackType<>("Group.CallbackBeforeCreateTopic", BeforeTopicCreate.class, true, null);

    /** {@code Group.CallbackAfterCreateTopic}: a topic was created. */
    public static final CallbackType<TopicCreated> TOPIC_CREATED =
            new CallbackType<>("Group.CallbackAfterCreateTopic", TopicCreated.class, false, null);

    /** {@code Group.CallbackAfterTopicInfoChanged}: a topic was changed. */
    public static final CallbackType<TopicChanged> TOPIC_CHANGED =
            new CallbackType<>("Group.CallbackAfterTopicInfoChanged", TopicChanged.class, false, null);

    /** {@code Group.CallbackAfterTopicDestroyed}: topics were dissolved. */
    public static final CallbackType<TopicsDestroyed> TOPICS_DESTROYED =
            new CallbackType<>("Group.CallbackAfterTopicDestroyed", TopicsDestroyed.class, false, null);

    /** {@code Group.CallbackAfterMemberFieldChanged}: a member's role or name in a group was changed. */
    public static final CallbackType<MemberChanged> MEMBER_CHANGED =
            new CallbackType<>("Group.CallbackAfterMemberFieldChanged", MemberChanged.class, false, null);

    /** {@code Group.CallbackAfterGroupAttrChanged}: attributes of a group were changed. */
    public static final CallbackType<GroupAttributesChanged> GROUP_ATTRIBUTES_CHANGED =
            new CallbackType<>("Group.CallbackAfterGroupAttrChanged", GroupAttributesChanged.class, false, null);

    /** {@code Group.CallbackAfterReadReceipt}: messages of a group were read. */
    public static final CallbackType<GroupMessagesRead> GROUP_MESSAGES_READ =
            new CallbackType<>("Group.CallbackAfterReadReceipt", GroupMessagesRead.class, false, null);

    /** {@code Group.CallbackAfterChangeGroupOwner}: a group has another owner. */
    public static final CallbackType<GroupOwnerChanged> GROUP_OWNER_CHANGED =
            new CallbackType<>("Group.CallbackAfterChangeGroupOwner", GroupOwnerChanged.class, false, null);

    /** {@code Group.CallbackOnDailyGroupQuotaAlarm}: the quota of groups is nearly used up. */
    public static final CallbackType<GroupQuotaAlarm> GROUP_QUOTA_ALARM =
            new CallbackType<>("Group.CallbackOnDailyGroupQuotaAlarm", GroupQuotaAlarm.class, false, null);

    /** {@code Follow.CallbackAfterFollowAdd}: somebody follows others. */
    public static final CallbackType<FollowsAdded> FOLLOWS_ADDED =
            new CallbackType<>("Follow.CallbackAfterFollowAdd", FollowsAdded.class, false, null);

    /** {@code Follow.CallbackAfterFollowDelete}: somebody does not follow others any more. */
    public static final CallbackType<FollowsDeleted> FOLLOWS_DELETED =
            new CallbackType<>("Follow.CallbackAfterFollowDelete", FollowsDeleted.class, false, null);

    /** {@code Push.OfflinePush}: pushes were sent or clicked: up to 100 at once. */
    public static final CallbackType<OfflinePushEvents> OFFLINE_PUSH_EVENTS =
            new CallbackType<>("Push.OfflinePush", OfflinePushEvents.class, false, null);

    /** {@code Push.AllMemberPush}: a push to all or many was sent or clicked. */
    public static final CallbackType<PushTaskEvent> PUSH_TASK_EVENT =
            new CallbackType<>("Push.AllMemberPush", PushTaskEvent.class, false, null);

    /** {@code Bot.OnC2CMessage}: a message was sent to a robot. Known by the key of the message. */
    public static final CallbackType<RobotMessage> ROBOT_MESSAGE =
            new CallbackType<>("Bot.OnC2CMessage", RobotMessage.class, false, data -> data.msgKey());

    /** {@code Bot.OnGroupMessage}: a robot was mentioned in a group. Known by the group and the number of the message. */
    public static final CallbackType<RobotGroupMessage> ROBOT_GROUP_MESSAGE = new CallbackType<>(
            "Bot.OnGroupMessage", RobotGroupMessage.class, false, data -> data.groupId() + "/" + data.msgSeq());

    /** {@code Chatbot.OnC2CSignalMessage}: a signal was sent to a robot. Known by the key of the message. */
    public static final CallbackType<RobotSignal> ROBOT_SIGNAL =
            new CallbackType<>("Chatbot.OnC2CSignalMessage", RobotSignal.class, false, data -> data.msgKey());

    /** {@code ContentCallback.ResultNotify}: a content was checked. */
    public static final CallbackType<ModerationResult> MODERATION_RESULT =
            new CallbackType<>("ContentCallback.ResultNotify", ModerationResult.class, false, null);

    /** {@code Alert.RequestOverLimit}: the app calls a command more often than it may. */
    public static final CallbackType<RequestsOverLimit> REQUESTS_OVER_LIMIT =
            new CallbackType<>("Alert.RequestOverLimit", RequestsOverLimit.class, false, null);

    /** {@code OfficialAccount.CallbackBeforeCreateOfficialAccount}: an official account is about to be created. */
    public static final CallbackType<BeforeOfficialAccountCreate> BEFORE_OFFICIAL_ACCOUNT_CREATE = new CallbackType<>(
            "OfficialAccount.CallbackBeforeCreateOfficialAccount", BeforeOfficialAccountCreate.class, true, null);

    /** {@code OfficialAccount.CallbackAfterCreateOfficialAccount}: an official account was created. */
    public static final CallbackType<OfficialAccountCreated> OFFICIAL_ACCOUNT_CREATED = new CallbackType<>(
            "OfficialAccount.CallbackAfterCreateOfficialAccount", OfficialAccountCreated.class, false, null);

    /** {@code OfficialAccount.CallbackBeforeAddSubscriber}: somebody is about to subscribe to an official account. */
    public static final CallbackType<BeforeSubscriberAdd> BEFORE_SUBSCRIBER_ADD =
            new CallbackType<>("OfficialAccount.CallbackBeforeAddSubscriber", BeforeSubscriberAdd.class, true, null);

    /** {@code OfficialAccount.CallbackAfterAddSubscriber}: users subscribed to an official account. */
    public static final CallbackType<SubscribersAdded> SUBSCRIBERS_ADDED =
            new CallbackType<>("OfficialAccount.CallbackAfterAddSubscriber", SubscribersAdded.class, false, null);

    /** {@code OfficialAccount.CallbackAfterDeleteSubscriber}: users do not subscribe to an official account any more. */
    public static final CallbackType<SubscribersDeleted> SUBSCRIBERS_DELETED =
            new CallbackType<>("OfficialAccount.CallbackAfterDeleteSubscriber", SubscribersDeleted.class, false, null);

    /** {@code OfficialAccount.CallbackBeforeSendMsg}: a message of an official account is about to be sent. */
    public static final CallbackType<BeforeOfficialMessage> BEFORE_OFFICIAL_MESSAGE =
            new CallbackType<>("OfficialAccount.CallbackBeforeSendMsg", BeforeOfficialMessage.class, true, null);

    /** {@code OfficialAccount.CallbackAfterSendMsg}: a message of an official account was sent. Known by the key of the message. */
    public static final CallbackType<OfficialMessageSent> OFFICIAL_MESSAGE_SENT = new CallbackType<>(
            "OfficialAccount.CallbackAfterSendMsg",
            OfficialMessageSent.class,
            false,
            data -> data.officialAccount() + "/" + data.msgKey());

    /** {@code OfficialAccount.CallbackAfterMsgWithDraw}: messages of an official account were recalled. */
    public static final CallbackType<OfficialMessagesRecalled> OFFICIAL_MESSAGES_RECALLED =
            new CallbackType<>("OfficialAccount.CallbackAfterMsgWithDraw", OfficialMessagesRecalled.class, false, null);

    /** {@code OfficialAccount.CallbackAfterOfficialAccountFull}: an official account is full. */
    public static final CallbackType<OfficialAccountFull> OFFICIAL_ACCOUNT_FULL = new CallbackType<>(
            "OfficialAccount.CallbackAfterOfficialAccountFull", OfficialAccountFull.class, false, null);

    /** {@code OfficialAccount.CallbackAfterOfficialAccountInfoChanged}: an official account was changed; only what changed is there. */
    public static final CallbackType<OfficialAccountChanged> OFFICIAL_ACCOUNT_CHANGED = new CallbackType<>(
            "OfficialAccount.CallbackAfterOfficialAccountInfoChanged", OfficialAccountChanged.class, false, null);

    /** {@code OfficialAccount.CallbackAfterOfficialAccountDestroyed}: an official account was dissolved. */
    public static final CallbackType<OfficialAccountDestroyed> OFFICIAL_ACCOUNT_DESTROYED = new CallbackType<>(
            "OfficialAccount.CallbackAfterOfficialAccountDestroyed", OfficialAccountDestroyed.class, false, null);

    private static final List<CallbackType<?>> KNOWN = List.of(
            STATE_CHANGED,
            PROFILE_CHANGED,
            BEFORE_FRIEND_ADD,
            BEFORE_FRIEND_RESPONSE,
            FRIENDS_ADDED,
            FRIENDS_DELETED,
            ACCOUNTS_BLOCKED,
            ACCOUNTS_UNBLOCKED,
            BEFORE_MESSAGE,
            MESSAGE_SENT,
            MESSAGES_READ,
            MESSAGE_RECALLED,
            BEFORE_GROUP_CREATE,
            GROUP_CREATED,
            BEFORE_GROUP_JOIN,
            BEFORE_GROUP_INVITE,
            MEMBERS_JOINED,
            MEMBERS_LEFT,
            BEFORE_GROUP_MESSAGE,
            GROUP_MESSAGE_SENT,
            GROUP_FULL,
            GROUP_DESTROYED,
            GROUP_CHANGED,
            GROUP_MESSAGES_RECALLED,
            MEMBERS_STATE_CHANGED,
            GROUP_MESSAGE_FAILED,
            BEFORE_TOPIC_CREATE,
            TOPIC_CREATED,
            TOPIC_CHANGED,
            TOPICS_DESTROYED,
            MEMBER_CHANGED,
            GROUP_ATTRIBUTES_CHANGED,
            GROUP_MESSAGES_READ,
            GROUP_OWNER_CHANGED,
            GROUP_QUOTA_ALARM,
            FOLLOWS_ADDED,
            FOLLOWS_DELETED,
            OFFLINE_PUSH_EVENTS,
            PUSH_TASK_EVENT,
            ROBOT_MESSAGE,
            ROBOT_GROUP_MESSAGE,
            ROBOT_SIGNAL,
            MODERATION_RESULT,
            REQUESTS_OVER_LIMIT,
            BEFORE_OFFICIAL_ACCOUNT_CREATE,
            OFFICIAL_ACCOUNT_CREATED,
            BEFORE_SUBSCRIBER_ADD,
            SUBSCRIBERS_ADDED,
            SUBSCRIBERS_DELETED,
            BEFORE_OFFICIAL_MESSAGE,
            OFFICIAL_MESSAGE_SENT,
            OFFICIAL_MESSAGES_RECALLED,
            OFFICIAL_ACCOUNT_FULL,
            OFFICIAL_ACCOUNT_CHANGED,
            OFFICIAL_ACCOUNT_DESTROYED);

    private final String command;
    private final Class<T> dataType;
    private final boolean awaitsDecision;
    private final @Nullable Function<T, String> key;

    private CallbackType(String command, Class<T> dataType, boolean awaitsDecision, @Nullable Function<T, String> key) {
        this.command = command;
        this.dataType = dataType;
        this.awaitsDecision = awaitsDecision;
        this.key = key;
    }

    /**
     * Returns a callback that tells what happened.
     *
     * @param command such as {@code C2C.CallbackAfterSendMsg}
     * @param dataType the type of its data
     * @param <T> the same type
     * @return the callback
     */
    public static <T> CallbackType<T> after(String command, Class<T> dataType) {
        return new CallbackType<>(Checks.id("command", command), Checks.notNull("dataType", dataType), false, null);
    }

    /**
     * Returns a callback that asks whether something may happen.
     *
     * @param command such as {@code C2C.CallbackBeforeSendMsg}
     * @param dataType the type of its data
     * @param <T> the same type
     * @return the callback
     */
    public static <T> CallbackType<T> before(String command, Class<T> dataType) {
        return new CallbackType<>(Checks.id("command", command), Checks.notNull("dataType", dataType), true, null);
    }

    /**
     * Returns the callbacks that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<CallbackType<?>> known() {
        return KNOWN;
    }

    /**
     * Returns the command.
     *
     * @return such as {@code C2C.CallbackAfterSendMsg}
     */
    public String command() {
        return command;
    }

    /**
     * Returns the type of the data.
     *
     * @return a record
     */
    public Class<T> dataType() {
        return dataType;
    }

    /**
     * Tells whether the service waits for a decision.
     *
     * @return whether something happens only if it is not forbidden
     */
    public boolean awaitsDecision() {
        return awaitsDecision;
    }

    /** What tells one callback of this command from another; empty if the body has to. */
    String key(Object data) {
        return key == null ? "" : key.apply(dataType.cast(data));
    }

    @Override
    public String toString() {
        return command;
    }
}
