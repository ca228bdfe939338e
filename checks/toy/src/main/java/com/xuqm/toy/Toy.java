package com.xuqm.toy;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.call.ServiceHost;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.engine.Service;
import com.xuqm.sdk.engine.client.ServiceClient;
import com.xuqm.sdk.engine.client.ServiceClientBuilder;
import com.xuqm.sdk.http.HttpMethod;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The client. */
public final class Toy implements AutoCloseable {

    static final Operation FIND = operation("toys.find", "/v4/find", RetryClass.IDEMPOTENT);
    static final Operation MAKE = operation("toys.make", "/v4/make", RetryClass.NOT_IDEMPOTENT);
    static final Operation LIST = operation("toys.list", "/v4/list", RetryClass.IDEMPOTENT);

    private final ServiceClient service;

    private Toy(ServiceClient service) {
        this.service = service;
    }

    private static Operation operation(String id, String path, RetryClass retryClass) {
        return Operation.builder(id, HttpMethod.POST, path)
                .credential(CredentialKind.of("SIGNED_QUERY"))
                .retryClass(retryClass)
                .build();
    }

    /** Starts a client. */
    public static Builder builder() {
        return new Builder();
    }

    /** Finds a toy. */
    public Call<String> find(String name) {
        return service.as(null).call(RequestSpec.of(FIND).json(Map.of("Toy_Name", name)), String.class);
    }

    /** Makes a toy. */
    public Call<String> make(String name) {
        return service.as(null).call(RequestSpec.of(MAKE).json(Map.of("Toy_Name", name)), String.class);
    }

    /** Lists all toys. */
    public PagedCall<String> list() {
        return service.as(null).pages(() -> RequestSpec.of(LIST), String.class, new ToyPages());
    }

    @Override
    public void close() {
        service.close(Duration.ZERO);
    }

    /** Builds a client. */
    public static final class Builder extends ServiceClientBuilder<Builder> {

        private @Nullable String secret;

        private Builder() {}

        /** Sets what proofs are made of. */
        public Builder secret(String value) {
            this.secret = value;
            return this;
        }

        /** Returns the client. */
        public Toy build() {
            String key = secret == null ? "" : secret;
            Service toys = new Service(
                    new ToyProtocol(),
                    calls -> new ToyCredentials(key),
                    Map.of(ServiceHost.API, baseUrls()),
                    "app=toys",
                    "",
                    List.of(key));
            return new Toy(client(toys, binding(), List.of()));
        }
    }
}
