package com.xuqm.tencent.moderation;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link Keywords}. */
public final class KeywordsOperations {

    /** Adds keywords that the cloud looks for. */
    public static final Operation ADD_TO_CLOUD =
            Commands.notIdempotent("keywords.addCloud", "im_msg_audit_mgr/add_cloud_audit_keywords");

    /** Deletes keywords that the cloud looks for. */
    public static final Operation DELETE_FROM_CLOUD =
            Commands.idempotent("keywords.deleteCloud", "im_msg_audit_mgr/delete_cloud_audit_keywords");

    /** Lists keywords that the cloud looks for. */
    public static final Operation LIST_CLOUD =
            Commands.idempotent("keywords.pageCloud", "im_msg_audit_mgr/get_cloud_audit_keywords");

    /** Lists the libraries of keywords. */
    public static final Operation LIST_CLOUD_IDS =
            Commands.idempotent("keywords.idsCloud", "im_msg_audit_mgr/get_cloud_audit_keywords_ids");

    /** Adds keywords that are looked for locally. */
    public static final Operation ADD_LOCAL =
            Commands.notIdempotent("keywords.addLocal", "im_msg_audit_mgr/add_local_audit_keywords");

    /** Deletes keywords that are looked for locally. */
    public static final Operation DELETE_LOCAL =
            Commands.idempotent("keywords.deleteLocal", "im_msg_audit_mgr/delete_local_audit_keywords");

    /** Lists keywords that are looked for locally. */
    public static final Operation LIST_LOCAL =
            Commands.idempotent("keywords.listLocal", "im_msg_audit_mgr/get_local_audit_keywords");

    private KeywordsOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                ADD_TO_CLOUD, DELETE_FROM_CLOUD, LIST_CLOUD, LIST_CLOUD_IDS, ADD_LOCAL, DELETE_LOCAL, LIST_LOCAL);
    }
}
