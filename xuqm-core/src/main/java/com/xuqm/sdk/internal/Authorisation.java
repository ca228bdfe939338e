package com.xuqm.sdk.internal;

import com.xuqm.sdk.http.HttpHeaders;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where the credential of a call comes from. */
interface Authorisation {

    /** A credential that is at hand, so that nothing has to be waited for; {@code null} if there is none. */
    @Nullable
    HttpHeaders immediate();

    /**
     * Gets a credential.
     *
     * @param rejected the very headers that the service has refused, or {@code null}
     * @return the credential to come; failures are {@link com.xuqm.sdk.error.XuqmException}s
     */
    CompletableFuture<HttpHeaders> obtain(@Nullable HttpHeaders rejected);

    /** Whether a refused credential can be replaced by a new one. */
    boolean isRenewable();
}
