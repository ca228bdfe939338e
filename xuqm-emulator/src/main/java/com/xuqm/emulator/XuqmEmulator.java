package com.xuqm.emulator;

import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.fault.WebhookFaults;
import com.xuqm.emulator.inspect.DeliveryCounts;
import com.xuqm.emulator.inspect.SentPush;
import com.xuqm.emulator.inspect.StoredAccount;
import com.xuqm.emulator.inspect.StoredDevice;
import com.xuqm.emulator.inspect.StoredFile;
import com.xuqm.emulator.inspect.StoredGroup;
import com.xuqm.emulator.inspect.StoredMessage;
import com.xuqm.emulator.inspect.WebhookPost;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.auth.Tokens;
import com.xuqm.emulator.internal.backend.Backend;
import com.xuqm.emulator.internal.backend.Settings;
import com.xuqm.emulator.internal.console.Console;
import com.xuqm.emulator.internal.console.Emulated;
import com.xuqm.emulator.internal.disguise.DisguisedDialect;
import com.xuqm.emulator.internal.given.Given;
import com.xuqm.emulator.internal.group.Group;
import com.xuqm.emulator.internal.host.Host;
import com.xuqm.emulator.internal.http.Envelope;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.post.WebhookFaultList;
import com.xuqm.emulator.internal.realtime.RealtimeServer;
import com.xuqm.emulator.internal.webhook.WebhookDeliverer;
import com.xuqm.emulator.realtime.EmulatedRealtime;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The Xuqm backend on localhost, for development and tests.
 *
 * <p>It is not a stub. Accounts, groups, messages and devices live in it, so that what one call does
 * the next one sees; signatures, tokens and roles are checked, and refused as the vendor documents.
 * On top of that it records every request, and makes things go wrong on demand:
 *
 * <pre>{@code
 * try (XuqmEmulator emulator = XuqmEmulator.start()) {
 *   // point a client at emulator.baseUrl(), with emulator.appKey() and emulator.appSecret()
 *   emulator.faults().on("messages.send").nth(1).afterExecuting(Fault.resetConnection());
 *   // ... send a message ...
 *   assertThat(emulator.messages()).hasSize(1);
 *   assertThat(emulator.recorded("messages.send")).hasSize(1);
 * }
 * }</pre>
 *
 * <p>Unless told otherwise it begins with the administrator account {@code administrator}, the users
 * {@code user_001} to {@code user_005} and the group {@code group_1} of all of them; with {@code
 * demo_alice}, the group {@code group_001} and the requests {@code req_001}, which the vendor's examples
 * speak of; and with the tenant who owns the application, and an operator.
 */
public final class XuqmEmulator extends Emulator {

    private final Settings settings;
    private final Disguise disguise;
    private final WebhookFaultList webhookFaults;
    private final Host<Backend> host;
    private final RealtimeServer realtime;

    XuqmEmulator(XuqmEmulatorBuilder builder) {
        this(builder, builder.settings(), new WebhookFaultList(), new Tokens(builder.tokenLifetime()));
    }

    private XuqmEmulator(
            XuqmEmulatorBuilder builder, Settings settings, WebhookFaultList webhookFaults, Tokens tokens) {
        this(
                builder,
                settings,
                webhookFaults,
                new Host<>(
                        builder.hostSettings(),
                        clock -> new Backend(settings, tokens, clock, webhookFaults),
                        Envelope.FRAMING,
                        DisguisedDialect.of(builder.disguise()),
                        running -> new RealtimeServer(
                                () -> running.backend().realtime(),
                                running::baseUrl,
                                running.clock(),
                                builder.hostSettings().maxBodyBytes(),
                                builder.hostSettings().faultSeed()),
                        running -> new Console(
                                new Emulated(running, settings, webhookFaults, words(builder.disguise())),
                                builder.consoleNames())));
    }

    private XuqmEmulator(
            XuqmEmulatorBuilder builder, Settings settings, WebhookFaultList webhookFaults, Host<Backend> host) {
        super(host);
        this.settings = settings;
        this.disguise = builder.disguise();
        this.webhookFaults = webhookFaults;
        this.host = host;
        this.realtime = (RealtimeServer) Objects.requireNonNull(host.door());
    }

    private static String words(Disguise disguise) {
        return disguise.options().isEmpty() ? "" : disguise.toString();
    }

    /**
     * Starts an emulator with all defaults, on a free port.
     *
     * @return the running emulator
     */
    public static XuqmEmulator start() {
        return builder().start();
    }

    /**
     * Begins to set up an emulator.
     *
     * @return a builder with all defaults
     */
    public static XuqmEmulatorBuilder builder() {
        return new XuqmEmulatorBuilder();
    }

    private Backend backend() {
        return host.backend();
    }

    private <T> T locked(Function<Backend, T> work) {
        Backend current = backend();
        return current.locked(() -> work.apply(current));
    }

    // ---- where and who ----

    /**
     * Key of its application.
     *
     * @return the app key
     */
    public String appKey() {
        return settings.appKey();
    }

    /**
     * Secret of its application, which signs logins and UserSigs.
     *
     * @return the app secret
     */
    public String appSecret() {
        return settings.appSecret();
    }

    /**
     * Its administrator account.
     *
     * @return the user id
     */
    public String adminUser() {
        return settings.adminUser();
    }

    /**
     * In which disguise it speaks.
     *
     * @return the disguise, without options if it has none
     */
    public Disguise disguise() {
        return disguise;
    }

    /**
     * Where its console is: a page for browsers, which shows what it holds and what comes in, and lets things go wrong. Its API is below
     * {@code api/}.
     *
     * @return the URL
     */
    public String consoleUrl() {
        return baseUrl() + Console.PATH + "/";
    }

    // ---- credentials ----

    /**
     * Signs a user in without a request.
     *
     * @param userId the user
     * @return an IM token
     * @throws IllegalArgumentException if there is no such account
     */
    public String issueToken(String userId) {
        return locked(state -> {
            state.beginChange(clock().millis());
            return state.sessions()
                    .signIn(known(state, userId), clock().millis())
                    .token();
        });
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
        return backend()
                .userSigs()
                .issue(userId, now, now + Given.shift("lifetime", lifetime).toSeconds());
    }

    /**
     * Makes a token of the demo application, which {@code auth.refreshDemoImToken} takes.
     *
     * @param userId the user signed in to that application
     * @return the token
     */
    public String issueDemoToken(String userId) {
        return locked(state -> state.demoToken(userId, clock().millis()));
    }

    /**
     * Address of the tenant who owns the application.
     *
     * @return the login name of {@code tenants.login}
     */
    public String tenantEmail() {
        return settings.platform().tenantEmail();
    }

    /**
     * Password of the tenant who owns the application.
     *
     * @return the password it has at the start
     */
    public String tenantPassword() {
        return settings.platform().tenantPassword();
    }

    /**
     * Name of the operator.
     *
     * @return the login name of {@code ops.login}
     */
    public String opsUser() {
        return settings.platform().opsUser();
    }

    /**
     * Password of the operator.
     *
     * @return the password
     */
    public String opsPassword() {
        return settings.platform().opsPassword();
    }

    /**
     * What the vendor's own services show in the header {@code X-Internal-Token}.
     *
     * @return the token
     */
    public String internalToken() {
        return settings.platform().internalToken();
    }

    /**
     * Signs the tenant who owns the application in without a request.
     *
     * @return a tenant token
     */
    public String issueTenantToken() {
        return backend().tenantToken(clock().millis());
    }

    /**
     * Signs the operator in without a request.
     *
     * @return an operator's token
     */
    public String issueOpsToken() {
        return backend().opsToken(clock().millis());
    }

    /**
     * Reads the last e-mail with a code. The emulator sends none: what would have been in it is told
     * here and nowhere else.
     *
     * @param address the address it went to
     * @return the code
     * @throws IllegalArgumentException if no code was sent there
     */
    public String emailCode(String address) {
        return locked(state -> Optional.ofNullable(state.emailCodes().lastSentTo(address)))
                .orElseThrow(() -> new IllegalArgumentException("no code was sent to " + address));
    }

    /**
     * Reads a captcha, as a person would.
     *
     * @param captchaId which, as {@code tenants.captcha} calls it
     * @return what the picture says
     * @throws IllegalArgumentException if there is none, or it was used
     */
    public String captchaCode(String captchaId) {
        return locked(state -> Optional.ofNullable(state.captchas().code(captchaId)))
                .orElseThrow(() -> new IllegalArgumentException("no such captcha: " + captchaId));
    }

    // ---- state ----

    /**
     * Creates accounts without a request, as many as wanted.
     *
     * @param userIds their ids; those that exist stay as they are
     * @throws IllegalArgumentException if one is not a valid id
     */
    public void addAccounts(Iterable<String> userIds) {
        Backend current = backend();
        current.run(() -> {
            for (String userId : userIds) {
                String complaint = Ids.complaint("userId", userId);
                if (complaint != null) {
                    throw new IllegalArgumentException(complaint);
                }
                current.accounts().importOne(userId, null, null, clock().millis());
            }
        });
    }

    /**
     * Signs users out: all their tokens are dead from now on.
     *
     * @param userId the user
     * @throws IllegalArgumentException if there is no such account
     */
    public void kick(String userId) {
        Backend current = backend();
        current.run(() -> {
            current.beginChange(clock().millis());
            current.sessions().kick(known(current, userId), clock().millis());
        });
    }

    private static Account known(Backend state, String userId) {
        Account account = state.accounts().find(userId);
        if (account == null) {
            throw new IllegalArgumentException("no such account: " + userId);
        }
        return account;
    }

    /**
     * All accounts.
     *
     * @return snapshots, ordered by user id
     */
    public List<StoredAccount> accounts() {
        return locked(state -> state.accounts().all().stream()
                .map(Account::snapshot)
                .sorted(Comparator.comparing(StoredAccount::userId))
                .toList());
    }

    /**
     * One account.
     *
     * @param userId its id
     * @return a snapshot, or nothing if there is no such account
     */
    public Optional<StoredAccount> account(String userId) {
        return locked(
                state -> Optional.ofNullable(state.accounts().find(userId)).map(Account::snapshot));
    }

    /**
     * How many accounts there are.
     *
     * @return the number, administrators included
     */
    public int accountCount() {
        return locked(state -> state.accounts().all().size());
    }

    /**
     * All groups.
     *
     * @return snapshots, ordered by group id
     */
    public List<StoredGroup> groups() {
        return locked(state -> state.groups().all().stream()
                .map(Group::snapshot)
                .sorted(Comparator.comparing(StoredGroup::groupId))
                .toList());
    }

    /**
     * All messages, of every chat. After a big campaign this is a big list: {@link #messageCount()} and
     * {@link #deliveries()} are cheaper.
     *
     * @return snapshots, oldest first
     */
    public List<StoredMessage> messages() {
        return locked(state -> state.messages().snapshots());
    }

    /**
     * How many messages there are.
     *
     * @return the number
     */
    public int messageCount() {
        return locked(state -> state.messages().count());
    }

    /**
     * How often each account was sent a message of its own.
     *
     * @return live counts
     */
    public DeliveryCounts deliveries() {
        return new BackendDeliveries(this::backend);
    }

    /**
     * The devices of a user.
     *
     * @param userId the user
     * @return snapshots, in the order in which they were registered
     */
    public List<StoredDevice> devices(String userId) {
        return locked(state -> {
            Account account = state.accounts().find(userId);
            return account == null ? List.of() : state.devices().snapshots(account);
        });
    }

    /**
     * The pushes that were asked for.
     *
     * @return an unmodifiable list, oldest first
     */
    public List<SentPush> pushes() {
        return locked(state -> state.pushes().sent());
    }

    /**
     * The files that were uploaded by {@code files.upload}, each content once.
     *
     * @return an unmodifiable list, oldest first
     */
    public List<StoredFile> files() {
        return locked(state -> state.files().snapshots());
    }

    // ---- real time ----

    /**
     * Its real-time connections: who is connected, and every frame that passed. A reset tears them down.
     *
     * @return the connections
     */
    public EmulatedRealtime realtime() {
        return realtime;
    }

    // ---- webhooks ----

    /**
     * The posts to webhooks that were made, or tried. By default the emulator posts to this machine only: to {@code localhost} and
     * loopback addresses.
     *
     * @return an unmodifiable copy, oldest first
     */
    public List<WebhookPost> webhookPosts() {
        return backend().deliverer().posts();
    }

    /**
     * Waits until posts to webhooks were made and answered.
     *
     * @param count how many, counted since the start or the last {@link #reset()}
     * @param timeout how long to wait at most
     * @return all posts that were made
     * @throws IllegalStateException if they are not made in time
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public List<WebhookPost> awaitWebhookPosts(int count, Duration timeout) throws InterruptedException {
        WebhookDeliverer deliverer = backend().deliverer();
        if (!deliverer.awaitPosts(count, Given.wait("timeout", timeout))) {
            throw new IllegalStateException("only " + deliverer.posts().size() + " of " + count
                    + " posts to webhooks were made within " + timeout);
        }
        return deliverer.posts();
    }

    /**
     * Waits until no event is on its way to a webhook any more: each has arrived or was given up. Attempts that are made again go
     * by the emulator's clock, so with a clock that stands still they are never made.
     *
     * @param timeout how long to wait at most
     * @throws IllegalStateException if that takes longer
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public void awaitWebhooks(Duration timeout) throws InterruptedException {
        if (!backend().deliverer().awaitSettled(Given.wait("timeout", timeout))) {
            throw new IllegalStateException("events are still on their way to webhooks after " + timeout);
        }
    }

    /**
     * What goes wrong with deliveries to webhooks on demand.
     *
     * @return the faults
     */
    public WebhookFaults webhookFaults() {
        return webhookFaults;
    }

    // ---- life ----

    /**
     * Goes back to the first state: accounts, groups and messages as at the start, no files, no recorded requests,
     * no faults, the clock put right. Tokens of accounts that were there at the start stay good.
     */
    @Override
    public void reset() {
        webhookFaults.clear();
        super.reset();
    }
}
