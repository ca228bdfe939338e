package com.xuqm.sdk.push;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A push that tests whether a user can be reached while offline. (The fields are assumed.)
 *
 * @param userId the recipient
 * @param title the heading, {@code null} for the service's own
 * @param body the text, {@code null} for the service's own
 */
public record TestPush(
        String userId, @Nullable String title, @Nullable String body) {

    /**
     * Checks the values.
     *
     * @param userId the recipient
     * @param title the heading, {@code null} for the service's own
     * @param body the text, {@code null} for the service's own
     */
    public TestPush {
        Checks.id("userId", userId);
        Checks.optionalText("title", title);
        Checks.optionalText("body", body);
    }

    /**
     * Returns a test with the service's own words.
     *
     * @param userId the recipient
     * @return the test
     */
    public static TestPush of(String userId) {
        return new TestPush(userId, null, null);
    }

    /**
     * Returns a test with words of one's own.
     *
     * @param userId the recipient
     * @param title the heading
     * @param body the text
     * @return the test
     */
    public static TestPush of(String userId, String title, String body) {
        return new TestPush(userId, Checks.text("title", title), Checks.text("body", body));
    }

    /** Leaves out what it says. */
    @Override
    public String toString() {
        return "TestPush[userId=" + userId + "]";
    }
}
