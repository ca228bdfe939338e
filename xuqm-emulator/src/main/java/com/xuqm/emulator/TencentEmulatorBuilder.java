package com.xuqm.emulator;

import com.xuqm.emulator.internal.given.Given;
import com.xuqm.emulator.internal.tencent.TencentSettings;
import com.xuqm.emulator.internal.tencent.account.Users;
import com.xuqm.emulator.internal.tencent.callback.CallbackSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets up an emulator of Tencent Cloud IM. Made by {@link TencentEmulator#builder()}. */
public final class TencentEmulatorBuilder extends EmulatorBuilder<TencentEmulatorBuilder> {

    /** Id of the demo application. */
    public static final long DEMO_APP_ID = 1_400_000_000L;

    /** Key of the demo application; public, so good for tests only. */
    public static final String DEMO_SECRET_KEY = "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e";

    /** The administrator of the demo application. */
    public static final String DEMO_ADMINISTRATOR = "administrator";

    private static final long UINT32 = 0xFFFF_FFFFL;

    private long appId = DEMO_APP_ID;
    private String secretKey = DEMO_SECRET_KEY;
    private List<String> administrators = List.of(DEMO_ADMINISTRATOR);
    private List<String> users = List.of("user_001", "user_002", "user_003", "user_004", "user_005");
    private TencentEdition edition = TencentEdition.EVERYTHING;
    private boolean rateLimits = true;
    private int pageSize = 100;
    private @Nullable String callbackUrl;
    private @Nullable String callbackToken;
    private boolean callbacksBlock;
    private boolean callbacksBeyondLoopback;
    private Duration callbackTimeout = Duration.ofSeconds(2);

    TencentEmulatorBuilder() {}

    @Override
    TencentEmulatorBuilder self() {
        return this;
    }

    /**
     * The application. By default it is {@value #DEMO_APP_ID} with its demo key.
     *
     * @param newAppId its SDKAppID, of 32 bits
     * @param newSecretKey the key that UserSigs are signed with
     * @return this builder
     */
    public TencentEmulatorBuilder app(long newAppId, String newSecretKey) {
        appId = Given.number("appId", newAppId, 1, UINT32);
        secretKey = Given.text("secretKey", newSecretKey);
        return this;
    }

    /**
     * The administrators, who exist from the start and whom every command has to name as its {@code identifier}.
     *
     * @param first the one that {@link TencentEmulator#administrator()} names; by default {@value #DEMO_ADMINISTRATOR}
     * @param others further ones
     * @return this builder
     */
    public TencentEmulatorBuilder administrators(String first, String... others) {
        List<String> all = new ArrayList<>();
        all.add(valid(first));
        for (String other : others) {
            all.add(valid(other));
        }
        administrators = List.copyOf(all);
        return this;
    }

    /**
     * The other accounts to begin with.
     *
     * @param ids their ids; by default {@code user_001} to {@code user_005}
     * @return this builder
     */
    public TencentEmulatorBuilder users(String... ids) {
        users = List.of(ids).stream().map(TencentEmulatorBuilder::valid).toList();
        return this;
    }

    private static String valid(String id) {
        if (!Users.isId(Given.text("UserID", id))) {
            throw new IllegalArgumentException("a UserID has 1 to 32 bytes that show: " + id);
        }
        return id;
    }

    /**
     * The edition, which tells how many accounts and groups there may be, and whether accounts can be deleted.
     *
     * @param newEdition the edition; by default {@link TencentEdition#EVERYTHING}
     * @return this builder
     */
    public TencentEmulatorBuilder edition(TencentEdition newEdition) {
        edition = Given.present("edition", newEdition);
        return this;
    }

    /**
     * Takes commands as often as they come. By default it keeps the documented limits, such as 200 a second for each command and 1 a
     * second for the list of groups, by its own clock.
     *
     * @return this builder
     */
    public TencentEmulatorBuilder withoutRateLimits() {
        rateLimits = false;
        return this;
    }

    /**
     * How many items a page holds whose size the service decides, such as friends and recent conversations.
     *
     * @param items the size, 1 to 10,000; by default 100
     * @return this builder
     */
    public TencentEmulatorBuilder pageSize(int items) {
        pageSize = Given.number("items", items, 1, 10_000);
        return this;
    }

    /**
     * Where callbacks are posted to from the start; see also {@link TencentEmulator#postCallbacksTo}.
     *
     * @param url the address, on this machine unless {@link #callbacksBeyondLoopback()} says otherwise
     * @return this builder
     */
    public TencentEmulatorBuilder callbackUrl(String url) {
        callbackUrl = Given.text("url", url);
        return this;
    }

    /**
     * The authentication token that callbacks are signed with, by {@code Sign} and {@code RequestTime}.
     *
     * @param token the token; by default there is none, and nothing is signed
     * @return this builder
     */
    public TencentEmulatorBuilder callbackToken(String token) {
        callbackToken = Given.text("token", token);
        return this;
    }

    /**
     * Refuses, with 80003, what a callback was to decide and did not decide in time. By default it is done.
     *
     * @return this builder
     */
    public TencentEmulatorBuilder callbacksBlock() {
        callbacksBlock = true;
        return this;
    }

    /**
     * How long the receiver of a callback may take, in real time.
     *
     * @param timeout the time, from a millisecond to a minute; by default 2 seconds, as the service has it
     * @return this builder
     */
    public TencentEmulatorBuilder callbackTimeout(Duration timeout) {
        callbackTimeout = Given.time("callbackTimeout", timeout, Given.SHORTEST, Duration.ofMinutes(1));
        return this;
    }

    /**
     * Posts callbacks wherever their receiver is. Without this, one that is not on this machine is sent nothing.
     *
     * @return this builder
     */
    public TencentEmulatorBuilder callbacksBeyondLoopback() {
        callbacksBeyondLoopback = true;
        return this;
    }

    @Override
    public TencentEmulator start() {
        return new TencentEmulator(this);
    }

    TencentSettings settings() {
        return new TencentSettings(
                appId,
                secretKey,
                administrators,
                users,
                edition == TencentEdition.TRIAL,
                edition != TencentEdition.PAID,
                rateLimits,
                pageSize,
                new CallbackSettings(
                        appId, callbackUrl, callbackToken, callbacksBlock, callbackTimeout, callbacksBeyondLoopback));
    }
}
