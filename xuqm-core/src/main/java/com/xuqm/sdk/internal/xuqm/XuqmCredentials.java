package com.xuqm.sdk.internal.xuqm;

import static com.xuqm.sdk.engine.Credentials.given;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Credential;
import com.xuqm.sdk.engine.Credentials;
import com.xuqm.sdk.engine.Proof;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.credential.TokenCredential;
import com.xuqm.sdk.internal.credential.TokenSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** IM tokens of the administrator account and of users, and the tokens and secrets that the client's builder was given. */
public final class XuqmCredentials implements Credentials {

    private final TokenSource tokens;
    private final FixedTokens fixed;
    private final @Nullable String adminUser;

    /**
     * Brings them together.
     *
     * @param tokens the IM tokens of users
     * @param fixed what the builder was given
     * @param adminUser the account that calls are made as where nobody else is named, {@code null} for none
     */
    public XuqmCredentials(TokenSource tokens, FixedTokens fixed, @Nullable String adminUser) {
        this.tokens = tokens;
        this.fixed = fixed;
        this.adminUser = adminUser;
    }

    /**
     * Tokens that nobody signs in for.
     *
     * @param tenant the tenant's, {@code null} for none
     * @param ops the operations account's, {@code null} for none
     * @param internal the secret of the internal routes, {@code null} for none
     */
    public record FixedTokens(
            @Nullable String tenant,
            @Nullable String ops,
            @Nullable String internal) {

        /** Leaves the secrets out. */
        @Override
        public String toString() {
            return "FixedTokens[]";
        }
    }

    @Override
    public Credential of(RequestSpec request, @Nullable String actor) {
        Operation operation = request.operation();
        CredentialKind kind = operation.credential();
        if (kind.equals(CredentialKind.IM_TOKEN)) { // nearly all
            return token(operation, actor);
        }
        if (kind.equals(CredentialKind.NONE)) {
            return Credential.of(Proof::none);
        }
        if (kind.equals(CredentialKind.APP_SIGNATURE) || kind.equals(CredentialKind.CALL_TOKEN)) {
            Supplier<HttpHeaders> own = Checks.notNull(operation.id() + "'s credential", request.credential());
            return Credential.of(() -> Proof.of(own.get()));
        }
        if (kind.equals(CredentialKind.TENANT_TOKEN)) {
            return bearer(operation, fixed.tenant(), "tenantToken");
        }
        if (kind.equals(CredentialKind.OPS_TOKEN)) {
            return bearer(operation, fixed.ops(), "opsToken");
        }
        if (kind.equals(CredentialKind.PLATFORM_TOKEN)) {
            return platform(operation, actor);
        }
        if (kind.equals(CredentialKind.INTERNAL_TOKEN)) {
            return header("X-Internal-Token", given(operation, fixed.internal(), "internalToken"));
        }
        throw new IllegalArgumentException(
                operation.id() + " wants a credential of a kind that this service does not" + " have: " + kind);
    }

    @Override
    public @Nullable String actor(@Nullable String actor) {
        return actor == null ? adminUser : actor;
    }

    @Override
    public String requireActor(Operation operation, @Nullable String actor) {
        return given(operation, actor(actor), "adminUser");
    }

    @Override
    public int tokens() {
        return tokens.size();
    }

    @Override
    public int tokensAtMost() {
        return tokens.capacity();
    }

    private Credential token(Operation operation, @Nullable String actor) {
        return new TokenCredential(tokens, requireActor(operation, actor), operation);
    }

    private Credential platform(Operation operation, @Nullable String actor) {
        if (actor == null && fixed.tenant() != null) {
            return bearer(operation, fixed.tenant(), "tenantToken");
        }
        return actor == null && fixed.ops() != null
                ? bearer(operation, fixed.ops(), "opsToken")
                : token(operation, actor);
    }

    private static Credential bearer(Operation operation, @Nullable String token, String option) {
        return header("Authorization", "Bearer " + given(operation, token, option));
    }

    private static Credential header(String name, String value) {
        Proof proof = Proof.of(HttpHeaders.of(name, value));
        return Credential.of(() -> proof);
    }
}
