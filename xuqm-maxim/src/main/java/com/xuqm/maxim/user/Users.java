package com.xuqm.maxim.user;

import com.xuqm.maxim.answer.ItemResult;
import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.maxim.internal.Ids;
import com.xuqm.maxim.internal.MaximPaging;
import com.xuqm.maxim.outcome.BatchOutcome;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Answer;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.request.Members;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Users and their profiles. A call is about the user as whom it is made, unless it names another: as the app, about the one of {@code
 * asUser}.
 *
 * <p>Each route is a heading of docs.lanyingim.com, reference/server-api/user.
 */
public final class Users {

    static {
        InnerAccess.grant(Users.class, Users::new);
    }

    private static final AnswerShape<List<ItemResult>, RegistrationOutcome> REGISTRATION =
            AnswerShape.ofList(ItemResult.class, Users::registration);

    private final Calls calls;

    Users(Calls calls) {
        this.calls = calls;
    }

    /**
     * Registers a user: {@code POST /user/register/v2}.
     *
     * @param user the user
     * @return the settings of the new user, with the id; fails with {@code XuqmConflictException} if the name is taken
     */
    public Call<UserSettings> register(NewUser user) {
        return calls.call(
                RequestSpec.of(UserOperations.REGISTER)
                        .json(Checks.notNull("user", user).members()),
                UserSettings.class);
    }

    /**
     * Registers several users: {@code POST /user/register/batch}.
     *
     * @param users at least one user
     * @return who was registered, and who not and why; if nobody was, the call fails
     */
    public Call<RegistrationOutcome> registerAll(Collection<NewUser> users) {
        return calls.call(
                RequestSpec.of(UserOperations.REGISTER_ALL)
                        .json(Map.of("list", members("users", users, NewUser::members))),
                REGISTRATION);
    }

    /**
     * Registers a user for pushes alone: {@code POST /user/register/push}.
     *
     * @param user the user
     * @return the settings of the new user, with the id
     */
    public Call<UserSettings> registerForPush(NewPushUser user) {
        return calls.call(
                RequestSpec.of(UserOperations.REGISTER_FOR_PUSH)
                        .json(Checks.notNull("user", user).members()),
                UserSettings.class);
    }

    /**
     * Lists the users of the app: {@code GET /user/list}. For the app.
     *
     * @return the users; the service does not say how many there are, so that the list ends at an empty page
     */
    public PagedCall<UserSummary> list() {
        return calls.pages(() -> RequestSpec.of(UserOperations.LIST), UserSummary.class, MaximPaging.NUMBERED);
    }

    /**
     * Lets users sign in again: {@code PUT /user/enable}. For the app.
     *
     * @param userIds at least one user
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> enable(Collection<Long> userIds) {
        return calls.call(
                RequestSpec.of(UserOperations.ENABLE).json(Map.of("list", Ids.ids("userIds", userIds))),
                AnswerShape.DEED);
    }

    /**
     * Lets users not sign in any more: {@code PUT /user/disable}. For the app.
     *
     * @param userIds at least one user
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> disable(Collection<Long> userIds) {
        return calls.call(
                RequestSpec.of(UserOperations.DISABLE).json(Map.of("list", Ids.ids("userIds", userIds))),
                AnswerShape.DEED);
    }

    /**
     * Deletes the caller: {@code POST /user/delete}. As the app, that is the user of {@code asUser}.
     *
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> delete() {
        return calls.call(RequestSpec.of(UserOperations.DELETE).json(Map.of()), AnswerShape.DEED);
    }

    /**
     * Asks whether the caller is online: {@code GET /user/online_status}.
     *
     * @return whether the caller is
     */
    public Call<Online> isOnline() {
        return calls.call(RequestSpec.of(UserOperations.IS_ONLINE), Online.class);
    }

    /**
     * Reads the caller's profile: {@code GET /user/profile}.
     *
     * @return the profile
     */
    public Call<UserProfile> profile() {
        return calls.call(RequestSpec.of(UserOperations.PROFILE), UserProfile.class);
    }

    /**
     * Changes the caller's profile: {@code POST /user/profile}.
     *
     * @param changes what to change
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> updateProfile(UpdateProfile changes) {
        return calls.call(
                RequestSpec.of(UserOperations.UPDATE_PROFILE)
                        .json(Checks.notNull("changes", changes).members()),
                AnswerShape.DEED);
    }

    /**
     * Changes the profiles of several users: {@code POST /user/profile/batch}. For the app.
     *
     * @param changes at least one change
     * @return for whom it was done, and for whom not and why; if it was done for nobody, the call fails
     */
    public Call<BatchOutcome> updateProfiles(Collection<UpdateUserProfile> changes) {
        return calls.call(
                RequestSpec.of(UserOperations.UPDATE_PROFILES)
                        .json(Map.of("list", members("changes", changes, UpdateUserProfile::members))),
                AnswerShape.ITEMS);
    }

    /**
     * Gives the caller another picture: {@code POST /user/avatar}.
     *
     * @param avatar the picture's URL
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setAvatar(String avatar) {
        return calls.call(
                RequestSpec.of(UserOperations.SET_AVATAR).json(Map.of("avatar", Checks.text("avatar", avatar))),
                AnswerShape.DEED);
    }

    /**
     * Gives several users other pictures: {@code POST /user/avatar/batch}. For the app.
     *
     * @param avatars the pictures' URLs by user, at least one
     * @return for whom it was done, and for whom not and why; if it was done for nobody, the call fails
     */
    public Call<BatchOutcome> setAvatars(Map<Long, String> avatars) {
        return calls.call(
                RequestSpec.of(UserOperations.SET_AVATARS).json(Map.of("list", avatarList(avatars))),
                AnswerShape.ITEMS);
    }

    /**
     * Gives the caller another name to sign in with: {@code POST /user/username}.
     *
     * @param username the name
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setUsername(String username) {
        return calls.call(
                RequestSpec.of(UserOperations.SET_USERNAME).query("username", Checks.notBlank("username", username)),
                AnswerShape.DEED);
    }

    /**
     * Says what the caller is called: {@code POST /user/nickname}.
     *
     * @param nickname the name
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setNickname(String nickname) {
        return calls.call(
                RequestSpec.of(UserOperations.SET_NICKNAME).query("nick_name", Checks.text("nickname", nickname)),
                AnswerShape.DEED);
    }

    /**
     * Sets the caller's telephone number: {@code POST /user/mobile}.
     *
     * @param mobile the number
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setMobile(String mobile) {
        return calls.call(
                RequestSpec.of(UserOperations.SET_MOBILE).query("mobile", Checks.notBlank("mobile", mobile)),
                AnswerShape.DEED);
    }

    /**
     * Changes the caller's password: {@code POST /user/change_password}.
     *
     * @param oldPassword the present one
     * @param newPassword the new one
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> changePassword(String oldPassword, String newPassword) {
        return calls.call(
                RequestSpec.of(UserOperations.CHANGE_PASSWORD)
                        .json(Map.of(
                                "old_password",
                                Checks.notBlank("oldPassword", oldPassword),
                                "new_password",
                                Checks.notBlank("newPassword", newPassword))),
                AnswerShape.DEED);
    }

    /**
     * Gives the user of {@code asUser} another password: {@code POST /user/change_password_admin}. For the app.
     *
     * @param password the new one
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> resetPassword(String password) {
        return calls.call(
                RequestSpec.of(UserOperations.RESET_PASSWORD)
                        .json(Map.of("password", Checks.notBlank("password", password))),
                AnswerShape.DEED);
    }

    /**
     * Sets what the app keeps with the caller for all to see: {@code POST /user/public}. The body is the text itself, as a JSON string.
     *
     * @param info anything, often JSON
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setPublicInfo(String info) {
        return calls.call(
                RequestSpec.of(UserOperations.SET_PUBLIC_INFO).json(Checks.text("info", info)), AnswerShape.DEED);
    }

    /**
     * Sets what the app keeps with the caller for nobody else to see: {@code POST /user/private}. The body is the text itself, as a JSON
     * string.
     *
     * @param info anything, often JSON
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setPrivateInfo(String info) {
        return calls.call(
                RequestSpec.of(UserOperations.SET_PRIVATE_INFO).json(Checks.text("info", info)), AnswerShape.DEED);
    }

    /**
     * Deletes the caller who is signed in: {@code POST /user/delete}.
     *
     * @param password the caller's password, which a user's own token needs
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> delete(String password) {
        return calls.call(
                RequestSpec.of(UserOperations.DELETE).json(Map.of("password", Checks.notBlank("password", password))),
                AnswerShape.DEED);
    }

    private static <R> List<Members> members(String field, Collection<R> requests, Function<R, Members> way) {
        List<R> checked = Checks.elements(field, requests);
        Checks.size(field, checked, Integer.MAX_VALUE);
        return checked.stream().map(way).toList();
    }

    private static List<Map<String, Object>> avatarList(Map<Long, String> avatars) {
        Checks.size("avatars", Checks.notNull("avatars", avatars).keySet(), Integer.MAX_VALUE);
        List<Map<String, Object>> list = new ArrayList<>();
        avatars.forEach((userId, avatar) -> list.add(Map.of(
                "user_id",
                Ids.id("a user in avatars", Checks.notNull("a user in avatars", userId)),
                "avatar",
                Checks.text("avatar", avatar))));
        return list;
    }

    private static Answer<RegistrationOutcome> registration(List<ItemResult> items) {
        List<RegisteredUser> registered = new ArrayList<>();
        List<RegistrationFailure> failed = new ArrayList<>();
        for (ItemResult item : items) {
            if (item.isDone() && item.userId() != null) {
                registered.add(new RegisteredUser(item.userId(), Received.orEmpty(item.username())));
            } else {
                failed.add(new RegistrationFailure(Received.orEmpty(item.username()), item.why()));
            }
        }
        return registered.isEmpty() && !failed.isEmpty()
                ? AnswerShape.nothingDone(failed.size(), failed.get(0).reason())
                : new Answer.Success<>(new RegistrationOutcome(registered, failed), null);
    }
}
