package com.xuqm.emulator.internal.tencent.group;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.callback.Callbacks;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Rate;
import com.xuqm.emulator.internal.tencent.command.Rates;
import com.xuqm.emulator.internal.tencent.command.Refused;
import com.xuqm.emulator.internal.tencent.command.Sizes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Attributes and counters of groups. */
public final class AttributeCommands {

    private static final int MOST = 16;
    private static final int KEY_BYTES = 32;
    private static final int VALUE_BYTES = 4_000;
    private static final int ALL_BYTES = 16_000;
    private static final int COUNTERS = 20;
    private static final Rate WRITES = new Rate(5, 1, 10049);

    private final Groups groups;
    private final Callbacks callbacks;
    private final Rates rates;

    /**
     * Creates the area.
     *
     * @param groups the groups
     * @param callbacks is told of changes
     * @param rates counts writes
     */
    public AttributeCommands(Groups groups, Callbacks callbacks, Rates rates) {
        this.groups = groups;
        this.callbacks = callbacks;
        this.rates = rates;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("group_open_attr_http_svc", Groups.BAD).add("groupAttrs.get", "get_group_attr", this::get);
        commands.service("group_open_http_svc", Groups.BAD)
                .add("groupAttrs.replace", "set_group_attr", args -> put(args, true))
                .add("groupAttrs.put", "modify_group_attr", args -> put(args, false))
                .add("groupAttrs.clear", "clear_group_attr", this::clear)
                .add("groupAttrs.delete", "delete_group_attr", this::delete)
                .add("groupCounters.get", "get_group_counter", this::counters)
                .add("groupCounters.update", "update_group_counter", this::count)
                .add("groupCounters.delete", "delete_group_counter", this::deleteCounters);
    }

    private Group written(Args args) {
        Group group = groups.require(args);
        rates.count("writing attributes of " + group.id, WRITES, args.millis());
        return group;
    }

    private static JsonObject attribute(String key, String value) {
        return JsonFields.start().put("key", key).put("value", value).json();
    }

    private JsonObject get(Args args) {
        JsonArray list = new JsonArray();
        groups.require(args).attributes.forEach((key, value) -> list.add(attribute(key, value)));
        return JsonFields.start().put("GroupAttrAry", list).json();
    }

    private JsonObject put(Args args, boolean all) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Args item : args.objects("GroupAttr", MOST, 10047)) {
            String key = item.text("key");
            item.limited("key", KEY_BYTES, 10045);
            String value = item.limited("value", VALUE_BYTES, 10046);
            given.put(key, value == null ? "" : value);
        }
        Group group = written(args);
        Map<String, String> result = new LinkedHashMap<>(all ? Map.of() : group.attributes);
        result.putAll(given);
        if (result.size() > MOST) {
            throw Refused.with(10047, "a group has at most " + MOST + " attributes");
        }
        if (result.values().stream().mapToInt(Sizes::bytes).sum() > ALL_BYTES) {
            throw Refused.with(10048, "attributes have at most " + ALL_BYTES + " bytes together");
        }
        group.attributes.clear();
        group.attributes.putAll(result);
        tell(group, all ? "set" : "modify", given, args);
        return new JsonObject();
    }

    private JsonObject clear(Args args) {
        Group group = written(args);
        group.attributes.clear();
        tell(group, "clear", Map.of(), args);
        return new JsonObject();
    }

    private JsonObject delete(Args args) {
        Group group = written(args);
        Map<String, String> gone = new LinkedHashMap<>();
        List<Args> items = args.objects("GroupAttrAry", MOST, 10047);
        for (Args item : items) {
            if (!group.attributes.containsKey(item.text("key"))) {
                throw Refused.with(10050, "there is no attribute " + item.text("key"));
            }
        }
        items.forEach(item -> gone.put(item.text("key"), String.valueOf(group.attributes.remove(item.text("key")))));
        tell(group, "delete", gone, args);
        return new JsonObject();
    }

    private void tell(Group group, String option, Map<String, String> changed, Args args) {
        JsonArray list = new JsonArray();
        changed.forEach((key, value) -> list.add(attribute(key, value)));
        callbacks.after(
                "Group.CallbackAfterGroupAttrChanged",
                JsonFields.start()
                        .put("GroupId", group.id)
                        .put("Type", group.type)
                        .put("Operator_Account", args.caller())
                        .put("OptionType", option)
                        .put("GroupAttr", list)
                        .put("EventTime", args.millis())
                        .json());
    }

    private static JsonObject counters(Map<String, Long> counters) {
        JsonArray list = new JsonArray();
        counters.forEach((key, value) ->
                list.add(JsonFields.start().put("Key", key).put("Value", value).json()));
        return JsonFields.start().put("GroupCounter", list).json();
    }

    private JsonObject counters(Args args) {
        Group group = groups.require(args);
        List<String> keys = args.textsOrNone("GroupCounterKeys", COUNTERS);
        Map<String, Long> found = new LinkedHashMap<>(group.counters);
        if (!keys.isEmpty()) {
            found.keySet().retainAll(keys);
        }
        return counters(found);
    }

    private JsonObject count(Args args) {
        Group group = groups.require(args);
        String mode = args.textOr("Mode", "Set");
        if (!List.of("Set", "Increase", "Decrease").contains(mode)) {
            throw args.bad("Mode knows no " + mode);
        }
        Map<String, Long> result = new LinkedHashMap<>();
        for (Args item : args.objects("GroupCounter", COUNTERS, 10063)) {
            String key = item.text("Key");
            item.limited("Key", 128);
            long value = item.number("Value", Long.MIN_VALUE, Long.MAX_VALUE);
            long before = result.getOrDefault(key, group.counters.getOrDefault(key, 0L));
            result.put(key, mode.equals("Set") ? value : mode.equals("Increase") ? before + value : before - value);
        }
        long more = result.keySet().stream()
                .filter(key -> !group.counters.containsKey(key))
                .count();
        if (group.counters.size() + more > COUNTERS) {
            throw Refused.with(10063, "a group has at most " + COUNTERS + " counters");
        }
        group.counters.putAll(result);
        return counters(result);
    }

    private JsonObject deleteCounters(Args args) {
        Group group = groups.require(args);
        List<String> keys = args.textsOrNone("GroupCounterKeys", COUNTERS);
        if (keys.isEmpty()) {
            group.counters.clear();
        } else {
            group.counters.keySet().removeAll(keys);
        }
        return new JsonObject();
    }
}
