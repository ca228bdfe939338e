package com.xuqm.tencent.operation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to list the addresses of the service.
 *
 * @param ipAddresses the service's {@code IPList}, unmodifiable
 */
public record IpAddresses(@WireName("IPList") List<String> ipAddresses) {

    /** What the service leaves out is empty. */
    public IpAddresses {
        ipAddresses = Checks.copy(ipAddresses);
    }
}
