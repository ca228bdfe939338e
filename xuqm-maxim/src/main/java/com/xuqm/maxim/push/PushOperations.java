package com.xuqm.maxim.push;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Push}. */
public final class PushOperations {

    /** Pushes a notification. */
    public static final Operation SEND =
            Routes.token("push.send", HttpMethod.POST, "/push/notify", RetryClass.IDEMPOTENT);

    /** Reads what became of pushes. */
    public static final Operation REPORTS =
            Routes.token("push.reports", HttpMethod.POST, "/push/task/detail", RetryClass.IDEMPOTENT);

    /** Reads the certificate of a channel, which is a secret. */
    public static final Operation CERTIFICATE =
            Routes.token("push.certificate", HttpMethod.GET, "/push/certificate", RetryClass.IDEMPOTENT);

    private PushOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(SEND, REPORTS, CERTIFICATE);
    }
}
