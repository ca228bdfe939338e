package com.xuqm.emulator.inspect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account, as it is now.
 *
 * @param userId its id
 * @param nickname the name shown to others, or null
 * @param avatar URL of the picture, or null
 * @param admin whether it may use the administrator routes
 * @param createdAt when it was created
 */
public record StoredAccount(
        String userId, @Nullable String nickname, @Nullable String avatar, boolean admin, Instant createdAt) {}
