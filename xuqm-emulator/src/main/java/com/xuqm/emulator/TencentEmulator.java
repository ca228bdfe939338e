package com.xuqm.emulator;

import com.xuqm.emulator.fault.AnswerWith;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.fault.WebhookFaults;
import com.xuqm.emulator.inspect.CallbackPost;
import com.xuqm.emulator.inspect.TencentMessage;
import com.xuqm.emulator.inspect.TencentPush;
import com.xuqm.emulator.internal.given.Given;
import com.xuqm.emulator.internal.host.Host;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.post.WebhookFaultList;
import com.xuqm.emulator.internal.tencent.TencentBackend;
import com.xuqm.emulator.internal.tencent.TencentFraming;
import com.xuqm.emulator.internal.tencent.TencentSettings;
import com.xuqm.emulator.internal.tencent.account.User;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Tencent Cloud IM on localhost, for development and tests: the 175 commands whose paths are known, with accounts, friends, messages,
 * groups and pushes that live in it, UserSigs that it checks with code of its own, limits, partial failures and callbacks.
 *
 * <pre>{@code
 * try (TencentEmulator tencent = TencentEmulator.start()) {
 *   // point a client at tencent.baseUrl(), with tencent.appId(), tencent.secretKey() and tencent.administrator()
 *   tencent.faults().on("message.send").nth(1).afterExecuting(TencentEmulator.error(60008, "timeout"));
 *   // ... send a message ...
 *   assertThat(tencent.messages()).hasSize(1);
 * }
 * }</pre>
 *
 * <p>Unless told otherwise it begins with the administrator {@code administrator} and the users {@code user_001} to {@code user_005}.
 */
public final class TencentEmulator extends Emulator {

    private final TencentSettings settings;
    private final WebhookFaultList callbackFaults;
    private final Host<TencentBackend> host;

    TencentEmulator(TencentEmulatorBuilder builder) {
        this(builder, builder.settings(), new WebhookFaultList(), new TencentFraming());
    }

    private TencentEmulator(
            TencentEmulatorBuilder builder,
            TencentSettings settings,
            WebhookFaultList callbackFaults,
            TencentFraming framing) {
        this(
                settings,
                callbackFaults,
                new Host<>(
                        builder.hostSettings(),
                        clock -> new TencentBackend(settings, clock, callbackFaults),
                        framing,
                        framing));
    }

    private TencentEmulator(TencentSettings settings, WebhookFaultList callbackFaults, Host<TencentBackend> host) {
        super(host);
        this.settings = settings;
        this.callbackFaults = callbackFaults;
        this.host = host;
    }

    /**
     * Starts an emulator with all defaults, on a free port.
     *
     * @return the running emulator
     */
    public static TencentEmulator start() {
        return builder().start();
    }

    /**
     * Begins to set up an emulator.
     *
     * @return a builder with all defaults
     */
    public static TencentEmulatorBuilder builder() {
        return new TencentEmulatorBuilder();
    }

    /**
     * A refusal as this service makes it, for {@link #faults()}: HTTP 200 with a code.
     *
     * @param code {@code ErrorCode}
     * @param info {@code ErrorInfo}; quotes and backslashes must be escaped as JSON wants
     * @return the fault
     */
    public static AnswerWith error(int code, String info) {
        return Fault.answer(
                200,
                "application/json;charset=utf-8",
                "{\"ActionStatus\":\"FAIL\",\"ErrorCode\":" + code + ",\"ErrorInfo\":\"" + info + "\"}");
    }

    private <T> T locked(Function<TencentBackend, T> work) {
        TencentBackend current = host.backend();
        return current.locked(() -> work.apply(current));
    }

    /**
     * Id of its application.
     *
     * @return the SDKAppID
     */
    public long appId() {
        return settings.appId();
    }

    /**
     * Key of its application, which signs UserSigs.
     *
     * @return the key
     */
    public String secretKey() {
        return settings.secretKey();
    }

    /**
     * Its administrator, the first if there are several.
     *
     * @return the user id
     */
    public String administrator() {
        return settings.administrators().get(0);
    }

    /**
     * Makes a UserSig that is good from now on, whether or not there is such an account.
     *
     * @param userId the user
     * @param lifetime how long it is good, at most 100 years; negative for one that is over
     * @return the UserSig
     */
    public String issueUserSig(String userId, Duration lifetime) {
        long now = clock().instant().getEpochSecond();
        return host.backend()
                .userSigs()
                .write(userId, now, now + Given.shift("lifetime", lifetime).toSeconds());
    }

    /**
     * Where a command is posted to.
     *
     * @param operation its name here, such as {@code message.send}
     * @return the path, such as {@code /v4/openim/sendmsg}
     * @throws IllegalArgumentException if there is no such command
     */
    public String path(String operation) {
        return host.backend().router().routes().stream()
                .filter(route -> route.operation().equals(operation))
                .findFirst()
                .map(Route::template)
                .orElseThrow(() -> new IllegalArgumentException("no such operation: " + operation));
    }

    // ---- state ----

    /**
     * Creates accounts without a request, as many as wanted.
     *
     * @param userIds their ids; those that exist stay as they are
     */
    public void addAccounts(Iterable<String> userIds) {
        TencentBackend current = host.backend();
        current.run(() -> userIds.forEach(id -> current.users().put(id, null, null)));
    }

    /**
     * Adds what was there before, without requests.
     *
     * @return takes friends, groups and messages of the past
     */
    public TencentPast past() {
        return new TencentPast(this::locked);
    }

    /**
     * All accounts.
     *
     * @return their ids, in the order in which they came
     */
    public List<String> accounts() {
        return locked(state -> state.users().all().stream().map(User::id).toList());
    }

    /**
     * All messages between users.
     *
     * @return snapshots, oldest first
     */
    public List<TencentMessage> messages() {
        return locked(state -> state.messages().snapshots());
    }

    /**
     * How many messages a user was sent.
     *
     * @param userId the user
     * @return the number
     */
    public int deliveredTo(String userId) {
        return locked(state -> state.messages().deliveredTo(userId));
    }

    /**
     * All groups.
     *
     * @return their ids, in the order in which they were made
     */
    public List<String> groups() {
        return locked(state -> state.groups().ids());
    }

    /**
     * The members of a group.
     *
     * @param groupId the group, which must exist
     * @return their ids
     */
    public List<String> members(String groupId) {
        return locked(state -> state.groups().members(groupId));
    }

    /**
     * The messages of a group and of its topics.
     *
     * @param groupId the group, which must exist
     * @return snapshots, those of the group first
     */
    public List<TencentMessage> groupMessages(String groupId) {
        return locked(state -> state.groups().messages(groupId));
    }

    /**
     * The pushes that were asked for.
     *
     * @return snapshots, oldest first
     */
    public List<TencentPush> pushes() {
        return locked(state -> state.pushes().snapshots());
    }

    // ---- what users do with their devices ----

    /**
     * Connects a user's device, as if the user had signed in there.
     *
     * @param userId the user, who must exist
     * @param platform such as {@code iOS}
     */
    public void connect(String userId, String platform) {
        connect(userId, platform, true);
    }

    /**
     * Disconnects a user's device.
     *
     * @param userId the user, who must exist
     * @param platform such as {@code iOS}
     */
    public void disconnect(String userId, String platform) {
        connect(userId, platform, false);
    }

    private void connect(String userId, String platform, boolean connected) {
        TencentBackend current = host.backend();
        current.run(() -> current.connect(userId, platform, connected, clock().millis()));
    }

    /**
     * Lets a user join a group from a device; the only way into a live group.
     *
     * @param groupId the group, which must exist
     * @param userId the user, who must exist
     */
    public void join(String groupId, String userId) {
        come(groupId, userId, true);
    }

    /**
     * Lets a user leave a group from a device.
     *
     * @param groupId the group, which must exist
     * @param userId the user, who must exist
     */
    public void quit(String groupId, String userId) {
        come(groupId, userId, false);
    }

    private void come(String groupId, String userId, boolean comes) {
        TencentBackend current = host.backend();
        current.run(() -> current.come(groupId, userId, comes, clock().millis()));
    }

    // ---- callbacks ----

    /**
     * Posts callbacks to an address from now on, until the next {@link #reset()}.
     *
     * @param url the address
     */
    public void postCallbacksTo(String url) {
        host.backend().callbacks().postTo(Given.text("url", url));
    }

    /**
     * Posts a callback that no command is the cause of, such as {@code Bot.OnGroupMessage} or {@code Push.OfflinePush}.
     *
     * @param command its {@code CallbackCommand}
     * @param body what it says, as a JSON object; {@code CallbackCommand} is added
     * @throws IllegalArgumentException if the body is no JSON object
     */
    public void postCallback(String command, String body) {
        host.backend()
                .callbacks()
                .after(
                        Given.text("command", command),
                        Objects.requireNonNullElseGet(Json.parseObject(Given.text("body", body)), () -> {
                            throw new IllegalArgumentException("the body of a callback is a JSON object");
                        }));
    }

    /**
     * The callbacks that were posted, or tried.
     *
     * @return an unmodifiable copy, oldest first
     */
    public List<CallbackPost> callbackPosts() {
        return host.backend().callbacks().posts();
    }

    /**
     * Waits until callbacks were posted and answered.
     *
     * @param count how many, counted since the start or the last {@link #reset()}
     * @param timeout how long to wait at most
     * @return all that were posted
     * @throws IllegalStateException if they are not posted in time
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public List<CallbackPost> awaitCallbackPosts(int count, Duration timeout) throws InterruptedException {
        if (!host.backend().callbacks().awaitPosts(count, Given.wait("timeout", timeout))) {
            throw new IllegalStateException(
                    "only " + callbackPosts().size() + " of " + count + " callbacks were posted within " + timeout);
        }
        return callbackPosts();
    }

    /**
     * Waits until no callback is on its way any more.
     *
     * @param timeout how long to wait at most
     * @throws IllegalStateException if that takes longer
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public void awaitCallbacks(Duration timeout) throws InterruptedException {
        if (!host.backend().callbacks().awaitSettled(Given.wait("timeout", timeout))) {
            throw new IllegalStateException("callbacks are still on their way after " + timeout);
        }
    }

    /**
     * What goes wrong, on demand, with callbacks after something was done.
     *
     * @return the faults
     */
    public WebhookFaults callbackFaults() {
        return callbackFaults;
    }

    /** Goes back to the first state: accounts as at the start and nothing else, no recorded requests, no faults, the clock put right. */
    @Override
    public void reset() {
        callbackFaults.clear();
        super.reset();
    }
}
