package com.xuqm.emulator.internal.maxim;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.ArrayList;
import java.util.List;

/** The operations {@code userPreferences.*}, {@code userPush.*}, {@code userDevices.*} and {@code userConversations.*}. */
final class UserSettingRoutes {

    private static final int MOST_TAGS = 100;
    private static final List<String> FLAGS =
            List.of("group_confirm", "auto_download", "no_sounds", "vibratory", "no_push", "no_push_detail");
    private static final List<String> HOURS =
            List.of("silence_start_time", "silence_end_time", "no_push_start_hour", "no_push_end_hour");
    private static final List<String> TEXTS = List.of("auth_question", "auth_answer", "push_nick_name", "push_token");

    private final People people;

    UserSettingRoutes(People people) {
        this.people = people;
    }

    void addTo(MaximRoutes routes) {
        routes.get("userPreferences.get", "/user/settings", request -> request.user().settings)
                .act("userPreferences.update", "/user/settings", this::update)
                .act(
                        "userPreferences.setAuthMode",
                        "/user/authmode",
                        request -> request.user().settings.addProperty("auth_mode", request.number("value", 0, 3)))
                .act("userPreferences.setAutoDownload", "/user/download", request -> flag(request, "auto_download"))
                .act("userPreferences.setSounds", "/user/sounds", request -> flag(request, "no_sounds"))
                .act("userPreferences.setVibration", "/user/vibratory", request -> flag(request, "vibratory"))
                .act("userPush.setPush", "/user/push", request -> flag(request, "no_push"))
                .act("userPush.setDetail", "/user/push/detail", request -> flag(request, "no_push_detail"))
                .act(
                        "userPush.setNickname",
                        "/user/push/nickname",
                        request ->
                                request.user().settings.addProperty("push_nick_name", request.optionalQuery("value")))
                .act("userPush.setQuietHours", "/user/push/limit", this::setQuietHours)
                .act(
                        "userPush.setAlias",
                        "/user/push/alias",
                        request -> request.user()
                                .profile
                                .put("push_alias", request.body().text("alias")))
                .act(
                        "userPush.setBadge",
                        "/user/push/badge",
                        request -> request.body().integer("badge", 0, Integer.MAX_VALUE))
                .get(
                        "userPush.listTags",
                        "/user/push/tag",
                        request -> Json.array(request.user().tags, JsonPrimitive::new))
                .act(
                        "userPush.addTags",
                        "/user/push/tag",
                        request -> request.user().tags.addAll(tags(request)))
                .act(
                        "userPush.removeTags",
                        "DELETE",
                        "/user/push/tag",
                        request -> tags(request).forEach(request.user().tags::remove))
                .act(
                        "userPush.removeAllTags",
                        "DELETE",
                        "/user/push/tag/all",
                        request -> request.user().tags.clear())
                .act("userPush.bindDevice", "/user/token/bind", this::bindDevice)
                .actForObject(
                        "userPush.unbindDevice",
                        "/user/token/unbind",
                        request -> device(request, "deviceSn").remove("bound"))
                .get("userDevices.list", "/user/device/list", this::devices)
                .act("userDevices.remove", "/user/device/remove", this::remove)
                .act("userDevices.kick", "/user/kick", this::kick)
                .act(
                        "userConversations.pin",
                        "/user/conversation/pin",
                        request -> request.user().pinned.add(MaximGroups.id(request.body(), "conversation_id")))
                .act(
                        "userConversations.unpin",
                        "/user/conversation/unpin",
                        request -> request.user().pinned.remove(MaximGroups.id(request.body(), "conversation_id")))
                .get("userConversations.listPinned", "/user/conversation/pin_list", this::pinned);
    }

    private static void flag(MaximRequest request, String name) {
        request.user().settings.addProperty(name, request.flag("value"));
    }

    private void update(MaximRequest request) {
        Body body = request.body();
        if (MaximGroups.id(body, "user_id") != request.user().id) {
            throw Codes.bad("field user_id must be the user of the token or of the header");
        }
        JsonObject settings = request.user().settings;
        FLAGS.stream().filter(body::has).forEach(name -> settings.addProperty(name, body.bool(name)));
        HOURS.stream().filter(body::has).forEach(name -> settings.addProperty(name, body.integer(name, 0, 23)));
        TEXTS.stream().filter(body::has).forEach(name -> settings.addProperty(name, body.string(name)));
        if (body.has("auth_mode")) {
            settings.addProperty("auth_mode", body.integer("auth_mode", 0, 3));
        }
    }

    private void setQuietHours(MaximRequest request) {
        JsonObject settings = request.user().settings;
        settings.addProperty("no_push_start_hour", request.number("no_push_start_hour", 0, 23));
        settings.addProperty("no_push_end_hour", request.number("no_push_end_hour", 0, 23));
    }

    private static List<String> tags(MaximRequest request) {
        return request.body().strings("tags", MOST_TAGS);
    }

    private void bindDevice(MaximRequest request) {
        Body body = request.body();
        int number = (int) body.integer("device_sn", 0, Integer.MAX_VALUE);
        body.text("device_token");
        request.user()
                .devices
                .put(
                        number,
                        JsonFields.start()
                                .put("device_sn", number)
                                .put("user_id", request.user().id)
                                .put("platform", 2)
                                .put("user_agent", body.text("notifier_name"))
                                .put("bound", true)
                                .json());
    }

    private static JsonObject device(MaximRequest request, String parameter) {
        JsonObject device = request.user().devices.get(request.number(parameter, 0, Integer.MAX_VALUE));
        if (device == null) {
            throw Codes.bad("parameter " + parameter + " is no device of the user");
        }
        return device;
    }

    private JsonElement devices(MaximRequest request) {
        return request.page(new ArrayList<>(request.user().devices.values()), 100, device -> {
            JsonObject shown = device.deepCopy();
            shown.remove("bound");
            return shown;
        });
    }

    private void remove(MaximRequest request) {
        request.user()
                .devices
                .remove(device(request, "device_sn").get("device_sn").getAsInt());
    }

    private void kick(MaximRequest request) {
        if (request.optionalQuery("device_sn") != null) {
            remove(request);
        } else {
            request.user().devices.clear();
            people.signOut(request.user());
        }
    }

    private JsonElement pinned(MaximRequest request) {
        JsonArray ids = new JsonArray();
        request.user().pinned.forEach(ids::add);
        return JsonFields.start().put("conversation_ids", ids).json();
    }
}
