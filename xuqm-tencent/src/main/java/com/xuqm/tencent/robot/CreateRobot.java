package com.xuqm.tencent.robot;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to create a robot.
 */
public final class CreateRobot {

    private static final Members NONE = Members.named("UserID", "Nick", "FaceUrl", "SelfSignature");

    private final Members members;

    private CreateRobot(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param userId the account
     * @return a new value
     */
    public static CreateRobot of(String userId) {
        return new CreateRobot(NONE.with("UserID", Checks.id("userId", userId)));
    }

    /**
     * Returns the same with another {@code Nick}.
     *
     * @param nick the nickname
     * @return a new value
     */
    public CreateRobot withNick(String nick) {
        return new CreateRobot(members.with("Nick", Checks.text("nick", nick)));
    }

    /**
     * Returns the same with another {@code FaceUrl}.
     *
     * @param faceUrl the URL of the picture
     * @return a new value
     */
    public CreateRobot withFaceUrl(String faceUrl) {
        return new CreateRobot(members.with("FaceUrl", Checks.text("faceUrl", faceUrl)));
    }

    /**
     * Returns the same with another {@code SelfSignature}.
     *
     * @param selfSignature what the robot says of itself, at most 500 bytes
     * @return a new value
     */
    public CreateRobot withSelfSignature(String selfSignature) {
        return new CreateRobot(members.with("SelfSignature", Checks.text("selfSignature", selfSignature)));
    }

    /**
     * Returns it as it goes to the service.
     *
     * @return what is set, by its names on the wire, unmodifiable
     */
    public Map<String, Object> asMap() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreateRobot that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("CreateRobot", "UserID");
    }
}
