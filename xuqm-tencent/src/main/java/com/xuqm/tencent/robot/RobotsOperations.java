package com.xuqm.tencent.robot;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link Robots}. */
public final class RobotsOperations {

    /** Creates a robot. */
    public static final Operation CREATE =
            Commands.notIdempotent("robots.create", "openim_robot_http_svc/create_robot");

    /** Deletes a robot. */
    public static final Operation DELETE = Commands.idempotent("robots.delete", "openim_robot_http_svc/delete_robot");

    /** Lists robots. */
    public static final Operation LIST = Commands.idempotent("robots.list", "openim_robot_http_svc/get_all_robots");

    /** Sends a message of a robot piece by piece. */
    public static final Operation SEND_STREAM =
            Commands.notIdempotent("robots.sendStream", "openim_robot_http_svc/send_stream_msg");

    private RobotsOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(CREATE, DELETE, LIST, SEND_STREAM);
    }
}
