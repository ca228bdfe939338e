package com.xuqm.sdk.usersig;

import java.time.Instant;
import javax.security.auth.Destroyable;
import org.jspecify.annotations.Nullable;

/**
 * A format of UserSig. The vendor's documents do not say what a UserSig looks like, so that it sits behind this interface; the
 * default is {@link JwtUserSigCodec}. Implementations are safe for use by many threads at once.
 */
public interface UserSigCodec extends Destroyable {

    /**
     * Makes a UserSig.
     *
     * @param userId the user it is for
     * @param issuedAt from when it is valid
     * @param expiresAt until when it is valid, after {@code issuedAt}
     * @return the UserSig
     * @throws IllegalArgumentException if the format cannot express one of the values
     * @throws IllegalStateException if the codec was destroyed
     */
    String generate(String userId, Instant issuedAt, Instant expiresAt);

    /**
     * Checks a UserSig. Both texts come from a stranger: it never throws because of what they contain, and takes bounded time and
     * memory whatever they contain.
     *
     * @param userId the user it must be for, as somebody presented it: {@code null} and rubbish are {@link
     *     UserSigCheck.Reason#WRONG_USER} of any UserSig
     * @param userSig what somebody presented, {@code null} included
     * @param now the time at which it must be valid
     * @return whether it is valid, and if not, why
     * @throws IllegalStateException if the codec was destroyed
     */
    UserSigCheck verify(@Nullable String userId, @Nullable String userSig, Instant now);

    /** Forgets the keys as far as the platform allows, if it holds any. Making and checking then fail. Idempotent. */
    @Override
    default void destroy() {}

    @Override
    default boolean isDestroyed() {
        return false;
    }
}
