package com.xuqm.sdk.internal.credential;

import com.xuqm.sdk.http.HttpHeaders;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where the credential of a call comes from. */
public interface Authorisation {

    /** A credential that is at hand, so that nothing has to be waited for; {@code null} if there is none. */
    @Nullable
    public HttpHeaders immediate();

    /**
     * Gets a credential.
     *
     * @param rejected the very headers that the service has refused, or {@code null}
     * @return the credential to come; failures are {@link com.xuqm.sdk.error.XuqmException}s
     */
    public CompletableFuture<HttpHeaders> obtain(@Nullable HttpHeaders rejected);

    /**
     * Judges whether a refused credential is worth replacing.
     *
     * @param rejected the very headers that the service has refused
     * @return after how many nanoseconds to {@link #obtain} another; negative if there is none or it would be refused as well
     */
    public long renewalDelayNanos(HttpHeaders rejected);

    /** Notes that the service took a credential after it had refused one. */
    public void taken();
}
