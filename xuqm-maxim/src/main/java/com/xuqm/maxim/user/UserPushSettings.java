package com.xuqm.maxim.user;

import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.json.GenericTypes;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What is pushed to a user, and where to.
 *
 * <p>Each route is a heading of docs.lanyingim.com, reference/server-api/user.
 */
public final class UserPushSettings {

    static {
        InnerAccess.grant(UserPushSettings.class, UserPushSettings::new);
    }

    private final Calls calls;

    UserPushSettings(Calls calls) {
        this.calls = calls;
    }

    /**
     * Sets the flag of pushes: {@code POST /user/push}. That it turns them off when it is {@code true} is assumed, after the name of the
     * setting.
     *
     * @param off the flag
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setPush(boolean off) {
        return calls.call(RequestSpec.of(UserPushOperations.SET_PUSH).query("value", off), AnswerShape.DEED);
    }

    /**
     * Sets the flag of the details of pushes: {@code POST /user/push/detail}.
     *
     * <p>The vendor's text says that {@code true} shows details, the name of the setting ({@code no_push_detail}) that it hides them: find
     * out before you use it.
     *
     * @param flag the flag, as it goes to the service
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setDetail(boolean flag) {
        return calls.call(RequestSpec.of(UserPushOperations.SET_DETAIL).query("value", flag), AnswerShape.DEED);
    }

    /**
     * Sets the name that pushes show: {@code POST /user/push/nickname}.
     *
     * @param nickname the name
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setNickname(String nickname) {
        return calls.call(
                RequestSpec.of(UserPushOperations.SET_NICKNAME).query("value", Checks.text("nickname", nickname)),
                AnswerShape.DEED);
    }

    /**
     * Sets when nothing is pushed: {@code POST /user/push/limit}.
     *
     * @param fromHour from which hour of the day, 0 to 23
     * @param toHour until which hour of the day, 0 to 23
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setQuietHours(int fromHour, int toHour) {
        return calls.call(
                RequestSpec.of(UserPushOperations.SET_QUIET_HOURS)
                        .query("no_push_start_hour", Checks.range("fromHour", fromHour, 0, 23))
                        .query("no_push_end_hour", Checks.range("toHour", toHour, 0, 23)),
                AnswerShape.DEED);
    }

    /**
     * Sets by which name pushes find the caller: {@code POST /user/push/alias}.
     *
     * @param alias the name
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setAlias(String alias) {
        return calls.call(
                RequestSpec.of(UserPushOperations.SET_ALIAS).json(Map.of("alias", Checks.notBlank("alias", alias))),
                AnswerShape.DEED);
    }

    /**
     * Sets the number at the app's picture: {@code POST /user/push/badge}.
     *
     * @param badge the number, zero or more
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setBadge(int badge) {
        return calls.call(
                RequestSpec.of(UserPushOperations.SET_BADGE)
                        .json(Map.of("badge", Checks.range("badge", badge, 0, Integer.MAX_VALUE))),
                AnswerShape.DEED);
    }

    /**
     * Lists the caller's tags: {@code GET /user/push/tag}. The service does not page this list.
     *
     * @return the tags
     */
    public Call<List<String>> listTags() {
        return calls.call(
                RequestSpec.of(UserPushOperations.LIST_TAGS), GenericTypes.parameterized(List.class, String.class));
    }

    /**
     * Adds tags, by which pushes find the caller: {@code POST /user/push/tag}.
     *
     * @param tags at least one tag
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> addTags(Collection<String> tags) {
        return calls.call(
                RequestSpec.of(UserPushOperations.ADD_TAGS)
                        .json(Map.of("tags", Checks.ids("tags", tags, Integer.MAX_VALUE))),
                AnswerShape.DEED);
    }

    /**
     * Removes tags: {@code DELETE /user/push/tag}.
     *
     * @param tags at least one tag
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> removeTags(Collection<String> tags) {
        return calls.call(
                RequestSpec.of(UserPushOperations.REMOVE_TAGS)
                        .json(Map.of("tags", Checks.ids("tags", tags, Integer.MAX_VALUE))),
                AnswerShape.DEED);
    }

    /**
     * Removes all tags: {@code DELETE /user/push/tag/all}.
     *
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> removeAllTags() {
        return calls.call(RequestSpec.of(UserPushOperations.REMOVE_ALL_TAGS), AnswerShape.DEED);
    }

    /**
     * Says by which token a device is reached: {@code POST /user/token/bind}.
     *
     * @param deviceNumber the number of the device
     * @param deviceToken the token of its maker
     * @param notifier the name of the certificate in the console
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> bindDevice(int deviceNumber, String deviceToken, String notifier) {
        return calls.call(
                RequestSpec.of(UserPushOperations.BIND_DEVICE)
                        .json(Map.of(
                                "device_sn",
                                deviceNumber,
                                "device_token",
                                Checks.notBlank("deviceToken", deviceToken),
                                "notifier_name",
                                Checks.notBlank("notifier", notifier))),
                AnswerShape.DEED);
    }

    /**
     * Forgets a device's token: {@code POST /user/token/unbind}.
     *
     * @param deviceNumber the number of the device
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> unbindDevice(int deviceNumber) {
        return calls.call(
                RequestSpec.of(UserPushOperations.UNBIND_DEVICE).query("deviceSn", deviceNumber), AnswerShape.DEED);
    }
}
