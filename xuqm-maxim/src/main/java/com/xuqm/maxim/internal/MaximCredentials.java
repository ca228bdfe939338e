package com.xuqm.maxim.internal;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Credential;
import com.xuqm.sdk.engine.Credentials;
import com.xuqm.sdk.engine.Proof;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.credential.TokenCache;
import com.xuqm.sdk.internal.credential.TokenCredential;
import org.jspecify.annotations.Nullable;

/** The app's id and token, as whom the app acts, and the tokens of users who are signed in. */
public final class MaximCredentials implements Credentials {

    private final String appId;
    private final @Nullable String accessToken;
    private final TokenCache tokens;

    /**
     * Brings them together.
     *
     * @param appId the app
     * @param accessToken the app's token, {@code null} for none
     * @param tokens the tokens of users, by their ids in digits
     */
    public MaximCredentials(String appId, @Nullable String accessToken, TokenCache tokens) {
        this.appId = appId;
        this.accessToken = accessToken;
        this.tokens = tokens;
    }

    /**
     * Makes the proof that carries a user's token.
     *
     * @param appId the app
     * @param token the token
     * @return the header fields
     */
    public static Proof carrying(String appId, String token) {
        return Proof.of(HttpHeaders.of("app_id", appId, "access-token", token));
    }

    @Override
    public Credential of(RequestSpec request, @Nullable String actor) {
        Operation operation = request.operation();
        boolean needsNoToken = operation.credential().equals(Routes.APP)
                || (operation.credential().equals(Routes.APP_OR_TOKEN) && accessToken == null);
        if (needsNoToken) {
            return fixed(HttpHeaders.of("app_id", appId));
        }
        if (actor == null) {
            return fixed(carrying(appId, token(operation)).headers());
        }
        Actor who = Actor.named(actor);
        String id = Long.toString(who.id());
        return switch (who.kind()) {
            case SIGNED_IN -> new TokenCredential(tokens, id, operation);
            case USER -> fixed(HttpHeaders.of("app_id", appId, "access-token", token(operation), "user_id", id));
            case GROUP -> fixed(HttpHeaders.of("app_id", appId, "access-token", token(operation), "group_id", id));
        };
    }

    private String token(Operation operation) {
        return Credentials.given(operation, accessToken, "accessToken");
    }

    private static Credential fixed(HttpHeaders headers) {
        Proof proof = Proof.of(headers);
        return Credential.of(() -> proof);
    }

    @Override
    public @Nullable String actor(@Nullable String actor) {
        return actor;
    }

    @Override
    public String requireActor(Operation operation, @Nullable String actor) {
        return Credentials.given(operation, actor, "accessToken");
    }
}
