package com.xuqm.emulator.internal.tencent;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Answer;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.BodyKind;
import com.xuqm.emulator.internal.http.LockedBackend;
import com.xuqm.emulator.internal.http.Reply;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.http.Router;
import com.xuqm.emulator.internal.post.WebhookFaultList;
import com.xuqm.emulator.internal.tencent.account.AccountCommands;
import com.xuqm.emulator.internal.tencent.account.Profiles;
import com.xuqm.emulator.internal.tencent.account.User;
import com.xuqm.emulator.internal.tencent.account.Users;
import com.xuqm.emulator.internal.tencent.callback.Callbacks;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.Command;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Gate;
import com.xuqm.emulator.internal.tencent.command.Question;
import com.xuqm.emulator.internal.tencent.command.Rates;
import com.xuqm.emulator.internal.tencent.command.Refused;
import com.xuqm.emulator.internal.tencent.group.AttributeCommands;
import com.xuqm.emulator.internal.tencent.group.GroupCommands;
import com.xuqm.emulator.internal.tencent.group.GroupMessageCommands;
import com.xuqm.emulator.internal.tencent.group.GroupStoreCommands;
import com.xuqm.emulator.internal.tencent.group.Groups;
import com.xuqm.emulator.internal.tencent.group.LiveGroupCommands;
import com.xuqm.emulator.internal.tencent.group.MemberCommands;
import com.xuqm.emulator.internal.tencent.group.PermissionCommands;
import com.xuqm.emulator.internal.tencent.group.SearchCommands;
import com.xuqm.emulator.internal.tencent.group.TopicCommands;
import com.xuqm.emulator.internal.tencent.message.ConversationCommands;
import com.xuqm.emulator.internal.tencent.message.Conversations;
import com.xuqm.emulator.internal.tencent.message.MessageCommands;
import com.xuqm.emulator.internal.tencent.message.Messages;
import com.xuqm.emulator.internal.tencent.message.StoreCommands;
import com.xuqm.emulator.internal.tencent.moderation.ModerationCommands;
import com.xuqm.emulator.internal.tencent.official.OfficialAccountCommands;
import com.xuqm.emulator.internal.tencent.operation.OperationCommands;
import com.xuqm.emulator.internal.tencent.push.Attributes;
import com.xuqm.emulator.internal.tencent.push.PushCommands;
import com.xuqm.emulator.internal.tencent.push.Tasks;
import com.xuqm.emulator.internal.tencent.relation.BlacklistCommands;
import com.xuqm.emulator.internal.tencent.relation.FollowCommands;
import com.xuqm.emulator.internal.tencent.relation.FriendCommands;
import com.xuqm.emulator.internal.tencent.relation.FriendGroupCommands;
import com.xuqm.emulator.internal.tencent.relation.Relations;
import com.xuqm.emulator.internal.tencent.robot.RobotCommands;
import com.xuqm.emulator.internal.usersig.TlsUserSigs;
import com.xuqm.emulator.internal.usersig.UserSigFormat;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole state of an emulator of Tencent Cloud IM, and its commands. */
public final class TencentBackend extends LockedBackend {

    private static final int KEPT_CONVERSATIONS = 100;

    private final TencentSettings settings;
    private final Callbacks callbacks;
    private final Rates rates;
    private final Users users;
    private final Conversations conversations = new Conversations(KEPT_CONVERSATIONS);
    private final Messages messages = new Messages(conversations);
    private final Relations relations = new Relations();
    private final Tasks pushes = new Tasks();
    private final Groups groups;
    private final AccountCommands accountCommands;
    private final MemberCommands memberCommands;
    private final UserSigFormat userSigs;
    private final Gate gate;
    private final Map<String, Command> commands;
    private final Router router;

    /**
     * Creates a backend in its first state.
     *
     * @param settings what it is set up with
     * @param clock the clock it goes by
     * @param faults what goes wrong with callbacks
     */
    public TencentBackend(TencentSettings settings, Clock clock, WebhookFaultList faults) {
        this.settings = settings;
        callbacks = new Callbacks(settings.callbacks(), faults, clock);
        rates = new Rates(settings.rateLimits());
        users = new Users(settings.trial());
        groups = new Groups(users);
        userSigs = new TlsUserSigs(settings.appId(), settings.secretKey().getBytes(StandardCharsets.UTF_8));
        gate = new Gate(settings.appId(), userSigs, settings.administrators()::contains, this::kickedAt);
        accountCommands = new AccountCommands(
                users, callbacks, settings.accountsDeletable(), settings.administrators()::contains, this::forget);
        memberCommands = new MemberCommands(groups, callbacks);
        CommandList list = new CommandList();
        listUsers(list);
        listMessages(list);
        listGroups(list);
        listServices(list);
        commands = list.commands().stream().collect(Collectors.toMap(Command::operation, Function.identity()));
        router = new Router(list.commands().stream().map(this::route).toList());
        settings.administrators().forEach(id -> users.put(id, null, null));
        settings.users().forEach(id -> users.put(id, null, null));
    }

    private void listUsers(CommandList list) {
        accountCommands.list(list);
        new Profiles(users, callbacks).list(list);
        FriendCommands friends = new FriendCommands(users, relations, callbacks, settings.pageSize());
        friends.list(list);
        new FriendGroupCommands(users, relations).list(list);
        new BlacklistCommands(users, relations, friends, callbacks).list(list);
        new FollowCommands(users, relations, callbacks).list(list);
    }

    private void listMessages(CommandList list) {
        new MessageCommands(users, messages, callbacks).list(list);
        new StoreCommands(users, messages, callbacks, rates).list(list);
        new ConversationCommands(users, conversations, messages, settings.pageSize()).list(list);
    }

    private void listGroups(CommandList list) {
        new GroupCommands(groups, callbacks).list(list);
        memberCommands.list(list);
        new GroupMessageCommands(groups, conversations, callbacks, rates).list(list);
        new GroupStoreCommands(groups, callbacks, rates).list(list);
        new AttributeCommands(groups, callbacks, rates).list(list);
        new TopicCommands(groups, callbacks).list(list);
        new LiveGroupCommands(groups).list(list);
        new PermissionCommands(groups).list(list);
        new SearchCommands(groups).list(list);
    }

    private void listServices(CommandList list) {
        Attributes attributes = new Attributes(users);
        attributes.list(list);
        new PushCommands(users, attributes, pushes, rates).list(list);
        new OfficialAccountCommands(users, callbacks, rates).list(list);
        new RobotCommands(users).list(list);
        new ModerationCommands().list(list);
        new OperationCommands(users).list(list);
    }

    private Long kickedAt(String userId) {
        User user = users.find(userId);
        return user == null || user.kickedAt == null ? Long.MIN_VALUE : user.kickedAt;
    }

    private void forget(String userId) {
        relations.forget(userId);
        groups.forget(userId);
        messages.forget(userId);
        conversations.forget(userId);
    }

    private Route route(Command command) {
        return new Route(
                command.operation(), "POST", "/v4/" + command.path(), Auth.SIGNED, BodyKind.BUFFERED, request -> {
                    throw new IllegalStateException("commands are carried out by the backend");
                });
    }

    @Override
    public Router router() {
        return router;
    }

    @Override
    public Reply execute(ApiRequest request) {
        Command command = commands.get(request.route().operation());
        if (command == null) {
            throw new IllegalStateException("no command " + request.route().operation());
        }
        Args args = locked(() -> admit(request, command));
        ask(command, args);
        Answer answer = locked(() -> TencentFraming.success(command.work().run(args)));
        return () -> answer;
    }

    private Args admit(ApiRequest request, Command command) {
        String caller = gate.admit(request);
        rates.count(command.path(), command.rate(), request.now());
        if (!(request.json() instanceof JsonObject body)) {
            throw Refused.with(60003, "the body must be a JSON object in UTF-8");
        }
        return new Args(body.deepCopy(), command.badParameter(), caller, request.now());
    }

    /** Without the lock: a receiver may well call back before it decides. */
    private void ask(Command command, Args args) {
        Command.Before before = command.before();
        Question question = before == null ? null : locked(() -> before.question(args));
        if (question != null) {
            callbacks.ask(question);
        }
    }

    @Override
    public void endWaiting() {
        callbacks.close();
    }

    @Override
    public void close() {
        callbacks.close();
    }

    /** The accounts; to be used under the lock. */
    public Users users() {
        return users;
    }

    /** The groups; to be used under the lock. */
    public Groups groups() {
        return groups;
    }

    /** The messages between users; to be used under the lock. */
    public Messages messages() {
        return messages;
    }

    /** Who is whose friend, and blocks whom; to be used under the lock. */
    public Relations relations() {
        return relations;
    }

    /** The pushes; to be used under the lock. */
    public Tasks pushes() {
        return pushes;
    }

    /** Callbacks. */
    public Callbacks callbacks() {
        return callbacks;
    }

    /** Makes UserSigs. */
    public UserSigFormat userSigs() {
        return userSigs;
    }

    /** Connects or disconnects a user's device; under the lock. */
    public void connect(String userId, String platform, boolean connected, long millis) {
        accountCommands.connect(users.require(userId, 70107), platform, connected, millis);
    }

    /** Lets a user come to a group, or leave it; under the lock. */
    public void come(String groupId, String userId, boolean comes, long millis) {
        memberCommands.come(groupId, userId, comes, millis);
    }
}
