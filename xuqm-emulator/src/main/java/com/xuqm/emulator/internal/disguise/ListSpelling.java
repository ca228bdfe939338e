package com.xuqm.emulator.internal.disguise;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.disguise.DisguiseOption;
import java.util.Map;
import java.util.Set;

/** Gives the data of an answer another shape: containers of pages, lists, and answers that say one thing. */
final class ListSpelling {

    /** Answers that say one thing, and in which member. */
    private static final Map<String, String> SINGLE = Map.of(
            "accounts.exists", "exists",
            "messages.offlineCount", "count",
            "friends.removeAll", "removedCount",
            "push.unregister", "removedCount",
            "admin.groupOwner", "ownerId",
            "auth.issueUserSig", "userSig",
            "auth.verifyUserSig", "valid",
            "subAccounts.verifyEmail", "verified");

    /** Lists of which a service may give the names alone, and where these stand. */
    private static final Map<String, String> NAMES = Map.of(
            "friends.list", "userId",
            "friends.listByGroup", "userId",
            "friends.listGroups", "groupName",
            "conversations.listGroups", "groupName",
            "blacklist.list", "userId",
            "groups.listMembers", "userId");

    /** Changes to what the request names. What they answer can be had by asking for it. */
    private static final Set<String> WRITES = Set.of(
            "accounts.update",
            "accounts.importOne",
            "messages.revoke",
            "messages.edit",
            "conversations.setPinned",
            "conversations.setMuted",
            "conversations.markRead",
            "conversations.setDraft",
            "conversations.setHidden",
            "conversations.setGroup",
            "friends.add",
            "friends.setGroup",
            "friendRequests.accept",
            "friendRequests.reject",
            "blacklist.add",
            "groups.update",
            "groups.addMember",
            "groups.setRole",
            "groups.transferOwner",
            "groups.updateAttributes",
            "groups.removeAttributes",
            "groups.muteMember",
            "groups.acceptJoinRequest",
            "groups.rejectJoinRequest",
            "admin.markRead",
            "admin.revokeMessage",
            "admin.transferGroupOwner",
            "admin.updateGroupAttributes",
            "admin.removeGroupAttributes",
            "keywordFilters.update",
            "globalMute.set",
            "webhooks.update",
            "apps.update",
            "ops.toggleTenant");

    private final Disguise disguise;

    ListSpelling(Disguise disguise) {
        this.disguise = disguise;
    }

    JsonElement shape(JsonElement data, String operation) {
        if (disguise.has(DisguiseOption.WRITES_SAY_NOTHING) && WRITES.contains(operation)) {
            return JsonNull.INSTANCE;
        }
        if (disguise.has(DisguiseOption.SINGLE_BARE) && SINGLE.containsKey(operation)) {
            return data.getAsJsonObject().get(SINGLE.get(operation));
        }
        JsonElement named = data;
        if (disguise.has(DisguiseOption.LISTS_OF_NAMES) && NAMES.containsKey(operation)) {
            named = names(data.getAsJsonArray(), NAMES.get(operation));
        }
        if (named instanceof JsonArray list && disguise.has(DisguiseOption.LISTS_PAGED)) {
            return container(list, list.size(), 1, 0, Math.max(1, list.size()));
        }
        if (named instanceof JsonObject page && page.has("totalElements")) {
            return container(
                    page.getAsJsonArray("content"),
                    page.get("totalElements").getAsInt(),
                    page.get("totalPages").getAsInt(),
                    page.get("number").getAsInt(),
                    page.get("size").getAsInt());
        }
        return named;
    }

    private static JsonArray names(JsonArray list, String member) {
        JsonArray names = new JsonArray();
        list.forEach(element -> names.add(element.getAsJsonObject().get(member)));
        return names;
    }

    private JsonElement container(JsonArray elements, int total, int pages, int index, int size) {
        int number = disguise.has(DisguiseOption.PAGES_FROM_1) ? index + 1 : index;
        if (disguise.has(DisguiseOption.PAGE_ARRAY)) {
            return elements;
        }
        JsonObject page = new JsonObject();
        if (disguise.has(DisguiseOption.PAGE_LIST)) {
            page.add("list", elements);
            page.addProperty("total", total);
        } else if (disguise.has(DisguiseOption.PAGE_RECORDS)) {
            page.add("records", elements);
            page.addProperty("total", total);
            page.addProperty("size", size);
            page.addProperty("current", number);
            page.addProperty("pages", pages);
        } else if (disguise.has(DisguiseOption.PAGE_ITEMS)) {
            page.add("items", elements);
            page.addProperty("totalCount", total);
            page.add("hasMore", new JsonPrimitive(index + 1 < pages));
        } else if (disguise.has(DisguiseOption.PAGE_ROWS)) {
            page.addProperty("total", total);
            page.add("rows", elements);
        } else if (disguise.has(DisguiseOption.PAGE_ENTRIES)) {
            page.add("entries", elements);
            page.addProperty("count", total);
        } else if (disguise.has(DisguiseOption.PAGE_NESTED)) {
            page.add("list", elements);
            JsonObject about = new JsonObject();
            about.addProperty("number", number);
            about.addProperty("size", size);
            about.addProperty("total", total);
            page.add("page", about);
        } else {
            page.add("content", elements);
            page.addProperty("totalElements", total);
            page.addProperty("totalPages", pages);
            page.addProperty("number", number);
            page.addProperty("size", size);
        }
        if (disguise.has(DisguiseOption.PAGE_WITHIN)) {
            JsonObject around = new JsonObject();
            around.add("page", page);
            return around;
        }
        return page;
    }
}
