package com.xuqm.tencent.group;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link Topics}. */
public final class TopicsOperations {

    /** Imports a topic. */
    public static final Operation IMPORT_TOPIC =
            Commands.notIdempotent("topics.importOne", "group_open_http_svc/import_topic");

    /** Creates a topic. */
    public static final Operation CREATE =
            Commands.notIdempotent("topics.create", "million_group_open_http_svc/create_topic");

    /** Gets a topic. */
    public static final Operation GET = Commands.idempotent("topics.get", "million_group_open_http_svc/get_topic");

    /** Changes a topic. */
    public static final Operation UPDATE =
            Commands.idempotent("topics.update", "million_group_open_http_svc/modify_topic");

    /** Dissolves a topic. */
    public static final Operation DESTROY =
            Commands.idempotent("topics.destroy", "million_group_open_http_svc/destroy_topic");

    private TopicsOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(IMPORT_TOPIC, CREATE, GET, UPDATE, DESTROY);
    }
}
