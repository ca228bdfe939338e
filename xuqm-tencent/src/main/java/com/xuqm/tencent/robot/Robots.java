package com.xuqm.tencent.robot;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;

/** Robots: accounts whose name begins with @RBT#. */
public final class Robots {

    static {
        InnerAccess.grant(Robots.class, Robots::new);
    }

    private final Calls calls;

    Robots(Calls calls) {
        this.calls = calls;
    }

    /**
     * Creates a robot: {@code POST /v4/openim_robot_http_svc/create_robot}.
     *
     * <p>UserID must start with {@literal @}RBT#; SelfSignature at most 500 B. Page 269/89990 of the service's documents.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> create(CreateRobot request) {
        return calls.callForNothing(RequestSpec.of(RobotsOperations.CREATE)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Deletes a robot: {@code POST /v4/openim_robot_http_svc/delete_robot}.
     *
     * <p>Field Robot_Account. Page 269/89990 of the service's documents.
     *
     * @param robotAccount robots
     * @return the call
     */
    public Call<Done> delete(String robotAccount) {
        return calls.callForNothing(RequestSpec.of(RobotsOperations.DELETE)
                .json(Wire.members("Robot_Account", Checks.id("robotAccount", robotAccount))));
    }

    /**
     * Lists robots: {@code POST /v4/openim_robot_http_svc/get_all_robots}.
     *
     * <p>Robot_Account[] of strings. Page 269/89990 of the service's documents.
     *
     * @return the call
     */
    public Call<RobotAccounts> list() {
        return calls.call(RequestSpec.of(RobotsOperations.LIST).json(Map.of()), RobotAccounts.class);
    }

    /**
     * Sends a message of a robot piece by piece: {@code POST /v4/openim_robot_http_svc/send_stream_msg}.
     *
     * <p>From_Account "{@literal @}RBT#...", To_Account, Chunk, MsgKey (from the 2nd call), Finish 1 ends; answers MsgKey. Page 1047/71131
     * of the service's documents.
     *
     * @param request what to do
     * @return the call
     */
    public Call<RobotStreamSent> sendStream(RobotStreamChunk request) {
        return calls.call(
                RequestSpec.of(RobotsOperations.SEND_STREAM)
                        .json(Checks.notNull("request", request).asMap()),
                RobotStreamSent.class);
    }
}
