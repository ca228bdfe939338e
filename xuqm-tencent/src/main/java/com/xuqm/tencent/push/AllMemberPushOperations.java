package com.xuqm.tencent.push;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link AllMemberPush}. */
public final class AllMemberPushOperations {

    /** Pushes to all users, or to those that a condition describes. */
    public static final Operation PUSH = Commands.notIdempotent("push.all", "all_member_push/im_push");

    /** Names the attributes that users may have. */
    public static final Operation SET_ATTRIBUTE_NAMES =
            Commands.idempotent("push.setAttrNames", "all_member_push/im_set_attr_name");

    /** Lists the names of attributes. */
    public static final Operation ATTRIBUTE_NAMES =
            Commands.idempotent("push.getAttrNames", "all_member_push/im_get_attr_name");

    /** Gets attributes of users. */
    public static final Operation ATTRIBUTES = Commands.idempotent("push.getAttrs", "all_member_push/im_get_attr");

    /** Sets attributes of users. */
    public static final Operation SET_ATTRIBUTES = Commands.idempotent("push.setAttrs", "all_member_push/im_set_attr");

    /** Removes attributes of users. */
    public static final Operation REMOVE_ATTRIBUTES =
            Commands.idempotent("push.removeAttrs", "all_member_push/im_remove_attr");

    /** Gets tags of users. */
    public static final Operation TAGS = Commands.idempotent("push.getTags", "all_member_push/im_get_tag");

    /** Tags users. */
    public static final Operation ADD_TAGS = Commands.idempotent("push.addTags", "all_member_push/im_add_tag");

    /** Removes tags of users. */
    public static final Operation REMOVE_TAGS = Commands.idempotent("push.removeTags", "all_member_push/im_remove_tag");

    /** Removes all tags of users. */
    public static final Operation CLEAR_TAGS =
            Commands.idempotent("push.clearTags", "all_member_push/im_remove_all_tags");

    private AllMemberPushOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                PUSH,
                SET_ATTRIBUTE_NAMES,
                ATTRIBUTE_NAMES,
                ATTRIBUTES,
                SET_ATTRIBUTES,
                REMOVE_ATTRIBUTES,
                TAGS,
                ADD_TAGS,
                REMOVE_TAGS,
                CLEAR_TAGS);
    }
}
