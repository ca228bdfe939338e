package com.xuqm.tencent.robot;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to list robots.
 *
 * @param robotAccounts the robots, unmodifiable
 */
public record RobotAccounts(@WireName("Robot_Account") List<String> robotAccounts) {

    /** What the service leaves out is empty. */
    public RobotAccounts {
        robotAccounts = Checks.copy(robotAccounts);
    }
}
