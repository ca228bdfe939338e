package com.xuqm.tencent;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.engine.client.ServiceClient;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.usersig.UserSig;
import com.xuqm.tencent.account.Accounts;
import com.xuqm.tencent.account.Profiles;
import com.xuqm.tencent.campaign.Campaigns;
import com.xuqm.tencent.conversation.ConversationGroups;
import com.xuqm.tencent.conversation.Conversations;
import com.xuqm.tencent.friend.Blacklist;
import com.xuqm.tencent.friend.Follows;
import com.xuqm.tencent.friend.FriendGroups;
import com.xuqm.tencent.friend.Friends;
import com.xuqm.tencent.group.GroupAttributes;
import com.xuqm.tencent.group.GroupCounters;
import com.xuqm.tencent.group.GroupMembers;
import com.xuqm.tencent.group.GroupMessages;
import com.xuqm.tencent.group.Groups;
import com.xuqm.tencent.group.LiveGroups;
import com.xuqm.tencent.group.PermissionGroups;
import com.xuqm.tencent.group.Topics;
import com.xuqm.tencent.internal.Commands;
import com.xuqm.tencent.message.MessageExtensions;
import com.xuqm.tencent.message.Messages;
import com.xuqm.tencent.message.StreamMessages;
import com.xuqm.tencent.moderation.GlobalMutes;
import com.xuqm.tencent.moderation.Keywords;
import com.xuqm.tencent.moderation.Moderation;
import com.xuqm.tencent.official.OfficialAccounts;
import com.xuqm.tencent.official.Subscribers;
import com.xuqm.tencent.operation.Media;
import com.xuqm.tencent.operation.Operations;
import com.xuqm.tencent.push.AllMemberPush;
import com.xuqm.tencent.push.TimPush;
import com.xuqm.tencent.robot.Robots;
import com.xuqm.tencent.search.Search;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A client of Tencent Cloud IM, acting as an administrator of the app. It is safe for use by many threads at once; one for each app is enough.
 *
 * <pre>{@code
 * try (TencentClient tencent = TencentClient.builder()
 *         .region(TencentRegion.SINGAPORE)
 *         .sdkAppId(1400000000L).secretKey(System.getenv("TENCENT_SECRET_KEY"))
 *         .administrator("administrator")
 *         .build()) {
 *     tencent.messages()
 *             .send(SendMessage.of("user_002", List.of(MessageElement.text("Hello"))).withFromAccount("user_001"))
 *             .execute();
 * }
 * }</pre>
 *
 * <p>A call does nothing before it is executed. A command is sent again by its own retry class: a message to a user never once it may have been
 * sent, a message to a group with the number by which the service drops a repetition. What the service does for some and not for others is a
 * {@link com.xuqm.tencent.batch.BatchOutcome}.
 */
public final class TencentClient implements AutoCloseable {

    private static final CallOptions PING =
            CallOptions.none().withMaxAttempts(1).withCallTimeout(Duration.ofSeconds(5));

    private static final Operation READY =
            Commands.of("account.ping", "im_open_login_svc/account_check", RetryClass.IDEMPOTENT);

    private final ServiceClient service;
    private final Calls calls;
    private final UserSig userSig;

    TencentClient(ServiceClient service, UserSig userSig) {
        this.service = service;
        this.calls = service.as(null);
        this.userSig = userSig;
    }

    /**
     * Starts a new client.
     *
     * @return a builder
     */
    public static TencentClientBuilder builder() {
        return new TencentClientBuilder();
    }

    /**
     * Accounts: import, check, delete, sign out, online status.
     *
     * @return the area
     */
    public Accounts accounts() {
        return InnerAccess.make(Accounts.class, calls);
    }

    /**
     * Profiles of users.
     *
     * @return the area
     */
    public Profiles profiles() {
        return InnerAccess.make(Profiles.class, calls);
    }

    /**
     * Friends of a user.
     *
     * @return the area
     */
    public Friends friends() {
        return InnerAccess.make(Friends.class, calls);
    }

    /**
     * Whom a user blocks.
     *
     * @return the area
     */
    public Blacklist blacklist() {
        return InnerAccess.make(Blacklist.class, calls);
    }

    /**
     * The groups into which a user sorts friends.
     *
     * @return the area
     */
    public FriendGroups friendGroups() {
        return InnerAccess.make(FriendGroups.class, calls);
    }

    /**
     * Who follows whom.
     *
     * @return the area
     */
    public Follows follows() {
        return InnerAccess.make(Follows.class, calls);
    }

    /**
     * Messages between two users.
     *
     * @return the area
     */
    public Messages messages() {
        return InnerAccess.make(Messages.class, calls);
    }

    /**
     * Keys and values that hang on a message.
     *
     * @return the area
     */
    public MessageExtensions messageExtensions() {
        return InnerAccess.make(MessageExtensions.class, calls);
    }

    /**
     * Messages that grow piece by piece, such as the answer of a language model.
     *
     * @return the area
     */
    public StreamMessages streamMessages() {
        return InnerAccess.make(StreamMessages.class, calls);
    }

    /**
     * Messages in groups.
     *
     * @return the area
     */
    public GroupMessages groupMessages() {
        return InnerAccess.make(GroupMessages.class, calls);
    }

    /**
     * Live groups (AVChatRoom): who is there, administrators, broadcasts.
     *
     * @return the area
     */
    public LiveGroups liveGroups() {
        return InnerAccess.make(LiveGroups.class, calls);
    }

    /**
     * Members of groups.
     *
     * @return the area
     */
    public GroupMembers groupMembers() {
        return InnerAccess.make(GroupMembers.class, calls);
    }

    /**
     * Groups.
     *
     * @return the area
     */
    public Groups groups() {
        return InnerAccess.make(Groups.class, calls);
    }

    /**
     * Topics of a Community.
     *
     * @return the area
     */
    public Topics topics() {
        return InnerAccess.make(Topics.class, calls);
    }

    /**
     * Attributes of groups: up to 16 texts with a name.
     *
     * @return the area
     */
    public GroupAttributes groupAttributes() {
        return InnerAccess.make(GroupAttributes.class, calls);
    }

    /**
     * Counters of groups: up to 20 numbers with a name.
     *
     * @return the area
     */
    public GroupCounters groupCounters() {
        return InnerAccess.make(GroupCounters.class, calls);
    }

    /**
     * Permission groups of a Community.
     *
     * @return the area
     */
    public PermissionGroups permissionGroups() {
        return InnerAccess.make(PermissionGroups.class, calls);
    }

    /**
     * Pushes to all users, or to those with certain tags and attributes: the older service.
     *
     * @return the area
     */
    public AllMemberPush allMemberPush() {
        return InnerAccess.make(AllMemberPush.class, calls);
    }

    /**
     * The push service TIMPush.
     *
     * @return the area
     */
    public TimPush timPush() {
        return InnerAccess.make(TimPush.class, calls);
    }

    /**
     * Users who may not write anywhere.
     *
     * @return the area
     */
    public GlobalMutes globalMutes() {
        return InnerAccess.make(GlobalMutes.class, calls);
    }

    /**
     * Content that is checked by the service.
     *
     * @return the area
     */
    public Moderation moderation() {
        return InnerAccess.make(Moderation.class, calls);
    }

    /**
     * Words that the filters of the service look for.
     *
     * @return the area
     */
    public Keywords keywords() {
        return InnerAccess.make(Keywords.class, calls);
    }

    /**
     * Figures, archives and addresses of the service.
     *
     * @return the area
     */
    public Operations operations() {
        return InnerAccess.make(Operations.class, calls);
    }

    /**
     * Files that were sent in chats.
     *
     * @return the area
     */
    public Media media() {
        return InnerAccess.make(Media.class, calls);
    }

    /**
     * Conversations of a user.
     *
     * @return the area
     */
    public Conversations conversations() {
        return InnerAccess.make(Conversations.class, calls);
    }

    /**
     * The groups into which a user sorts conversations.
     *
     * @return the area
     */
    public ConversationGroups conversationGroups() {
        return InnerAccess.make(ConversationGroups.class, calls);
    }

    /**
     * Official accounts.
     *
     * @return the area
     */
    public OfficialAccounts officialAccounts() {
        return InnerAccess.make(OfficialAccounts.class, calls);
    }

    /**
     * Subscribers of official accounts.
     *
     * @return the area
     */
    public Subscribers subscribers() {
        return InnerAccess.make(Subscribers.class, calls);
    }

    /**
     * Robots: accounts whose name begins with {@code @RBT#}.
     *
     * @return the area
     */
    public Robots robots() {
        return InnerAccess.make(Robots.class, calls);
    }

    /**
     * Search for groups and members, a paid feature of China and Singapore.
     *
     * @return the area
     */
    public Search search() {
        return InnerAccess.make(Search.class, calls);
    }

    /**
     * Campaigns: messages, imports and pushes to very many, with what became of each.
     *
     * @return the area
     */
    public Campaigns campaigns() {
        return InnerAccess.make(Campaigns.class, calls);
    }

    /**
     * Makes a call of a command that this version has no method for.
     *
     * @param command what follows {@code /v4/} in its path, such as {@code openim/some_new_command}
     * @return the request
     */
    public TencentRawCall call(String command) {
        return new TencentRawCall(calls, command);
    }

    /**
     * Returns the tool that makes and checks UserSigs for the app's users, without asking the service.
     *
     * @return the tool, which works until the client is closed
     */
    public UserSig userSig() {
        return userSig;
    }

    /**
     * Asks whether the service answers and takes this client's credentials, for a readiness probe: reads whether the administrator's account exists
     * ({@code POST /v4/im_open_login_svc/account_check}), once, within 5 seconds.
     *
     * @return a call that ends without an exception if the service is ready; the exception's text says what is wrong
     */
    public Call<Done> ping() {
        Map<String, Object> body = Map.of("CheckItem", List.of(Map.of("UserID", calls.actingUser(READY))));
        return calls.callForNothing(RequestSpec.of(READY).json(body)).with(PING);
    }

    /**
     * Tells which transport the client uses.
     *
     * @return its provider's name; the class name of a transport that the builder was given
     */
    public String transportName() {
        return service.transportName();
    }

    /**
     * Tells which JSON binding the client uses.
     *
     * @return its provider's name; the class name of a binding that the builder was given
     */
    public String jsonName() {
        return service.jsonName();
    }

    /**
     * Refuses further calls, lets those under way end, and closes.
     *
     * @param grace how long they may take, zero or more; then they are aborted
     * @return whether all of them ended by themselves
     */
    public boolean close(Duration grace) {
        return service.close(grace);
    }

    /** Closes at once, aborts the calls under way, and destroys the keys. Idempotent. */
    @Override
    public void close() {
        close(Duration.ZERO);
    }

    @Override
    public String toString() {
        return "TencentClient[" + service + "]";
    }
}
