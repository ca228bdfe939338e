package com.xuqm.emulator.internal.maxim;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.JsonFields;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operations {@code push.*} and {@code files.*}. */
final class PushRoutes {

    private static final int MOST_TARGETS = 500;
    private static final Set<String> AUDIENCES = Set.of("tag", "alias", "user_id", "push_token");

    private final People people;
    private final MaximGroups groups;
    private final Map<String, Long> tasks = new HashMap<>();
    private final Map<Long, Integer> targets = new HashMap<>();
    private final Set<String> files = new HashSet<>();
    private long lastTask = 9_000;

    PushRoutes(People people, MaximGroups groups) {
        this.people = people;
        this.groups = groups;
    }

    void addTo(MaximRoutes routes) {
        routes.post("push.send", "/push/notify", this::push)
                .post("push.reports", "/push/task/detail", this::reports)
                .get("push.certificate", "/push/certificate", this::certificate)
                .get("files.chatUpload", "/file/upload/chat", this::chatUpload)
                .get(
                        "files.avatarUpload",
                        "/file/upload/avatar/user",
                        request -> ticket(request, "avatar", request.user().id))
                .get(
                        "files.groupAvatarUpload",
                        "/file/upload/avatar/group",
                        request -> ticket(request, "avatar", groups.asked(request).id))
                .get("files.forward", "/file/upload/forward", this::forward)
                .file("files.downloadAvatar", "/file/download/avatar", request -> file(request.query("object_name")))
                .file("files.downloadChatFile", "/file/download/chat", request -> file(request.query("file_sign")));
    }

    private JsonElement push(MaximRequest request) {
        Body body = request.body();
        int count = count(body);
        if (body.optionalObject("message") == null) {
            throw Codes.bad("field message is missing");
        }
        JsonObject setting = body.optionalObject("setting");
        String requestId = setting == null ? null : new Body(setting, "setting.").optionalString("request_id");
        Long known = requestId == null ? null : tasks.get(requestId);
        if (known != null) {
            return JsonFields.start().put("task_id", known).json(); // and is not pushed again
        }
        targets.put(++lastTask, count);
        if (requestId != null) {
            tasks.put(requestId, lastTask);
        }
        return JsonFields.start().put("task_id", lastTask).json();
    }

    /** How many a push is for. */
    private int count(Body body) {
        JsonElement audience = body.element("audience");
        if (audience instanceof JsonPrimitive word
                && word.isString()
                && word.getAsString().equals("all")) {
            return people.all().size();
        }
        if (!(audience instanceof JsonObject some) || some.size() != 1 || !AUDIENCES.containsAll(some.keySet())) {
            throw Codes.bad("field audience must be \"all\", or an object with one of " + AUDIENCES);
        }
        JsonElement list = some.entrySet().iterator().next().getValue();
        if (!(list instanceof JsonArray chosen) || chosen.isEmpty()) {
            throw Codes.bad("field audience must hold an array, not empty");
        }
        if (chosen.size() > MOST_TARGETS) {
            throw Codes.refusal(Codes.TOO_MANY_PUSH_TARGETS, "a push has at most " + MOST_TARGETS + " targets");
        }
        return chosen.size();
    }

    private JsonElement reports(MaximRequest request) {
        JsonArray reports = new JsonArray();
        for (long id : request.ids("list")) {
            Integer count = targets.get(id);
            if (count != null) {
                reports.add(JsonFields.start()
                        .put("task_id", id)
                        .put("mxpush_target", count)
                        .put("mxpush_sent", count)
                        .put("mxpush_received", count)
                        .json());
            }
        }
        return reports;
    }

    private JsonElement certificate(MaximRequest request) {
        request.requireApp();
        int provider = request.number("provider", 1, 7);
        request.number("environment", 0, 1);
        return JsonFields.start()
                .put("name", "certificate-" + provider)
                .put("app_id", "app-of-maker-" + provider)
                .put("app_secret", "secret-of-maker-" + provider)
                .json();
    }

    private JsonElement chatUpload(MaximRequest request) {
        request.number("file_type", 100, 203);
        return ticket(request, "chat", target(request));
    }

    private long target(MaximRequest request) {
        long id = request.id("to_id");
        boolean isGroup = request.optionalQuery("to_type") != null && request.number("to_type", 1, 2) == 2;
        return isGroup ? groups.require(id).id : people.require(id).id;
    }

    private JsonElement ticket(MaximRequest request, String kind, long owner) {
        return JsonFields.start()
                .put("upload_url", "http://" + request.host() + "/object-store")
                .put("upload_method", "POST")
                .put("oss_body_param", JsonFields.start().put("key", kind).json())
                .put("download_url", url(request, kind, owner))
                .json();
    }

    private String url(MaximRequest request, String kind, long owner) {
        String name = kind + "-" + owner + "-" + files.size();
        files.add(name);
        String parameter = kind.equals("chat") ? "file_sign" : "object_name";
        return "http://" + request.host() + "/file/download/" + kind + "?" + parameter + "=" + name;
    }

    private JsonElement forward(MaximRequest request) {
        requireFile(request.query("file_sign"));
        return new JsonPrimitive(url(request, "chat", target(request)));
    }

    private void requireFile(@Nullable String name) {
        if (name == null || !files.contains(name)) {
            throw Refusal.notFound("there is no such file");
        }
    }

    private byte[] file(String name) {
        requireFile(name);
        return ("what " + name + " holds").getBytes(StandardCharsets.UTF_8);
    }
}
