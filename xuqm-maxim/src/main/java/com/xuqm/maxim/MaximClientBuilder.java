package com.xuqm.maxim;

import com.xuqm.maxim.internal.MaximCredentials;
import com.xuqm.maxim.internal.MaximOptions;
import com.xuqm.maxim.internal.MaximProtocol;
import com.xuqm.maxim.token.Tokens;
import com.xuqm.sdk.call.ServiceHost;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.Service;
import com.xuqm.sdk.engine.client.ServiceClientBuilder;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.credential.IssuedToken;
import com.xuqm.sdk.internal.credential.TokenCache;
import com.xuqm.sdk.internal.request.InnerAccess;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds a client. {@code baseUrl} and {@link #appId} are required, and {@link #accessToken} for nearly everything; the rest has a default that is
 * named with it.
 *
 * <p>What is given to a builder as an object (transport, executor, …) stays its giver's: the client does not close it.
 */
public final class MaximClientBuilder extends ServiceClientBuilder<MaximClientBuilder> {

    private @Nullable String appId;
    private @Nullable String accessToken;
    private @Nullable LongFunction<String> userPasswords;
    private LongSupplier transactionIds = MaximOptions::random;
    private int tokenCacheSize = 10_000;

    MaximClientBuilder() {}

    /**
     * Sets the app. Required.
     *
     * @param id the header {@code app_id}, from the page of the app in the console
     * @return this builder
     */
    public MaximClientBuilder appId(String id) {
        this.appId = Checks.id("appId", id);
        return this;
    }

    /**
     * Sets the app's token. Without it only users who are signed in, registrations and sign-ins work.
     *
     * @param token the token of an administrator, from the page of tokens in the console
     * @return this builder
     */
    public MaximClientBuilder accessToken(String token) {
        this.accessToken = Checks.secret("accessToken", token);
        return this;
    }

    /**
     * Sets what finds the passwords of users, for {@link MaximClient#signedIn}.
     *
     * @param passwords gives the password of a user when a token is needed; it must not wait
     * @return this builder
     */
    public MaximClientBuilder userPasswords(LongFunction<String> passwords) {
        this.userPasswords = Checks.notNull("userPasswords", passwords);
        return this;
    }

    /**
     * Sets what draws the ids by which the service knows that a message or a push is a repetition.
     *
     * @param ids gives a new number above zero each time; 53 random bits by default
     * @return this builder
     */
    public MaximClientBuilder transactionIds(LongSupplier ids) {
        this.transactionIds = Checks.notNull("transactionIds", ids);
        return this;
    }

    /**
     * Sets how many users' tokens are kept.
     *
     * @param users 1 to 10,000,000; 10,000 by default. The least recently used one goes first
     * @return this builder
     */
    public MaximClientBuilder tokenCacheSize(int users) {
        this.tokenCacheSize = Checks.range("tokenCacheSize", users, 1, 10_000_000);
        return this;
    }

    /**
     * Returns the client. No connection is made and nobody is signed in before the first call.
     *
     * @return a new client, to be closed by the caller
     * @throws IllegalArgumentException if a setting is missing or does not fit; the message names it
     * @throws XuqmConfigurationException if no transport or no JSON binding is found, or none whose library is there in a version that it works with
     */
    public MaximClient build() {
        String id = Checks.id("appId", appId);
        LongFunction<String> passwords = userPasswords;
        Service service = new Service(
                new MaximProtocol(),
                calls -> new MaximCredentials(
                        id,
                        accessToken,
                        new TokenCache(
                                userId -> signIn(calls, passwords, Long.parseLong(userId)),
                                token -> MaximCredentials.carrying(id, token),
                                clock(),
                                tokenCacheSize)),
                Map.of(ServiceHost.API, baseUrls()),
                "",
                new MaximOptions(transactionIds),
                accessToken == null ? List.of() : List.of(accessToken));
        return new MaximClient(client(service, binding(), List.of()), passwords != null);
    }

    private static CompletableFuture<IssuedToken> signIn(
            Calls calls, @Nullable LongFunction<String> passwords, long userId) {
        String password = passwords == null ? null : passwords.apply(userId);
        if (password == null) {
            throw new XuqmConfigurationException(
                    "userPasswords(…) of the client's builder gives no password for this user");
        }
        return InnerAccess.make(Tokens.class, calls)
                .byUserId(userId, password)
                .executeAsync()
                .thenApply(token -> new IssuedToken(token.token(), token.expiresAt()));
    }

    /** Shows which app it is for and nothing else. */
    @Override
    public String toString() {
        return "MaximClientBuilder[appId=" + appId + "]";
    }
}
