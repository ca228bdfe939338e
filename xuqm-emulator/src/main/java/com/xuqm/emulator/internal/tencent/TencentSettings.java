package com.xuqm.emulator.internal.tencent;

import com.xuqm.emulator.internal.tencent.callback.CallbackSettings;
import java.util.List;

/**
 * What the service is set up with.
 *
 * @param appId the application
 * @param secretKey its key
 * @param administrators its administrators; the first is named in examples
 * @param users other accounts to begin with
 * @param trial whether it is of the trial edition
 * @param accountsDeletable whether accounts may be deleted
 * @param rateLimits whether limits of rates are kept
 * @param pageSize how many items a page holds whose size the service decides
 * @param callbacks how callbacks are posted
 */
public record TencentSettings(
        long appId,
        String secretKey,
        List<String> administrators,
        List<String> users,
        boolean trial,
        boolean accountsDeletable,
        boolean rateLimits,
        int pageSize,
        CallbackSettings callbacks) {

    /** Creates settings. */
    public TencentSettings {
        administrators = List.copyOf(administrators);
        users = List.copyOf(users);
    }

    @Override
    public String toString() {
        return "application " + appId;
    }
}
