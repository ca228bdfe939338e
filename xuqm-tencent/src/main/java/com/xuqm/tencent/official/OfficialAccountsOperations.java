package com.xuqm.tencent.official;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link OfficialAccounts}. */
public final class OfficialAccountsOperations {

    /** Creates an official account. */
    public static final Operation CREATE =
            Commands.notIdempotent("officialAccounts.create", "official_account_open_http_svc/create_official_account");

    /** Dissolves an official account. */
    public static final Operation DESTROY =
            Commands.idempotent("officialAccounts.destroy", "official_account_open_http_svc/destroy_official_account");

    /** Changes an official account. */
    public static final Operation UPDATE = Commands.idempotent(
            "officialAccounts.update", "official_account_open_http_svc/modify_official_account_base_info");

    /** Gets an official account. */
    public static final Operation GET =
            Commands.idempotent("officialAccounts.get", "official_account_open_http_svc/get_official_account_info");

    /** Lists the official accounts of a subscriber. */
    public static final Operation LIST_SUBSCRIBED = Commands.idempotent(
            "officialAccounts.subscribed", "official_account_open_http_svc/get_subscribed_official_account_list");

    /** Sends a message of an official account. */
    public static final Operation SEND =
            Commands.idempotent("officialAccounts.send", "official_account_open_http_svc/send_official_account_msg");

    /** Recalls an official account. */
    public static final Operation RECALL = Commands.idempotent(
            "officialAccounts.recall", "official_account_open_http_svc/official_account_msg_recall");

    /** Reads the history of official accounts. */
    public static final Operation HISTORY = Commands.idempotent(
            "officialAccounts.history", "official_account_open_http_svc/official_account_msg_get_simple");

    private OfficialAccountsOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(CREATE, DESTROY, UPDATE, GET, LIST_SUBSCRIBED, SEND, RECALL, HISTORY);
    }
}
