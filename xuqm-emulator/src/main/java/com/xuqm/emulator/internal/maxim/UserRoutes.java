package com.xuqm.emulator.internal.maxim;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations {@code users.*} and {@code tokens.*}. */
final class UserRoutes {

    private static final int MOST = 10_000;
    private static final String[] CHANGEABLE = {"nick_name", "description", "public_info", "private_info"};

    private final People people;

    UserRoutes(People people) {
        this.people = people;
    }

    void addTo(MaximRoutes routes) {
        routes.post(
                        "tokens.byUserId",
                        "/token/id",
                        request -> signIn(request, people.find(MaximGroups.id(request.body(), "user_id"))))
                .post(
                        "tokens.byUsername",
                        "/token/user",
                        request -> signIn(request, people.named(request.body().text("name"))))
                .post(
                        "tokens.byLogin",
                        "/token/login",
                        request -> signIn(request, people.known(request.body().text("login_name"))))
                .post("users.register", "/user/register/v2", request -> register(request.body()).settings)
                .post("users.registerForPush", "/user/register/push", this::registerForPush)
                .post("users.registerAll", "/user/register/batch", this::registerAll)
                .get("users.list", "/user/list", this::list)
                .act("users.enable", "PUT", "/user/enable", request -> setDisabled(request, false))
                .act("users.disable", "PUT", "/user/disable", request -> setDisabled(request, true))
                .act("users.delete", "/user/delete", this::delete)
                .get(
                        "users.isOnline",
                        "/user/online_status",
                        request -> JsonFields.start()
                                .put("online", people.isOnline(request.user(), request.now()))
                                .json())
                .get("users.profile", "/user/profile", request -> request.user().profileJson())
                .act("users.updateProfile", "/user/profile", request -> change(request.user(), request.body()))
                .post("users.updateProfiles", "/user/profile/batch", this::updateProfiles)
                .act(
                        "users.setAvatar",
                        "/user/avatar",
                        request -> request.user()
                                .profile
                                .put("avatar", request.body().string("avatar")))
                .post("users.setAvatars", "/user/avatar/batch", this::setAvatars)
                .act("users.setUsername", "/user/username", this::setUsername)
                .act(
                        "users.setNickname",
                        "/user/nickname",
                        request -> request.user().profile.put("nick_name", given(request.optionalQuery("nick_name"))))
                .act(
                        "users.setMobile",
                        "/user/mobile",
                        request -> request.user().profile.put("mobile", request.query("mobile")))
                .act("users.changePassword", "/user/change_password", this::changePassword)
                .act("users.resetPassword", "/user/change_password_admin", this::resetPassword)
                .act(
                        "users.setPublicInfo",
                        "/user/public",
                        request -> request.user().profile.put("public_info", request.text()))
                .act(
                        "users.setPrivateInfo",
                        "/user/private",
                        request -> request.user().profile.put("private_info", request.text()));
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }

    private JsonElement signIn(MaximRequest request, @Nullable Person person) {
        return people.signIn(people.require(person), request.body().text("password"), request.now());
    }

    private Person register(Body body) {
        return people.register(body.text("username"), body.text("password"));
    }

    private JsonElement registerForPush(MaximRequest request) {
        Body body = request.body();
        Person person = register(body);
        for (String name : new String[] {"alias", "push_token"}) {
            if (body.has(name)) {
                person.settings.addProperty(name.equals("alias") ? "push_nick_name" : name, body.string(name));
            }
        }
        return person.settings;
    }

    private JsonElement registerAll(MaximRequest request) {
        return Json.array(request.body().objects("list", MOST), user -> {
            JsonFields result = JsonFields.start().put("username", user.optionalString("username"));
            return Items.flagged(result, () -> result.put("user_id", register(user).id));
        });
    }

    private JsonElement list(MaximRequest request) {
        request.requireApp();
        String number = request.optionalQuery("page_num");
        String size = request.optionalQuery("page_size");
        int page = number == null ? 1 : request.number("page_num", 1, Integer.MAX_VALUE);
        int each = size == null ? 50 : request.number("page_size", 1, 1000);
        List<Person> all = new ArrayList<>(people.all());
        int from = (int) Math.min(all.size(), (page - 1L) * each);
        return Json.array(
                all.subList(from, Math.min(all.size(), from + each)),
                person -> JsonFields.start()
                        .put("user_id", person.id)
                        .put("username", person.username)
                        .put("status", person.disabled ? 1 : 0)
                        .json());
    }

    private void setDisabled(MaximRequest request, boolean disabled) {
        request.requireApp();
        List<Person> chosen = request.ids("list").stream().map(people::require).toList();
        chosen.forEach(person -> {
            person.disabled = disabled;
            if (disabled) {
                people.signOut(person);
            }
        });
    }

    private void delete(MaximRequest request) {
        Person person = request.user();
        if (!request.isApp() && !person.password.equals(request.optionalBody().optionalString("password"))) {
            throw Codes.refusal(Codes.NO_PERMISSION, "the password is wrong");
        }
        people.delete(person);
    }

    private static void change(Person person, Body body) {
        for (String name : CHANGEABLE) {
            if (body.has(name)) {
                person.profile.put(name, body.string(name));
            }
        }
    }

    private JsonElement updateProfiles(MaximRequest request) {
        request.requireApp();
        return Json.array(request.body().objects("list", MOST), one -> {
            long id = MaximGroups.id(one, "user_id");
            return Items.flagged(JsonFields.start().put("user_id", id), () -> change(people.require(id), one));
        });
    }

    private JsonElement setAvatars(MaximRequest request) {
        request.requireApp();
        JsonArray results = new JsonArray();
        for (Body one : request.body().objects("list", MOST)) {
            long id = MaximGroups.id(one, "user_id");
            String avatar = one.string("avatar");
            results.add(Items.flagged(
                    JsonFields.start().put("user_id", id),
                    () -> people.require(id).profile.put("avatar", avatar)));
        }
        return results;
    }

    private void setUsername(MaximRequest request) {
        String username = request.query("username");
        if (people.named(username) != null) {
            throw Codes.refusal(Codes.USER_EXISTS, "there is a user of that name");
        }
        request.user().username = username;
    }

    private void changePassword(MaximRequest request) {
        Body body = request.body();
        if (!request.user().password.equals(body.text("old_password"))) {
            throw Codes.refusal(Codes.NO_PERMISSION, "the present password is another");
        }
        request.user().password = body.text("new_password");
    }

    private void resetPassword(MaximRequest request) {
        request.requireApp();
        request.user().password = request.body().text("password");
    }
}
