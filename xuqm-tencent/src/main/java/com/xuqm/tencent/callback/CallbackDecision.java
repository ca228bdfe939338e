package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import com.xuqm.tencent.message.MessageElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a callback that asks before something happens. Not every callback knows every answer: a message can be dropped or changed, of an
 * invitation single users can be refused, of requests of friends each one.
 */
public final class CallbackDecision {

    private static final Members NONE = Members.named(
            "ActionStatus",
            "ErrorCode",
            "ErrorInfo",
            "MsgBody",
            "CloudCustomData",
            "RefusedMembers_Account",
            "ResultItem");

    private static final CallbackDecision ALLOW = new CallbackDecision(answer(0, ""));
    private static final CallbackDecision FORBID = new CallbackDecision(answer(1, ""));
    private static final CallbackDecision DROP = new CallbackDecision(answer(2, ""));

    private final Members members;

    private CallbackDecision(Members members) {
        this.members = members;
    }

    private static Members answer(int code, String info) {
        return NONE.with("ActionStatus", "OK").with("ErrorCode", (long) code).with("ErrorInfo", info);
    }

    /**
     * Lets it happen.
     *
     * @return the decision
     */
    public static CallbackDecision allow() {
        return ALLOW;
    }

    /**
     * Prevents it. Of a message the sender sees the code 20006.
     *
     * @return the decision
     */
    public static CallbackDecision forbid() {
        return FORBID;
    }

    /**
     * Prevents it, with a code and words of the app's own, which whoever is kept from it sees.
     *
     * @param code 120,001 to 130,000 for messages to users, 10,100 to 10,200 for groups
     * @param words why
     * @return the decision
     */
    public static CallbackDecision forbid(int code, String words) {
        boolean isOwn = (code >= 120_001 && code <= 130_000) || (code >= 10_100 && code <= 10_200);
        if (!isOwn) {
            throw new IllegalArgumentException(
                    "code must be 120001 to 130000 for messages to users, or 10100 to 10200 for groups, but is "
                            + code);
        }
        return new CallbackDecision(answer(code, Checks.text("words", words)));
    }

    /**
     * Drops a message, while its sender sees success.
     *
     * @return the decision
     */
    public static CallbackDecision drop() {
        return DROP;
    }

    /**
     * Lets a message go out with another content.
     *
     * @param body what the message consists of
     * @return a new decision
     */
    public CallbackDecision withBody(Collection<MessageElement> body) {
        return new CallbackDecision(members.with("MsgBody", Checks.elements("body", body)));
    }

    /**
     * Lets a message go out with another text of the app's own.
     *
     * @param cloudCustomData the text
     * @return a new decision
     */
    public CallbackDecision withCloudCustomData(String cloudCustomData) {
        return new CallbackDecision(members.with("CloudCustomData", Checks.text("cloudCustomData", cloudCustomData)));
    }

    /**
     * Keeps single users from being invited to a group.
     *
     * @param accounts the users
     * @return a new decision
     */
    public CallbackDecision withRefusedMembers(Collection<String> accounts) {
        return new CallbackDecision(
                members.with("RefusedMembers_Account", List.copyOf(Checks.elements("accounts", accounts))));
    }

    /**
     * Refuses one of several friends.
     *
     * @param account the friend who is not added
     * @param code 38,000 to 39,000
     * @param words why
     * @return a new decision
     */
    public CallbackDecision withRefusedFriend(String account, int code, String words) {
        Map<String, Object> item = Wire.members(
                "To_Account",
                Checks.id("account", account),
                "ResultCode",
                (long) Checks.range("code", code, 38_000, 39_000),
                "ResultInfo",
                Checks.text("words", words));
        List<Object> items = new ArrayList<>();
        List<?> before = members.find("ResultItem");
        if (before != null) {
            items.addAll(before);
        }
        items.add(item);
        return new CallbackDecision(members.with("ResultItem", List.copyOf(items)));
    }

    /**
     * Returns the answer as it goes to the service.
     *
     * @return members by their names on the wire, unmodifiable
     */
    public Map<String, Object> asMap() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallbackDecision that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("CallbackDecision", "ErrorCode");
    }
}
