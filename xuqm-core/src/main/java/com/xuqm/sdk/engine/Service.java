package com.xuqm.sdk.engine;

import com.xuqm.sdk.call.ServiceHost;
import com.xuqm.sdk.internal.check.Checks;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All that tells one product from another, as a value: the engine has no branch for any of them.
 *
 * @param protocol how it answers
 * @param credentials makes what its calls prove themselves with, given the calls with which users are signed in; those wait for no
 *     executor of the application's
 * @param baseUrls where its hosts are, the preferred URL first, checked and without a trailing slash; {@link ServiceHost#API} is
 *     there, and stands for those that are not
 * @param scope what says for which app a request is, as an encoded query; empty for nothing
 * @param options what the product's own areas want to know of its options
 * @param secrets what must never be shown, whatever the service repeats
 */
public record Service(
        Protocol protocol,
        Function<Calls, Credentials> credentials,
        Map<ServiceHost, List<String>> baseUrls,
        String scope,
        Object options,
        List<String> secrets) {

    /** Checks and copies the values. */
    public Service {
        Checks.notNull("protocol", protocol);
        Checks.notNull("credentials", credentials);
        baseUrls = Map.copyOf(baseUrls);
        Checks.notNull("scope", scope);
        Checks.notNull("options", options);
        secrets = List.copyOf(secrets);
        if (!baseUrls.containsKey(ServiceHost.API)) {
            throw new IllegalArgumentException("a service has a base URL for " + ServiceHost.API);
        }
    }

    /**
     * Returns where a host is.
     *
     * @param host which one
     * @return its base URLs, the preferred one first
     */
    public List<String> baseUrls(ServiceHost host) {
        List<String> own = baseUrls.get(host);
        return own != null ? own : Checks.notNull("baseUrls", baseUrls.get(ServiceHost.API));
    }

    /** Shows where requests go and nothing else. */
    @Override
    public String toString() {
        return "Service" + baseUrls.get(ServiceHost.API);
    }
}
