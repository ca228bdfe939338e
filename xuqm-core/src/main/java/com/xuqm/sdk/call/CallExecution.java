package com.xuqm.sdk.call;

import org.jspecify.annotations.Nullable;

/**
 * One execution of a call, as a {@link CallListener.Factory} gets to know it.
 *
 * @param operation what the call does
 * @param actor the acting user, {@code null} where no user or account is known
 * @param isSignIn whether it is the client's own, to sign a user in for other calls
 */
public record CallExecution(Operation operation, @Nullable String actor, boolean isSignIn) {}
