package com.xuqm.sdk.usersig;

import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.wire.UserSigFormat;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.security.auth.Destroyable;
import org.jspecify.annotations.Nullable;

/**
 * Makes and checks UserSigs locally, with the app secret and without asking the service. A UserSig proves to the service that the
 * app vouches for a user; a backend makes one for each of its users who signs in from a phone or a browser.
 *
 * <p>It works without a client:
 *
 * <pre>{@code
 * UserSig userSigs = UserSig.of("ak_demo_chat", appSecret);
 * String userSig = userSigs.generate("user_001", Duration.ofDays(7));
 * UserSigCheck check = userSigs.verify("user_001", userSig);
 * }</pre>
 */
public final class UserSig implements Destroyable {

    /** Longer lives are refused: a leaked UserSig cannot be taken back before its end. */
    private static final Duration LONGEST_LIFE = Duration.ofDays(366);

    private final UserSigCodec codec;
    private final Clock clock;

    private UserSig(UserSigCodec codec, Clock clock) {
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * Returns the tool for an app, with the default format.
     *
     * @param appKey the app's key
     * @param appSecret the app's secret
     * @param previousSecrets secrets that this one replaces, if any: UserSigs that were made with one of them are still accepted,
     *     up to 15
     * @return a tool that uses the system clock
     */
    public static UserSig of(String appKey, String appSecret, String... previousSecrets) {
        Checks.secret("appSecret", appSecret);
        return of(new JwtUserSigCodec(appKey, SigningKeys.of(appSecret, previousSecrets)), Clock.systemUTC());
    }

    /**
     * Returns the tool for an app, with the format of the wire options.
     *
     * @param wire of which the options count whose names begin with {@code wire.usersig}
     * @param appKey the app's key
     * @param appSecret the app's secret
     * @param previousSecrets secrets that this one replaces, if any, up to 15
     * @return a tool that uses the system clock
     */
    public static UserSig of(WireOptions wire, String appKey, String appSecret, String... previousSecrets) {
        Checks.secret("appSecret", appSecret);
        return of(codec(wire, appKey, SigningKeys.of(appSecret, previousSecrets)), Clock.systemUTC());
    }

    /**
     * Returns the tool for an app, with the format of the wire options.
     *
     * @param wire of which the options count whose names begin with {@code wire.usersig}
     * @param appKey the app's key
     * @param macs HMAC-SHA256 keyed with the app secret, and with those that it replaces: 1 to 16
     * @param clock tells when UserSigs begin and end
     * @return a tool
     */
    public static UserSig of(WireOptions wire, String appKey, List<KeyedMac> macs, Clock clock) {
        return of(codec(wire, appKey, new SigningKeys(macs)), clock);
    }

    private static UserSigCodec codec(WireOptions wire, String appKey, SigningKeys keys) {
        if (Checks.notNull("wire", wire).get(WireOption.USERSIG_FORMAT) == UserSigFormat.JWT) {
            return new JwtUserSigCodec(appKey, keys);
        }
        long sdkAppId = wire.get(WireOption.USERSIG_SDK_APP_ID);
        if (sdkAppId == 0) {
            throw new IllegalArgumentException(WireOption.USERSIG_FORMAT + "=tls needs the number of the app: set "
                    + WireOption.USERSIG_SDK_APP_ID);
        }
        return new TlsSigV2Codec(sdkAppId, keys, TlsSigV2Codec.Compression.NONE);
    }

    /**
     * Returns a tool with a format and a clock of one's own.
     *
     * @param codec the format, which holds the key
     * @param clock tells when UserSigs begin and end
     * @return a tool
     */
    public static UserSig of(UserSigCodec codec, Clock clock) {
        return new UserSig(Checks.notNull("codec", codec), Checks.notNull("clock", clock));
    }

    /**
     * Makes a UserSig that is valid from now on.
     *
     * @param userId the user it is for; it need not exist yet
     * @param lifetime how long it is valid: 1 second to 366 days, fractions of a second are cut
     * @return the UserSig: a secret, to be handed to this user only
     */
    public String generate(String userId, Duration lifetime) {
        Checks.id("userId", userId);
        Checks.notNull("lifetime", lifetime);
        if (lifetime.compareTo(Duration.ofSeconds(1)) < 0 || lifetime.compareTo(LONGEST_LIFE) > 0) {
            throw new IllegalArgumentException("lifetime must be 1 second to 366 days, but is " + lifetime);
        }
        Instant now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        return codec.generate(userId, now, now.plusSeconds(lifetime.toSeconds()));
    }

    /**
     * Checks a UserSig as the service would.
     *
     * @param userId the user who presents it; {@code null} and rubbish are answered, not thrown
     * @param userSig what was presented; {@code null} and rubbish are answered, not thrown
     * @return whether it is valid, and if not, why
     */
    public UserSigCheck verify(@Nullable String userId, @Nullable String userSig) {
        return codec.verify(userId, userSig, clock.instant());
    }

    /**
     * Tells what a UserSig says, and what is wrong with it as far as can be told without a key. For people who look into why
     * somebody cannot sign in; to decide whether they may, use {@link #verify}.
     *
     * @param userSig what was presented, in any format that the SDK knows; {@code null} and rubbish are explained, too
     * @return what it says, unproved
     */
    public static UserSigExplanation explain(@Nullable String userSig) {
        return Explainer.explain(userSig, Instant.now());
    }

    /**
     * Tells what a UserSig says, and whether it is valid.
     *
     * @param userId the user who presents it; {@code null} and rubbish are judged, too
     * @param userSig what was presented; {@code null} and rubbish are explained, too
     * @return what it says, with the judgement of {@link #verify} as the last remark or the last problem
     */
    public UserSigExplanation explain(@Nullable String userId, @Nullable String userSig) {
        Instant now = clock.instant();
        UserSigCheck check = codec.verify(userId, userSig, now);
        return Explainer.explain(userSig, now).with(check);
    }

    /** Forgets the keys as far as the platform allows. Making and checking then fail. Idempotent. */
    @Override
    public void destroy() {
        codec.destroy();
    }

    @Override
    public boolean isDestroyed() {
        return codec.isDestroyed();
    }

    @Override
    public String toString() {
        return "UserSig[" + codec + "]";
    }
}
