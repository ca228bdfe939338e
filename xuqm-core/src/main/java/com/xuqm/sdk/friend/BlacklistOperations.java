package com.xuqm.sdk.friend;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Blacklist}. */
public final class BlacklistOperations {

    /** Lists whom the caller blocks. */
    public static final Operation LIST = Operation.builder("blacklist.list", HttpMethod.GET, "/api/im/blacklist")
            .build();

    /** Blocks a user. */
    public static final Operation ADD = Operation.builder("blacklist.add", HttpMethod.POST, "/api/im/blacklist")
            .build();

    /** Stops blocking a user. */
    public static final Operation REMOVE = Operation.builder("blacklist.remove", HttpMethod.DELETE, "/api/im/blacklist")
            .build();

    /** Tells who blocks whom. */
    public static final Operation CHECK = Operation.builder(
                    "blacklist.check", HttpMethod.GET, "/api/im/blacklist/check")
            .build();

    private BlacklistOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(LIST, ADD, REMOVE, CHECK);
    }
}
