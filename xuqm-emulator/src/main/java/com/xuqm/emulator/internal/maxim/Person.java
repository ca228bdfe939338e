package com.xuqm.emulator.internal.maxim;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A user. */
final class Person {

    final long id;
    String username;
    String password;
    boolean disabled;

    /** What is shown of the user, by its names on the wire. */
    final Map<String, String> profile = new LinkedHashMap<>();

    final JsonObject settings;
    final Set<String> tags = new LinkedHashSet<>();
    final Set<Long> pinned = new LinkedHashSet<>();
    final Map<Integer, JsonObject> devices = new TreeMap<>();

    /** What the user keeps of friends. */
    final Map<Long, JsonObject> friends = new TreeMap<>();

    final Set<Long> blocked = new HashSet<>();

    /** Requests of others to become friends, by who asks. */
    final Map<Long, JsonObject> friendRequests = new TreeMap<>();

    Person(long id, String username, String password) {
        this.id = id;
        this.username = username;
        this.password = password;
        this.settings = JsonFields.start()
                .put("user_id", id)
                .put("auto_download", false)
                .put("group_confirm", false)
                .put("no_sounds", false)
                .put("no_push", false)
                .put("vibratory", false)
                .put("no_push_detail", false)
                .put("auth_mode", 0)
                .put("no_push_start_hour", 0)
                .put("no_push_end_hour", 0)
                .json();
    }

    int setting(String name) {
        return settings.get(name).getAsInt();
    }

    boolean isSet(String name) {
        return settings.get(name).getAsBoolean();
    }

    JsonObject profileJson() {
        JsonFields json = JsonFields.start().put("user_id", id).put("username", username);
        profile.forEach(json::put);
        return json.json();
    }

    /** The user as another sees one. */
    JsonObject seenBy(Person other) {
        JsonObject kept = other.friends.get(id);
        JsonFields json = JsonFields.start().put("user_id", id).put("username", username);
        for (String shown : new String[] {"nick_name", "avatar", "description", "public_info"}) {
            json.put(shown, profile.get(shown));
        }
        json.put("auth_mode", setting("auth_mode"))
                .put("auth_question", settings.get("auth_question"))
                .put("relation", kept != null ? 0 : other.blocked.contains(id) ? 3 : 2);
        if (kept != null) {
            kept.entrySet().forEach(entry -> json.put(entry.getKey(), entry.getValue()));
        }
        return json.json();
    }
}
