package com.xuqm.emulator.internal.console;

import com.google.gson.JsonObject;
import com.xuqm.emulator.inspect.SentPush;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.backend.Backend;
import com.xuqm.emulator.internal.group.Group;
import com.xuqm.emulator.internal.group.Member;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Accounts, groups with their members, and pushes. */
final class PeopleApi {

    private final Emulated emulated;

    PeopleApi(Emulated emulated) {
        this.emulated = emulated;
    }

    List<Route> routes() {
        return List.of(
                Routes.json("GET", "accounts", this::accounts),
                Routes.json("POST", "accounts/{userId}/kick", this::kick),
                Routes.json("GET", "groups", this::groups),
                Routes.json("GET", "groups/{groupId}", this::group),
                Routes.json("GET", "pushes", this::pushes));
    }

    private JsonObject accounts(ApiRequest request) {
        String search = Routes.search(request);
        int limit = Routes.limit(request);
        return emulated.locked(backend -> {
            List<Account> found = backend.accounts().all().stream()
                    .filter(account -> holds(account.userId(), search) || holds(account.nickname(), search))
                    .toList();
            return JsonFields.start()
                    .put("total", found.size())
                    .put(
                            "accounts",
                            Json.array(
                                    first(found.stream(), limit, Account::userId),
                                    account -> account(backend, account)))
                    .json();
        });
    }

    private JsonObject account(Backend backend, Account account) {
        JsonObject json = account.toJson();
        json.addProperty("online", backend.sessions().online(account, emulated.now()));
        json.addProperty("connections", backend.sessions().connections(account));
        json.addProperty("devices", backend.devices().snapshots(account).size());
        return json;
    }

    private JsonObject kick(ApiRequest request) {
        return emulated.locked(backend -> {
            backend.sessions().kick(backend.accounts().require(request.path("userId")), emulated.now());
            return new JsonObject();
        });
    }

    private JsonObject groups(ApiRequest request) {
        String search = Routes.search(request);
        int limit = Routes.limit(request);
        return emulated.locked(backend -> {
            List<Group> found = backend.groups().all().stream()
                    .filter(group -> holds(group.groupId(), search) || holds(group.name(), search))
                    .toList();
            return JsonFields.start()
                    .put("total", found.size())
                    .put("groups", Json.array(first(found.stream(), limit, Group::groupId), PeopleApi::group))
                    .json();
        });
    }

    private static JsonObject group(Group group) {
        return JsonFields.start()
                .put("groupId", group.groupId())
                .put("name", group.name())
                .put("ownerId", group.owner().account().userId())
                .put("members", group.members().size())
                .json();
    }

    private JsonObject group(ApiRequest request) {
        String search = Routes.search(request);
        int limit = Routes.limit(request);
        return emulated.locked(backend -> {
            Group group = backend.groups().require(request.path("groupId"));
            JsonObject json = group(group);
            json.add(
                    "shown",
                    Json.array(
                            group.members().stream()
                                    .filter(member -> holds(member.account().userId(), search))
                                    .limit(limit)
                                    .toList(),
                            PeopleApi::member));
            return json;
        });
    }

    private static JsonObject member(Member member) {
        return JsonFields.start()
                .put("userId", member.account().userId())
                .put("nickname", member.account().nickname())
                .put("role", member.role().name())
                .json();
    }

    private JsonObject pushes(ApiRequest request) {
        int limit = Routes.limit(request);
        List<SentPush> sent = emulated.locked(backend -> backend.pushes().latest(limit));
        return JsonFields.start()
                .put("pushes", Json.array(sent, PeopleApi::push))
                .json();
    }

    private static JsonObject push(SentPush push) {
        return JsonFields.start()
                .put("pushId", push.pushId())
                .put("userId", push.userId())
                .put("title", push.title())
                .put("body", push.body())
                .put("payload", push.payload())
                .put("devices", push.deviceCount())
                .json();
    }

    private static <T> List<T> first(Stream<T> found, int limit, Function<T, String> id) {
        return found.sorted(Comparator.comparing(id)).limit(limit).toList();
    }

    private static boolean holds(@org.jspecify.annotations.Nullable String text, String search) {
        return search.isEmpty()
                || (text != null && text.toLowerCase(Locale.ROOT).contains(search));
    }
}
