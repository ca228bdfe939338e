package com.xuqm.tencent;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Credential;
import com.xuqm.sdk.engine.Credentials;
import com.xuqm.sdk.engine.Proof;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.request.PercentEncoding;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The administrator, their UserSig, and a number for each attempt, in the query. */
final class TencentCredentials implements Credentials {

    private final UserSigCache userSigs;
    private final String administrator;
    private final LongSupplier random;

    TencentCredentials(UserSigCache userSigs, String administrator, LongSupplier random) {
        this.userSigs = userSigs;
        this.administrator = administrator;
        this.random = random;
    }

    @Override
    public Credential of(RequestSpec request, @Nullable String actor) {
        return new Signed();
    }

    @Override
    public String actor(@Nullable String actor) {
        return actor == null ? administrator : actor;
    }

    @Override
    public String requireActor(Operation operation, @Nullable String actor) {
        return actor(actor);
    }

    /** What one call proves itself with: it may renew its UserSig once. */
    private final class Signed implements Credential {

        private String last = "";
        private boolean hasRenewed;

        @Override
        public Proof atHand() {
            return proof(userSigs.get());
        }

        @Override
        public CompletableFuture<Proof> obtain(@Nullable Proof rejected) {
            return CompletableFuture.completedFuture(proof(rejected == null ? userSigs.get() : userSigs.replace(last)));
        }

        @Override
        public long renewalDelayNanos(Proof rejected) {
            if (hasRenewed) {
                return -1;
            }
            hasRenewed = true;
            return 0;
        }

        @Override
        public void taken() {}

        private Proof proof(String userSig) {
            last = userSig;
            StringBuilder query = new StringBuilder("identifier=");
            PercentEncoding.append(query, administrator);
            query.append("&usersig=");
            PercentEncoding.append(query, userSig);
            query.append("&random=").append(random.getAsLong()).append("&contenttype=json");
            return new Proof(HttpHeaders.empty(), query.toString());
        }
    }
}
