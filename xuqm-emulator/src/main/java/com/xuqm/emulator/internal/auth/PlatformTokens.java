package com.xuqm.emulator.internal.auth;

/** Tokens of those who look after applications, not of those who use them: tenants and operators. */
public final class PlatformTokens {

    private final Tokens tokens;
    private final String appKey;

    /**
     * Creates a source of tokens.
     *
     * @param tokens signs them
     * @param appKey the application of the emulator
     */
    public PlatformTokens(Tokens tokens, String appKey) {
        this.tokens = tokens;
        this.appKey = appKey;
    }

    /**
     * Signs a tenant or sub-account in.
     *
     * @param principal its id
     * @param now the time
     * @return the token
     */
    public IssuedToken tenant(String principal, long now) {
        return tokens.issue(TokenKind.TENANT, appKey, principal, 0, now);
    }

    /**
     * Signs an operator in.
     *
     * @param username who
     * @param now the time
     * @return the token
     */
    public IssuedToken operator(String username, long now) {
        return tokens.issue(TokenKind.OPS, appKey, username, 0, now);
    }
}
