package com.xuqm.sdk.engine;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmConfigurationException;
import org.jspecify.annotations.Nullable;

/** With what the calls of a client prove themselves: a product's tokens, signatures and signed users. */
public interface Credentials {

    /**
     * Finds what a call proves itself with.
     *
     * @param request what is sent
     * @param actor the acting user, {@code null} for the client's own account
     * @return its credential
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if the client has none that fits; it says which option gives one
     */
    Credential of(RequestSpec request, @Nullable String actor);

    /**
     * Names the acting user of a call.
     *
     * @param actor a user, {@code null} for the client's own account
     * @return the user, {@code null} if the client has no account of its own
     */
    @Nullable
    String actor(@Nullable String actor);

    /**
     * Names the acting user of a call whose path or body has to say it.
     *
     * @param operation what is called
     * @param actor a user, {@code null} for the client's own account
     * @return the user
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if the client has no account of its own; it says which option gives one
     */
    String requireActor(Operation operation, @Nullable String actor);

    /**
     * Counts the users whose tokens are kept.
     *
     * @return how many there are now; 0 by default
     */
    default int tokens() {
        return 0;
    }

    /**
     * Returns for how many users there is room.
     *
     * @return the most; 0 by default, for a product that keeps no tokens
     */
    default int tokensAtMost() {
        return 0;
    }

    /**
     * Returns what the client's builder was given.
     *
     * @param operation what needs it
     * @param value a credential or an account, {@code null} if the builder was given none
     * @param option the method of the builder
     * @return the value
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if there is none
     */
    static String given(Operation operation, @Nullable String value, String option) {
        if (value == null) {
            throw new XuqmConfigurationException(
                    operation.id()
                            + " needs a credential that this client does not have; give it to the client's builder"
                            + " with " + option + "(…)",
                    new CallInfo(operation.id(), 0, false),
                    null);
        }
        return value;
    }
}
