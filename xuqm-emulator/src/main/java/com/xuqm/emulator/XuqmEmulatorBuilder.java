package com.xuqm.emulator;

import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.internal.backend.PlatformCredentials;
import com.xuqm.emulator.internal.backend.Seed;
import com.xuqm.emulator.internal.backend.Seed.SeedAccount;
import com.xuqm.emulator.internal.backend.Seed.SeedGroup;
import com.xuqm.emulator.internal.backend.Settings;
import com.xuqm.emulator.internal.disguise.DisguisedForms;
import com.xuqm.emulator.internal.given.Given;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.ListenAddress;
import com.xuqm.emulator.internal.webhook.WebhookSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets up an emulator. Made by {@link XuqmEmulator#builder()}. */
public final class XuqmEmulatorBuilder extends EmulatorBuilder<XuqmEmulatorBuilder> {

    /** Key of the demo application. */
    public static final String DEMO_APP_KEY = "ak_demo_chat";

    /** Secret of the demo application; public, so good for tests only. */
    public static final String DEMO_APP_SECRET = "as_demo_0123456789abcdef0123456789abcdef";

    /** The administrator account of the demo application. */
    public static final String DEMO_ADMIN_USER = "administrator";

    /** Address of the tenant who owns the demo application. */
    public static final String DEMO_TENANT_EMAIL = "demo@tenant.example";

    /** Password of that tenant; public, so good for tests only. */
    public static final String DEMO_TENANT_PASSWORD = "demo-tenant-password";

    /** Name of the operator. */
    public static final String DEMO_OPS_USER = "admin";

    /** Password of the operator; public, so good for tests only. */
    public static final String DEMO_OPS_PASSWORD = "demo-ops-password";

    /** What the vendor's own services show; public, so good for tests only. */
    public static final String DEMO_INTERNAL_TOKEN = "demo-internal-token";

    private static final int MIN_SECRET_BYTES = 32;
    private static final Duration DECISION_TIME = Duration.ofSeconds(2);

    private String appKey = DEMO_APP_KEY;
    private String appSecret = DEMO_APP_SECRET;
    private String adminUser = DEMO_ADMIN_USER;
    private Seed seed = Seed.demo();
    private Duration tokenLifetime = Duration.ofDays(1);
    private Duration acceptedSkew = Duration.ofMinutes(5);
    private int importLimit = 100;
    private int batchLimit = 500;
    private boolean knowsRepetitions = true;
    private long maxUploadBytes = 4L * 1024 * 1024 * 1024;
    private String internalToken = DEMO_INTERNAL_TOKEN;
    private int webhookAttempts = 5;
    private Duration webhookDelay = Duration.ofSeconds(1);
    private Duration webhookTimeout = Duration.ofSeconds(5);
    private Set<String> consoleNames = Set.of();
    private boolean webhooksBeyondLoopback;
    private Disguise disguise = Disguise.none();

    XuqmEmulatorBuilder() {}

    @Override
    XuqmEmulatorBuilder self() {
        return this;
    }

    /**
     * The application. By default it is {@value #DEMO_APP_KEY} with its demo secret.
     *
     * @param newAppKey its key
     * @param newAppSecret its secret, of at least 32 bytes
     * @return this builder
     */
    public XuqmEmulatorBuilder app(String newAppKey, String newAppSecret) {
        String key = Given.text("appKey", newAppKey);
        if (Given.present("appSecret", newAppSecret).getBytes(StandardCharsets.UTF_8).length < MIN_SECRET_BYTES) {
            throw new IllegalArgumentException("the app secret is shorter than " + MIN_SECRET_BYTES + " bytes");
        }
        appKey = key;
        appSecret = newAppSecret;
        return this;
    }

    /**
     * The administrator account, which exists from the start.
     *
     * @param userId its id; by default {@value #DEMO_ADMIN_USER}
     * @return this builder
     */
    public XuqmEmulatorBuilder adminUser(String userId) {
        adminUser = valid("userId", userId);
        return this;
    }

    /**
     * Begins without users and groups; the administrator account remains.
     *
     * @return this builder
     */
    public XuqmEmulatorBuilder emptySeed() {
        seed = Seed.EMPTY;
        return this;
    }

    /**
     * One more account to begin with.
     *
     * @param userId its id
     * @param nickname its name, or null
     * @return this builder
     */
    public XuqmEmulatorBuilder account(String userId, @Nullable String nickname) {
        seed = seed.with(new SeedAccount(valid("userId", userId), nickname, false));
        return this;
    }

    /**
     * One more administrator account to begin with.
     *
     * @param userId its id
     * @return this builder
     */
    public XuqmEmulatorBuilder administrator(String userId) {
        seed = seed.with(new SeedAccount(valid("userId", userId), null, true));
        return this;
    }

    /**
     * One more group to begin with, which the administrator account owns.
     *
     * @param groupId its id
     * @param name its name
     * @param memberIds its members besides the owner: accounts that exist from the start
     * @return this builder
     */
    public XuqmEmulatorBuilder group(String groupId, String name, List<String> memberIds) {
        seed = seed.with(new SeedGroup(
                valid("groupId", groupId), Given.present("name", name), Given.present("memberIds", memberIds)));
        return this;
    }

    private static String valid(String name, String id) {
        String complaint = Ids.complaint(name, Given.present(name, id));
        if (complaint != null) {
            throw new IllegalArgumentException(complaint);
        }
        return id;
    }

    /**
     * How long a token is good.
     *
     * @param lifetime the lifetime, from a millisecond to 100 years; by default a day
     * @return this builder
     */
    public XuqmEmulatorBuilder tokenLifetime(Duration lifetime) {
        tokenLifetime = Given.time("tokenLifetime", lifetime);
        return this;
    }

    /**
     * By how much the timestamp of a login may be off, ahead or behind.
     *
     * @param skew the accepted skew, from a millisecond to 100 years; by default 5 minutes
     * @return this builder
     */
    public XuqmEmulatorBuilder acceptedSkew(Duration skew) {
        acceptedSkew = Given.time("acceptedSkew", skew);
        return this;
    }

    /**
     * Most accounts that {@code accounts.importBatch} takes at once.
     *
     * @param limit the limit; by default 100
     * @return this builder
     */
    public XuqmEmulatorBuilder importLimit(int limit) {
        importLimit = Given.number("importLimit", limit, 1, Integer.MAX_VALUE);
        return this;
    }

    /**
     * Most recipients that {@code admin.batchSend} takes at once.
     *
     * @param limit the limit; by default 500
     * @return this builder
     */
    public XuqmEmulatorBuilder batchLimit(int limit) {
        batchLimit = Given.number("batchLimit", limit, 1, Integer.MAX_VALUE);
        return this;
    }

    /**
     * Whether it drops repetitions: a recipient gets a campaign of {@code admin.batchSend} only once, and a push or an
     * imported message with a {@code clientMsgId} is there only once. Where it does not, whatever a client sends twice is seen twice.
     *
     * @param drops whether it does; by default it does
     * @return this builder
     */
    public XuqmEmulatorBuilder dropRepetitions(boolean drops) {
        knowsRepetitions = drops;
        return this;
    }

    /**
     * Greatest file of an upload; a greater one is refused with 413. Uploads do not lie in memory.
     *
     * @param bytes the limit; by default 4 GiB
     * @return this builder
     */
    public XuqmEmulatorBuilder maxUploadBytes(long bytes) {
        maxUploadBytes = Given.number("maxUploadBytes", bytes, 1, Long.MAX_VALUE);
        return this;
    }

    /**
     * What the vendor's own services show in the header {@code X-Internal-Token}.
     *
     * @param token the token; by default {@value #DEMO_INTERNAL_TOKEN}
     * @return this builder
     */
    public XuqmEmulatorBuilder internalToken(String token) {
        internalToken = Given.text("internalToken", token);
        return this;
    }

    /**
     * How often an event is delivered to a webhook that does not take it. The wait doubles after each attempt, and goes by the
     * emulator's clock.
     *
     * @param attempts most attempts, 1 to 1,000; by default 5
     * @param firstDelay the wait after the first one, from a millisecond to a day; by default 1 second
     * @return this builder
     */
    public XuqmEmulatorBuilder webhookRetries(int attempts, Duration firstDelay) {
        webhookAttempts = Given.number("attempts", attempts, 1, 1_000);
        webhookDelay = Given.time("firstDelay", firstDelay, Given.SHORTEST, Duration.ofDays(1));
        return this;
    }

    /**
     * How long the receiver of a webhook may take to answer, in real time.
     *
     * @param timeout the time, from a millisecond to an hour; by default 5 seconds. To decide before a message is sent it has at most 2.
     * @return this builder
     */
    public XuqmEmulatorBuilder webhookTimeout(Duration timeout) {
        webhookTimeout = Given.time("webhookTimeout", timeout, Given.SHORTEST, Duration.ofHours(1));
        return this;
    }

    /**
     * Posts to webhooks wherever they are. Without this, those that are not on this machine (at {@code localhost} or a loopback
     * address) are sent nothing, and their deliveries fail, so that no test talks to strangers by accident.
     *
     * @return this builder
     */
    public XuqmEmulatorBuilder webhooksBeyondLoopback() {
        webhooksBeyondLoopback = true;
        return this;
    }

    /**
     * Further names by which browsers may call the console, such as that of a container. It answers to {@code localhost}, to addresses,
     * and to the host that is listened on; by any other name, a page from elsewhere might reach it through somebody's browser.
     *
     * @param names the names, without port
     * @return this builder
     */
    public XuqmEmulatorBuilder consoleNames(String... names) {
        Set<String> given = new HashSet<>();
        for (String name : Given.present("names", names)) {
            given.add(new ListenAddress(Given.text("name", name), 0).host());
        }
        consoleNames = Set.copyOf(given);
        return this;
    }

    Set<String> consoleNames() {
        return consoleNames;
    }

    /**
     * Lets it speak of its state in another way than {@code spec/} has it, as a service might that was never met.
     *
     * @param newDisguise the disguise; none by default
     * @return this builder
     */
    public XuqmEmulatorBuilder disguise(Disguise newDisguise) {
        disguise = newDisguise;
        return this;
    }

    @Override
    public XuqmEmulator start() {
        return new XuqmEmulator(this);
    }

    Settings settings() {
        PlatformCredentials platform = new PlatformCredentials(
                DEMO_TENANT_EMAIL, DEMO_TENANT_PASSWORD, DEMO_OPS_USER, DEMO_OPS_PASSWORD, internalToken);
        Duration decision = DECISION_TIME.compareTo(webhookTimeout) < 0 ? DECISION_TIME : webhookTimeout;
        WebhookSettings webhooks = new WebhookSettings(
                webhookAttempts,
                webhookDelay,
                webhookTimeout,
                decision,
                webhooksBeyondLoopback,
                DisguisedForms.posts(disguise));
        return new Settings(
                appKey,
                appSecret,
                adminUser,
                acceptedSkew,
                DisguisedForms.limit(disguise, importLimit, 10),
                DisguisedForms.limit(disguise, batchLimit, 20),
                knowsRepetitions,
                maxUploadBytes,
                DisguisedForms.proof(disguise),
                webhooks,
                platform,
                seed);
    }

    Disguise disguise() {
        return disguise;
    }

    Duration tokenLifetime() {
        return tokenLifetime;
    }
}
