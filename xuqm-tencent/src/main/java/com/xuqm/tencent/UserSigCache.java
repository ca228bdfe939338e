package com.xuqm.tencent;

import com.xuqm.sdk.usersig.UserSigCodec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The administrator's UserSig: one for each period, made by whoever needs it first. It is renewed when a tenth of its life is left. */
final class UserSigCache {

    private final UserSigCodec codec;
    private final String userId;
    private final Duration lifetime;
    private final Clock clock;
    private @Nullable Made present;

    UserSigCache(UserSigCodec codec, String userId, Duration lifetime, Clock clock) {
        this.codec = codec;
        this.userId = userId;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /**
     * A UserSig.
     *
     * @param value what goes to the service
     * @param issuedAt since when it is valid
     * @param renewAt from when on another is made
     */
    private record Made(String value, Instant issuedAt, Instant renewAt) {

        /** Not before its start either: a clock that was set back makes it one from the future. */
        boolean isGoodAt(Instant now) {
            return !now.isBefore(issuedAt) && now.isBefore(renewAt);
        }
    }

    /** One that is valid now. */
    synchronized String get() {
        Instant now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        Made made = present;
        if (made == null || !made.isGoodAt(now)) {
            made = new Made(
                    codec.generate(userId, now, now.plus(lifetime)),
                    now,
                    now.plus(lifetime.multipliedBy(9).dividedBy(10)));
            present = made;
        }
        return made.value();
    }

    /** One that is not the one that was refused; many who were refused the same one get the same new one. */
    synchronized String replace(String refused) {
        if (present != null && present.value().equals(refused)) {
            present = null;
        }
        return get();
    }
}
