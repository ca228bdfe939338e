package com.xuqm.toy;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Credential;
import com.xuqm.sdk.engine.Credentials;
import com.xuqm.sdk.engine.Proof;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.http.HttpHeaders;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A signature in the query, with a number that each attempt uses once. */
final class ToyCredentials implements Credentials {

    private final String secret;
    private final AtomicLong number = new AtomicLong();

    ToyCredentials(String secret) {
        this.secret = secret;
    }

    @Override
    public Credential of(RequestSpec request, @Nullable String actor) {
        return Credential.of(() -> {
            long next = number.incrementAndGet();
            return new Proof(HttpHeaders.empty(), "usersig=" + secret + "-" + next + "&random=" + next);
        });
    }

    @Override
    public @Nullable String actor(@Nullable String actor) {
        return actor == null ? "maker" : actor;
    }

    @Override
    public String requireActor(Operation operation, @Nullable String actor) {
        return actor == null ? "maker" : actor;
    }
}
