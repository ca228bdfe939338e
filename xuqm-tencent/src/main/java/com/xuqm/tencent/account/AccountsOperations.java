package com.xuqm.tencent.account;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link Accounts}. */
public final class AccountsOperations {

    /** Imports an account. */
    public static final Operation IMPORT_ACCOUNT =
            Commands.idempotent("account.importOne", "im_open_login_svc/account_import");

    /** Imports accounts. */
    public static final Operation IMPORT_ACCOUNTS =
            Commands.idempotent("account.importBatch", "im_open_login_svc/multiaccount_import");

    /** Deletes accounts. */
    public static final Operation DELETE =
            Commands.idempotent("account.deleteBatch", "im_open_login_svc/account_delete");

    /** Checks accounts. */
    public static final Operation CHECK = Commands.idempotent("account.checkBatch", "im_open_login_svc/account_check");

    /** Ends the login state of a user. */
    public static final Operation KICK = Commands.idempotent("account.kick", "im_open_login_svc/kick");

    /** Tells which users are online. */
    public static final Operation ONLINE_STATUS =
            Commands.idempotent("account.queryOnlineStatus", "openim/query_online_status");

    /** Tells which users are online, by the name of old. */
    public static final Operation ONLINE_STATE = Commands.idempotent("account.queryState", "openim/querystate");

    private AccountsOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(IMPORT_ACCOUNT, IMPORT_ACCOUNTS, DELETE, CHECK, KICK, ONLINE_STATUS, ONLINE_STATE);
    }
}
