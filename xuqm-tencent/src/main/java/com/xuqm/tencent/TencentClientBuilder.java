package com.xuqm.tencent;

import com.xuqm.sdk.call.ServiceHost;
import com.xuqm.sdk.engine.Service;
import com.xuqm.sdk.engine.client.ServiceClientBuilder;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.usersig.TlsSigV2Codec;
import com.xuqm.sdk.usersig.UserSig;
import com.xuqm.tencent.internal.TencentOptions;
import com.xuqm.tencent.internal.Wire;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds a client. {@link #sdkAppId}, {@link #secretKey} and {@link #administrator} are required, and {@link #region} or {@code baseUrl}; everything
 * else has a default that is named with it.
 */
public final class TencentClientBuilder extends ServiceClientBuilder<TencentClientBuilder> {

    private static final SecureRandom RANDOM = new SecureRandom();

    private @Nullable TencentRegion region;
    private long sdkAppId;
    private @Nullable String secretKey;
    private @Nullable String administrator;
    private Duration userSigLifetime = Duration.ofDays(1);
    private LongSupplier random = () -> RANDOM.nextLong(Wire.UINT32_MAX + 1);

    TencentClientBuilder() {}

    /**
     * Sets where the app is. Requests go to the region's host, and to the one that stands by while the first does not answer; they change over only
     * if they were certainly not sent. A {@code baseUrl} of one's own comes before it.
     *
     * @param where the region that the console shows
     * @return this builder
     */
    public TencentClientBuilder region(TencentRegion where) {
        this.region = Checks.notNull("region", where);
        return this;
    }

    /**
     * Sets the app. Required.
     *
     * @param id the SDKAppID, 1 to 4,294,967,295
     * @return this builder
     */
    public TencentClientBuilder sdkAppId(long id) {
        if (id < 1) {
            throw new IllegalArgumentException("sdkAppId must be 1 to " + Wire.UINT32_MAX + ", but is " + id);
        }
        this.sdkAppId = Wire.uint32("sdkAppId", id);
        return this;
    }

    /**
     * Sets the key with which UserSigs are made. Required.
     *
     * @param key the key as the console shows it; it is not decoded, even if it looks like hexadecimal
     * @return this builder
     */
    public TencentClientBuilder secretKey(String key) {
        this.secretKey = Checks.secret("secretKey", key);
        return this;
    }

    /**
     * Sets as whom calls are made. Required.
     *
     * @param userId an administrator of the app
     * @return this builder
     */
    public TencentClientBuilder administrator(String userId) {
        this.administrator = Checks.id("administrator", userId);
        return this;
    }

    /**
     * Sets how long the administrator's UserSigs are valid. One is made for each such time, and renewed when a tenth of it is left.
     *
     * @param lifetime 10 seconds to 366 days; a day by default
     * @return this builder
     */
    public TencentClientBuilder userSigLifetime(Duration lifetime) {
        Checks.notNull("userSigLifetime", lifetime);
        if (lifetime.compareTo(Duration.ofSeconds(10)) < 0 || lifetime.compareTo(Duration.ofDays(366)) > 0) {
            throw new IllegalArgumentException("userSigLifetime must be 10 seconds to 366 days, but is " + lifetime);
        }
        this.userSigLifetime = lifetime;
        return this;
    }

    /**
     * Sets where the numbers come from that tell attempts apart, and by which the service drops repetitions of messages.
     *
     * @param source draws from 0 to 4,294,967,295; a {@link SecureRandom} by default
     * @return this builder
     */
    public TencentClientBuilder random(LongSupplier source) {
        this.random = Checks.notNull("random", source);
        return this;
    }

    /**
     * Returns the client.
     *
     * @return a new client, to be closed at the end
     * @throws IllegalArgumentException if a required option is missing
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if there is no transport or no JSON binding
     */
    public TencentClient build() {
        if (sdkAppId == 0) {
            throw new IllegalArgumentException("sdkAppId must be set");
        }
        String key = Checks.secret("secretKey", secretKey);
        String actor = Checks.id("administrator", administrator);
        if (!hasBaseUrl()) {
            if (region == null) {
                throw new IllegalArgumentException("region or baseUrl must be set");
            }
            baseUrl(region.baseUrls().get(0));
            failoverBaseUrls(region.baseUrls().get(1));
        }
        List<String> urls = baseUrls();
        Binding binding = binding();
        TlsSigV2Codec codec = TlsSigV2Codec.of(sdkAppId, key);
        UserSigCache userSigs = new UserSigCache(codec, actor, userSigLifetime, clock());
        LongSupplier numbers = random;
        Service service = new Service(
                new TencentProtocol(),
                calls -> new TencentCredentials(userSigs, actor, numbers),
                Map.of(ServiceHost.API, urls),
                "sdkappid=" + sdkAppId,
                new TencentOptions(sdkAppId, numbers),
                List.of(key));
        try {
            return new TencentClient(client(service, binding, List.of(codec::destroy)), UserSig.of(codec, clock()));
        } catch (RuntimeException | Error failure) {
            codec.destroy();
            throw failure;
        }
    }
}
