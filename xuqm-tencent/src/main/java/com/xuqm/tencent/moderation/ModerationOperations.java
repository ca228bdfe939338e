package com.xuqm.tencent.moderation;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link Moderation}. */
public final class ModerationOperations {

    /** Checks contents. */
    public static final Operation CHECK = Commands.idempotent("moderation.check", "im_msg_audit/content_moderation");

    /** Checks contents. */
    public static final Operation CHECK_BATCH =
            Commands.idempotent("moderation.checkBatch", "im_msg_audit/batch_content_moderation");

    private ModerationOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(CHECK, CHECK_BATCH);
    }
}
