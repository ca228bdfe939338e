package com.xuqm.sdk.internal.failover;

import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.call.FailoverPolicy;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

/** The base URLs of one host of the service, the preferred one first, with what is thought of each. */
public final class BaseUrls {

    private final List<String> baseUrls;
    private final List<Endpoint> names;
    private final BaseUrlSelector selector;

    public BaseUrls(List<String> baseUrls, FailoverPolicy policy, Told told) {
        this.baseUrls = List.copyOf(baseUrls);
        this.names = IntStream.range(0, baseUrls.size())
                .mapToObj(i -> new Endpoint(i, URI.create(baseUrls.get(i)).getAuthority()))
                .toList();
        this.selector = new BaseUrlSelector(
                baseUrls.size(), policy, (index, inUse) -> told.healthChanged(names.get(index), inUse));
    }

    /** Is told when a base URL is left or taken into use again. */
    @FunctionalInterface
    public interface Told {

        void healthChanged(Endpoint endpoint, boolean inUse);
    }

    public String baseUrl(int index) {
        return baseUrls.get(index);
    }

    public Endpoint name(int index) {
        return names.get(index);
    }

    public BaseUrlSelector selector() {
        return selector;
    }
}
