package com.xuqm.sdk.account;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Accounts}. */
public final class AccountOperations {

    /** Reads an account. */
    public static final Operation GET = Operation.builder("accounts.get", HttpMethod.GET, "/api/im/accounts/{userId}")
            .build();

    /** Changes an account. */
    public static final Operation UPDATE = Operation.builder(
                    "accounts.update", HttpMethod.PUT, "/api/im/accounts/{userId}")
            .build();

    /** Searches for accounts. */
    public static final Operation SEARCH = Operation.builder(
                    "accounts.search", HttpMethod.GET, "/api/im/accounts/search")
            .build();

    /** Imports one account. */
    public static final Operation IMPORT_ONE = Operation.builder(
                    "accounts.importOne", HttpMethod.POST, "/api/im/accounts/import")
            .build();

    /** Imports several accounts. */
    public static final Operation IMPORT_BATCH = Operation.builder(
                    "accounts.importBatch", HttpMethod.POST, "/api/im/accounts/import/batch")
            .build();

    /** Deletes an account. */
    public static final Operation DELETE = Operation.builder(
                    "accounts.delete", HttpMethod.DELETE, "/api/im/accounts/{userId}")
            .build();

    /** Tells whether there is an account. */
    public static final Operation EXISTS = Operation.builder(
                    "accounts.exists", HttpMethod.GET, "/api/im/accounts/{userId}/exists")
            .build();

    private AccountOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(GET, UPDATE, SEARCH, IMPORT_ONE, IMPORT_BATCH, DELETE, EXISTS);
    }
}
