package com.xuqm.tencent.push;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link TimPush}. */
public final class TimPushOperations {

    /** Pushes to all users, or to those that a condition describes. */
    public static final Operation PUSH = Commands.notIdempotent("timpush.push", "timpush/push");

    /** Pushes to the users named. */
    public static final Operation PUSH_BATCH = Commands.notIdempotent("timpush.batch", "timpush/batch");

    /** Revokes a push. */
    public static final Operation REVOKE = Commands.idempotent("timpush.revoke", "timpush/revoke");

    /** Names the attributes that users may have. */
    public static final Operation SET_ATTRIBUTE_NAMES =
            Commands.idempotent("timpush.setAttrNames", "timpush/set_attr_name");

    /** Lists the names of attributes. */
    public static final Operation ATTRIBUTE_NAMES =
            Commands.idempotent("timpush.getAttrNames", "timpush/get_attr_name");

    /** Sets attributes of users. */
    public static final Operation SET_ATTRIBUTES = Commands.idempotent("timpush.setAttrs", "timpush/set_attr");

    /** Gets attributes of users. */
    public static final Operation ATTRIBUTES = Commands.idempotent("timpush.getAttrs", "timpush/get_attr");

    /** Removes attributes of users. */
    public static final Operation REMOVE_ATTRIBUTES = Commands.idempotent("timpush.removeAttrs", "timpush/remove_attr");

    /** Tags users. */
    public static final Operation ADD_TAGS = Commands.idempotent("timpush.addTags", "timpush/add_tag");

    /** Gets tags of users. */
    public static final Operation TAGS = Commands.idempotent("timpush.getTags", "timpush/get_tag");

    /** Removes tags of users. */
    public static final Operation REMOVE_TAGS = Commands.idempotent("timpush.removeTags", "timpush/remove_tag");

    /** Removes all tags of users. */
    public static final Operation CLEAR_TAGS = Commands.idempotent("timpush.clearTags", "timpush/clear_all_tags");

    /** Counts what became of a push. */
    public static final Operation STATISTICS =
            Commands.idempotent("timpush.statistics", "timpush/all_member_push_statistics");

    private TimPushOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                PUSH,
                PUSH_BATCH,
                REVOKE,
                SET_ATTRIBUTE_NAMES,
                ATTRIBUTE_NAMES,
                SET_ATTRIBUTES,
                ATTRIBUTES,
                REMOVE_ATTRIBUTES,
                ADD_TAGS,
                TAGS,
                REMOVE_TAGS,
                CLEAR_TAGS,
                STATISTICS);
    }
}
