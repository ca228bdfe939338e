package com.xuqm.tencent.friend;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link Blacklist}. */
public final class BlacklistOperations {

    /** Blocks users. */
    public static final Operation ADD = Commands.idempotent("blacklist.add", "sns/black_list_add");

    /** Unblocks users. */
    public static final Operation DELETE = Commands.idempotent("blacklist.delete", "sns/black_list_delete");

    /** Lists whom a user blocks. */
    public static final Operation LIST = Commands.idempotent("blacklist.page", "sns/black_list_get");

    /** Checks whether users block each other. */
    public static final Operation CHECK = Commands.idempotent("blacklist.check", "sns/black_list_check");

    private BlacklistOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(ADD, DELETE, LIST, CHECK);
    }
}
