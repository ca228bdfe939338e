package com.xuqm.emulator.internal.maxim;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The operations {@code groupAnnouncements.*} and {@code groupFiles.*}. */
final class GroupContentRoutes {

    private final MaximGroups groups;
    private long lastId = 1_000;

    GroupContentRoutes(MaximGroups groups) {
        this.groups = groups;
    }

    void addTo(MaximRoutes routes) {
        routes.post("groupAnnouncements.publish", "/group/announcement/edit", this::publish)
                .get(
                        "groupAnnouncements.get",
                        "/group/announcement",
                        request -> found(
                                seen(request).announcements,
                                request.id("announcement_id"),
                                Codes.ANNOUNCEMENT_NOT_FOUND))
                .get("groupAnnouncements.latest", "/group/announcement/last", request -> latest(seen(request)))
                .get(
                        "groupAnnouncements.list",
                        "/group/announcement/list",
                        request -> newestFirst(seen(request).announcements))
                .actForObject("groupAnnouncements.delete", "/group/announcement/delete", this::deleteAnnouncement)
                .post("groupFiles.share", "/group/file/upload", this::share)
                .get(
                        "groupFiles.get",
                        "/group/file",
                        request -> found(seen(request).files, request.id("file_id"), Codes.GROUP_FILE_NOT_FOUND))
                .get("groupFiles.list", "/group/file/list", request -> newestFirst(seen(request).files))
                .act("groupFiles.rename", "/group/file/update_name", this::rename)
                .post("groupFiles.delete", "/group/file/delete", this::deleteFiles);
    }

    private MaximGroup seen(MaximRequest request) {
        return groups.seen(request, groups.asked(request));
    }

    private static JsonObject found(Map<Long, JsonObject> all, long id, int code) {
        JsonObject found = all.get(id);
        if (found == null) {
            throw Codes.refusal(code, "there is nothing of that id");
        }
        return found;
    }

    private static List<JsonObject> reversed(Map<Long, JsonObject> all) {
        List<JsonObject> reversed = new ArrayList<>();
        all.values().forEach(one -> reversed.add(0, one));
        return reversed;
    }

    private static JsonElement newestFirst(Map<Long, JsonObject> all) {
        return Json.array(reversed(all), one -> one);
    }

    private static JsonElement latest(MaximGroup group) {
        List<JsonObject> all = reversed(group.announcements);
        if (all.isEmpty()) {
            throw Codes.refusal(Codes.ANNOUNCEMENT_NOT_FOUND, "the group has no announcement");
        }
        return all.get(0);
    }

    private long author(MaximRequest request, MaximGroup group) {
        Person user = request.userOrNull();
        return user == null ? group.ownerId : user.id;
    }

    private JsonElement publish(MaximRequest request) {
        MaximGroup group = groups.managed(request);
        Body body = request.body();
        JsonObject announcement = JsonFields.start()
                .put("id", ++lastId)
                .put("group_id", group.id)
                .put("author", author(request, group))
                .put("title", body.string("title"))
                .put("content", body.string("content"))
                .put("created_at", request.now())
                .json();
        group.announcements.put(lastId, announcement);
        return announcement;
    }

    private void deleteAnnouncement(MaximRequest request) {
        MaximGroup group = groups.managed(request, groups.asked(request));
        long id = request.id("announcement_id");
        found(group.announcements, id, Codes.ANNOUNCEMENT_NOT_FOUND);
        group.announcements.remove(id);
    }

    private JsonElement share(MaximRequest request) {
        MaximGroup group = groups.seen(request, groups.named(request));
        Body body = request.body();
        JsonObject file = JsonFields.start()
                .put("file_id", ++lastId)
                .put("group_id", group.id)
                .put("name", body.text("name"))
                .put("type", body.optionalString("type"))
                .put("size", body.integer("size", 0, Long.MAX_VALUE))
                .put("url", body.text("url"))
                .put("uploader", author(request, group))
                .put("created_at", request.now())
                .put("updated_at", request.now())
                .json();
        group.files.put(lastId, file);
        return file;
    }

    private void rename(MaximRequest request) {
        MaximGroup group = groups.seen(request, groups.named(request));
        JsonObject file = found(group.files, MaximGroups.id(request.body(), "file_id"), Codes.GROUP_FILE_NOT_FOUND);
        file.addProperty("name", request.body().text("name"));
        file.addProperty("updated_at", request.now());
    }

    private JsonElement deleteFiles(MaximRequest request) {
        MaximGroup group = groups.seen(request, groups.named(request));
        return Items.each("file_id", request.ids("file_list"), id -> {
            found(group.files, id, Codes.GROUP_FILE_NOT_FOUND);
            group.files.remove(id);
        });
    }
}
