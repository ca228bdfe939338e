package com.xuqm.sdk.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * A push that tests whether a user can be reached while offline. (The fields are assumed.)
 */
public final class TestPush {

    static {
        InnerAccess.grantMembers(TestPush.class, TestPush::members);
    }

    private static final Members NONE = Members.named("userId", "title", "body");

    private final Members members;

    private TestPush(Members members) {
        this.members = members;
    }

    /**
     * Returns a test with the service's own words.
     *
     * @param userId the recipient
     * @return the test
     */
    public static TestPush of(String userId) {
        return new TestPush(NONE.with("userId", Checks.id("userId", userId)));
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
        return of(userId).withTitle(title).withBody(body);
    }

    /** {@return the recipient} */
    public String userId() {
        return members.require("userId");
    }

    /** {@return the heading, {@code null} for the service's own} */
    public @Nullable String title() {
        return members.find("title");
    }

    /** {@return the text, {@code null} for the service's own} */
    public @Nullable String body() {
        return members.find("body");
    }

    /**
     * Returns the same test with a heading of one's own.
     *
     * @param title the heading
     * @return a new test
     */
    public TestPush withTitle(String title) {
        return new TestPush(members.with("title", Checks.text("title", title)));
    }

    /**
     * Returns the same test with a text of one's own.
     *
     * @param body the text
     * @return a new test
     */
    public TestPush withBody(String body) {
        return new TestPush(members.with("body", Checks.text("body", body)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TestPush that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Leaves out what it says. */
    @Override
    public String toString() {
        return members.show("TestPush", "userId");
    }
}
