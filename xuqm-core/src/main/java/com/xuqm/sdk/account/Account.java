package com.xuqm.sdk.account;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user of the app.
 *
 * <p>The service may add further properties, which this record will get as further components.
 *
 * @param userId the id that the app chose
 * @param nickname the name to show, {@code null} if there is none
 * @param avatar the picture's URL, {@code null} if there is none (assumed)
 * @param admin whether the account may call the routes for administrators (assumed)
 * @param createdAt when it was imported (assumed), {@code null} if the service does not say
 */
public record Account(
        String userId,
        @Nullable String nickname,
        @Nullable String avatar,
        boolean admin,
        @Nullable Instant createdAt) {
    /** Refuses an answer without what it must have. */
    public Account {
        userId = Received.required("userId", userId);
    }
}
