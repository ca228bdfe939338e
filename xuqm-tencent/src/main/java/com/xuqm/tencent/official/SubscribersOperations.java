package com.xuqm.tencent.official;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link Subscribers}. */
public final class SubscribersOperations {

    /** Adds subscribers to an official account. */
    public static final Operation ADD =
            Commands.idempotent("subscribers.add", "official_account_open_http_svc/add_subscriber");

    /** Deletes subscribers. */
    public static final Operation DELETE =
            Commands.idempotent("subscribers.delete", "official_account_open_http_svc/delete_subscriber");

    /** Changes subscribers. */
    public static final Operation UPDATE =
            Commands.idempotent("subscribers.update", "official_account_open_http_svc/modify_subscriber_info");

    /** Lists subscribers. */
    public static final Operation LIST =
            Commands.idempotent("subscribers.page", "official_account_open_http_svc/get_subscriber_info");

    private SubscribersOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(ADD, DELETE, UPDATE, LIST);
    }
}
