package com.xuqm.emulator.internal.backend;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.AccountRoutes;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.admin.GroupAdminRoutes;
import com.xuqm.emulator.internal.admin.MessageAdminRoutes;
import com.xuqm.emulator.internal.admin.UserAdminRoutes;
import com.xuqm.emulator.internal.app.AppRoutes;
import com.xuqm.emulator.internal.app.Apps;
import com.xuqm.emulator.internal.auth.AuthRoutes;
import com.xuqm.emulator.internal.auth.PlatformTokens;
import com.xuqm.emulator.internal.auth.Sessions;
import com.xuqm.emulator.internal.auth.TokenGate;
import com.xuqm.emulator.internal.auth.Tokens;
import com.xuqm.emulator.internal.auth.UserSigs;
import com.xuqm.emulator.internal.blacklist.Blacklist;
import com.xuqm.emulator.internal.blacklist.BlacklistRoutes;
import com.xuqm.emulator.internal.conversation.ConversationRoutes;
import com.xuqm.emulator.internal.conversation.Conversations;
import com.xuqm.emulator.internal.event.Events;
import com.xuqm.emulator.internal.file.FileRoutes;
import com.xuqm.emulator.internal.file.Storage;
import com.xuqm.emulator.internal.friend.FriendRequestRoutes;
import com.xuqm.emulator.internal.friend.FriendRequests;
import com.xuqm.emulator.internal.friend.FriendRoutes;
import com.xuqm.emulator.internal.friend.Friends;
import com.xuqm.emulator.internal.group.GroupProfile;
import com.xuqm.emulator.internal.group.GroupRoutes;
import com.xuqm.emulator.internal.group.Groups;
import com.xuqm.emulator.internal.group.JoinRequestRoutes;
import com.xuqm.emulator.internal.group.JoinRequests;
import com.xuqm.emulator.internal.group.MemberRoutes;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.BodyKind;
import com.xuqm.emulator.internal.http.LockedBackend;
import com.xuqm.emulator.internal.http.Reply;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.http.Router;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.message.Message;
import com.xuqm.emulator.internal.message.MessageDeeds;
import com.xuqm.emulator.internal.message.MessageRoutes;
import com.xuqm.emulator.internal.message.Messages;
import com.xuqm.emulator.internal.moderation.GlobalMute;
import com.xuqm.emulator.internal.moderation.GroupVoice;
import com.xuqm.emulator.internal.moderation.KeywordFilters;
import com.xuqm.emulator.internal.operationlog.OperationLog;
import com.xuqm.emulator.internal.ops.OpsRoutes;
import com.xuqm.emulator.internal.post.WebhookFaultList;
import com.xuqm.emulator.internal.presence.PresenceRoutes;
import com.xuqm.emulator.internal.push.Devices;
import com.xuqm.emulator.internal.push.PushAdminRoutes;
import com.xuqm.emulator.internal.push.PushRoutes;
import com.xuqm.emulator.internal.push.Pushes;
import com.xuqm.emulator.internal.realtime.RealtimeState;
import com.xuqm.emulator.internal.tenant.Captchas;
import com.xuqm.emulator.internal.tenant.EmailCodes;
import com.xuqm.emulator.internal.tenant.SubAccountRoutes;
import com.xuqm.emulator.internal.tenant.TenantRoutes;
import com.xuqm.emulator.internal.tenant.Tenants;
import com.xuqm.emulator.internal.update.AppUpdateRoutes;
import com.xuqm.emulator.internal.update.RnUpdateRoutes;
import com.xuqm.emulator.internal.webhook.WebhookDeliverer;
import com.xuqm.emulator.internal.webhook.WebhookDesk;
import com.xuqm.emulator.internal.webhook.WebhookRoutes;
import com.xuqm.emulator.internal.webhook.Webhooks;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The whole state of an emulator of Xuqm, and its operations. */
public final class Backend extends LockedBackend {

    private final Accounts accounts;
    private final Groups groups;
    private final Messages messages;
    private final Blacklist blacklist;
    private final Friends friends;
    private final FriendRequests friendRequests;
    private final JoinRequests joinRequests;
    private final Conversations conversations;
    private final KeywordFilters keywordFilters = new KeywordFilters();
    private final GlobalMute globalMute = new GlobalMute();
    private final Webhooks webhooks = new Webhooks();
    private final OperationLog operationLog = new OperationLog();
    private final Events events = new Events();
    private final Tenants tenants = new Tenants();
    private final EmailCodes emailCodes = new EmailCodes();
    private final Captchas captchas = new Captchas();
    private final Apps apps = new Apps();
    private final Storage storage = new Storage();
    private final FileRoutes files = new FileRoutes(storage);
    private final PlatformTokens platformTokens;
    private final Settings settings;
    private final Devices devices;
    private final Sessions sessions;
    private final UserSigs userSigs;
    private final AuthRoutes authRoutes;
    private final Pushes pushes;
    private final TokenGate gate;
    private final Router router;
    private final WebhookDeliverer deliverer;
    private final WebhookDesk webhookDesk;
    private final MessageDeeds messageDeeds;
    private final RealtimeState realtime;

    /**
     * Creates a backend in its first state.
     *
     * @param settings what it is set up with
     * @param tokens signs tokens, for longer than this backend lives
     * @param clock the clock it goes by
     * @param webhookFaults what goes wrong with deliveries
     */
    public Backend(Settings settings, Tokens tokens, Clock clock, WebhookFaultList webhookFaults) {
        long now = clock.millis();
        this.settings = settings;
        deliverer =
                new WebhookDeliverer(settings.appKey(), webhooks, settings.webhooks(), webhookFaults, clock, this::run);
        webhookDesk = new WebhookDesk(webhooks, deliverer);
        events.begin(now);
        events.listen(deliverer::take);
        accounts = new Accounts(tokens::nextNumber);
        groups = new Groups(accounts);
        messages = new Messages(accounts, groups, events);
        blacklist = new Blacklist(accounts);
        friends = new Friends(accounts, blacklist, events);
        friendRequests = new FriendRequests(accounts, friends);
        joinRequests = new JoinRequests(accounts, groups);
        conversations = new Conversations(accounts, groups, messages, events);
        groups.listen(new GroupEvents(events));
        devices = new Devices(accounts);
        sessions = new Sessions(tokens, settings.appKey(), events);
        userSigs = new UserSigs(
                settings.appKey(),
                settings.appSecret(),
                settings.proof(),
                settings.acceptedSkew().toMillis());
        gate = new TokenGate(
                accounts,
                tokens,
                sessions,
                settings.appKey(),
                settings.platform().internalToken(),
                tenants);
        authRoutes = new AuthRoutes(
                settings.appKey(),
                settings.appSecret(),
                settings.proof(),
                settings.acceptedSkew(),
                accounts,
                tokens,
                sessions,
                userSigs);
        messageDeeds = new MessageDeeds(
                messages, accounts, groups, List.of(blacklist, new GroupVoice(), globalMute), keywordFilters);
        realtime = new RealtimeState(
                settings.appKey(), gate, sessions, groups, messageDeeds, events, clock, this::run, this::askBeforeSend);
        accounts.onDeletion(realtime::end);
        messages.deliverBy(realtime);
        pushes = new Pushes(devices, events, settings.knowsRepetitions());
        messages.onWaiting(this::push);
        platformTokens = new PlatformTokens(tokens, settings.appKey());
        List<Route> routes = new ArrayList<>();
        routes.addAll(authRoutes.routes());
        routes.addAll(imRoutes(settings));
        routes.addAll(adminRoutes(settings));
        routes.addAll(serviceRoutes());
        routes.addAll(platformRoutes());
        router = new Router(routes);
        seed(settings, now);
    }

    /** Whoever was connected and is not any more hears of a message by his devices. */
    private void push(Account account, Message message) {
        if (sessions.away(account)) {
            Account from = message.from();
            String title = from.nickname() == null ? from.userId() : from.nickname();
            JsonObject payload =
                    JsonFields.start().put("messageId", message.id()).json();
            pushes.sendToDevices(account, title, message.summary(), payload, message.createdAt());
        }
    }

    private List<Route> imRoutes(Settings settings) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new AccountRoutes(accounts, settings.importLimit()).routes());
        routes.addAll(new MessageRoutes(messages, accounts, groups, messageDeeds).routes());
        routes.addAll(new ConversationRoutes(conversations, accounts, groups).routes());
        routes.addAll(new FriendRoutes(friends, accounts).routes());
        routes.addAll(new FriendRequestRoutes(friendRequests, accounts).routes());
        routes.addAll(new BlacklistRoutes(blacklist, accounts).routes());
        routes.addAll(new GroupRoutes(groups, accounts).routes());
        routes.addAll(new MemberRoutes(groups, accounts).routes());
        routes.addAll(new JoinRequestRoutes(joinRequests, groups, accounts).routes());
        return routes;
    }

    private List<Route> adminRoutes(Settings settings) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new UserAdminRoutes(accounts, sessions).routes());
        routes.addAll(new MessageAdminRoutes(
                        accounts, groups, messages, conversations, settings.batchLimit(), settings.knowsRepetitions())
                .routes());
        routes.addAll(new GroupAdminRoutes(groups, messages).routes());
        routes.addAll(keywordFilters.routes());
        routes.addAll(globalMute.routes());
        routes.addAll(operationLog.routes());
        routes.addAll(new WebhookRoutes(webhooks).routes());
        return routes;
    }

    private List<Route> serviceRoutes() {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new PushRoutes(accounts, devices, pushes).routes());
        routes.addAll(new PushAdminRoutes(accounts, devices, pushes).routes());
        routes.addAll(new PresenceRoutes(settings.appKey(), accounts, sessions, gate).routes());
        routes.addAll(files.routes());
        routes.addAll(new AppUpdateRoutes(apps, storage).routes());
        routes.addAll(new RnUpdateRoutes(apps, storage).routes());
        return routes;
    }

    private List<Route> platformRoutes() {
        PlatformCredentials platform = settings.platform();
        List<Route> routes = new ArrayList<>();
        routes.addAll(new TenantRoutes(tenants, emailCodes, captchas, platformTokens).routes());
        routes.addAll(new AppRoutes(apps).routes());
        routes.addAll(new SubAccountRoutes(tenants, emailCodes).routes());
        routes.addAll(
                new OpsRoutes(platform.opsUser(), platform.opsPassword(), tenants, platformTokens, this::statistics)
                        .routes());
        return routes;
    }

    private JsonObject statistics(long now) {
        return JsonFields.start()
                .put("tenantCount", tenants.count())
                .put("appCount", apps.count())
                .put("userCount", accounts.all().size())
                .put(
                        "onlineUserCount",
                        accounts.all().stream()
                                .filter(account -> sessions.online(account, now))
                                .count())
                .put("groupCount", groups.all().size())
                .put("messageCount", messages.count())
                .put("pushCount", pushes.sent().size())
                .json();
    }

    private void seed(Settings settings, long now) {
        PlatformCredentials platform = settings.platform();
        String tenant = tenants.register(platform.tenantEmail(), "Demo tenant", platform.tenantPassword(), now);
        apps.seed(tenant, settings.appKey(), settings.appSecret(), "Demo app", now);
        accounts.seed(settings.adminUser(), true, now, "Administrator");
        for (Seed.SeedAccount account : settings.seed().accounts()) {
            accounts.seed(account.userId(), account.administrator(), now, account.nickname());
        }
        Account owner = accounts.require(settings.adminUser());
        for (Seed.SeedGroup group : settings.seed().groups()) {
            List<Account> members =
                    group.memberIds().stream().map(accounts::require).toList();
            GroupProfile profile = new GroupProfile(group.name(), null, null, null, true, false);
            groups.create(group.groupId(), profile, owner, members, now);
        }
        for (Seed.SeedRequest request : settings.seed().requests()) {
            Account from = accounts.require(request.fromId());
            if (request.groupId() == null) {
                friendRequests.seed(from, owner, request.remark(), now);
            } else {
                joinRequests.seed(groups.require(request.groupId()), from, request.remark(), now);
            }
        }
    }

    @Override
    public Router router() {
        return router;
    }

    @Override
    public Reply execute(ApiRequest request) {
        if (request.route().body() == BodyKind.BUFFERED) {
            askFirst(request);
            return locked(() -> {
                admit(request);
                return handle(request);
            });
        }
        // Whoever may not send a file need not send it, and while one comes in nobody waits for it.
        run(() -> admit(request));
        try {
            request.receiveForm(storage.folder(), settings.uploadLimit());
            return locked(() -> handle(request));
        } finally {
            request.discardForm();
        }
    }

    /** What the state lock must not be held for: a receiver may well call back before it decides. */
    private void askFirst(ApiRequest request) {
        if (request.route().operation().equals("messages.send") && locked(deliverer::isAsked)) {
            run(() -> admit(request));
            deliverer.askBeforeSend(() -> MessageRoutes.beforeSend(request));
        }
    }

    private void askBeforeSend(Supplier<JsonObject> message) {
        if (locked(deliverer::isAsked)) {
            deliverer.askBeforeSend(message);
        }
    }

    private void admit(ApiRequest request) {
        gate.admit(request);
        String service = serviceOf(request.route());
        if (service != null) {
            apps.requireService(settings.appKey(), service);
        }
    }

    /** The service of the demo app that a route belongs to, if it is not said by the request itself. */
    private static @Nullable String serviceOf(Route route) {
        String template = route.template();
        if (template.startsWith("/api/im/")) {
            return "IM";
        }
        if (template.startsWith("/api/push/")) {
            return "PUSH";
        }
        return template.startsWith("/api/file/") ? "FILE" : null;
    }

    private Reply handle(ApiRequest request) {
        events.begin(request.now());
        Reply reply = request.route().handler().handle(request);
        operationLog.note(request);
        return reply;
    }

    @Override
    public void endWaiting() {
        deliverer.close();
    }

    @Override
    public void close() {
        deliverer.close();
        storage.close();
    }

    /**
     * The accounts; to be used under the lock.
     *
     * @return the accounts
     */
    public Accounts accounts() {
        return accounts;
    }

    /**
     * The groups; to be used under the lock.
     *
     * @return the groups
     */
    public Groups groups() {
        return groups;
    }

    /**
     * The messages; to be used under the lock.
     *
     * @return the messages
     */
    public Messages messages() {
        return messages;
    }

    /**
     * The devices; to be used under the lock.
     *
     * @return the devices
     */
    public Devices devices() {
        return devices;
    }

    /**
     * The pushes; to be used under the lock.
     *
     * @return the pushes
     */
    public Pushes pushes() {
        return pushes;
    }

    /**
     * What real-time connections do.
     *
     * @return their side of the state
     */
    public RealtimeState realtime() {
        return realtime;
    }

    /**
     * Delivers events to webhooks.
     *
     * @return the deliverer
     */
    public WebhookDeliverer deliverer() {
        return deliverer;
    }

    /**
     * Shows webhooks to people; to be used under the lock.
     *
     * @return the desk
     */
    public WebhookDesk webhookDesk() {
        return webhookDesk;
    }

    /**
     * Begins a change from outside: what is published from here on happened now. To be used under the lock.
     *
     * @param now the time
     */
    public void beginChange(long now) {
        events.begin(now);
    }

    /**
     * Who is signed in; to be used under the lock.
     *
     * @return the sessions
     */
    public Sessions sessions() {
        return sessions;
    }

    /**
     * Makes UserSigs.
     *
     * @return the codec
     */
    public UserSigs userSigs() {
        return userSigs;
    }

    /**
     * A token of the demo application.
     *
     * @param userId the user signed in to it
     * @param now the time
     * @return the token
     */
    public String demoToken(String userId, long now) {
        return authRoutes.demoToken(userId, now);
    }

    /**
     * The files that are kept; to be used under the lock.
     *
     * @return the files
     */
    public FileRoutes files() {
        return files;
    }

    /**
     * Codes sent by e-mail; to be used under the lock.
     *
     * @return the codes
     */
    public EmailCodes emailCodes() {
        return emailCodes;
    }

    /**
     * Pictures with codes; to be used under the lock.
     *
     * @return the captchas
     */
    public Captchas captchas() {
        return captchas;
    }

    /**
     * A token of the tenant who owns the application.
     *
     * @param now the time
     * @return the token
     */
    public String tenantToken(long now) {
        return platformTokens.tenant(Tenants.FIRST, now).token();
    }

    /**
     * A token of the operator.
     *
     * @param now the time
     * @return the token
     */
    public String opsToken(long now) {
        return platformTokens.operator(settings.platform().opsUser(), now).token();
    }
}
