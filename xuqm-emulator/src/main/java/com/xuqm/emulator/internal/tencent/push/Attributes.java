package com.xuqm.emulator.internal.tencent.push;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.account.User;
import com.xuqm.emulator.internal.tencent.account.Users;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Lists;
import com.xuqm.emulator.internal.tencent.command.Rate;
import com.xuqm.emulator.internal.tencent.command.Refused;
import com.xuqm.emulator.internal.tencent.command.Sizes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Attributes and tags of users; both push services speak of the same. */
public final class Attributes {

    private static final int BAD = 90001;
    private static final int USERS = 100;
    private static final int UNKNOWN = 90048;
    private static final int TAGS_OF_USER = 100;
    private static final int TAGS = 10;

    private final Users users;
    private final Map<String, String> names = new TreeMap<>();

    /**
     * Creates the area.
     *
     * @param users the accounts
     */
    public Attributes(Users users) {
        this.users = users;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        list(commands, "all_member_push", "im_", "push.", "im_remove_all_tags");
        list(commands, "timpush", "", "timpush.", "clear_all_tags");
    }

    private void list(CommandList commands, String service, String prefix, String operation, String clear) {
        commands.service(service, BAD)
                .rate(Rate.perSecond(100))
                .add(operation + "setAttrNames", prefix + "set_attr_name", this::setNames)
                .add(operation + "getAttrNames", prefix + "get_attr_name", this::getNames)
                .add(operation + "getAttrs", prefix + "get_attr", this::get)
                .add(operation + "setAttrs", prefix + "set_attr", this::set)
                .add(operation + "removeAttrs", prefix + "remove_attr", this::remove)
                .add(operation + "getTags", prefix + "get_tag", this::getTags)
                .add(operation + "addTags", prefix + "add_tag", this::addTags)
                .add(operation + "removeTags", prefix + "remove_tag", this::removeTags)
                .add(operation + "clearTags", clear, this::clearTags);
    }

    /** Refuses an attribute that was not named before. */
    void require(String name) {
        if (!names.containsValue(name)) {
            throw Refused.with(90033, "there is no attribute " + name);
        }
    }

    static void checkTag(String tag) {
        if (tag.isEmpty()) {
            throw Refused.with(90040, "a tag is empty");
        }
        if (Sizes.bytes(tag) > 50) {
            throw Refused.with(90034, "a tag is longer than 50 bytes");
        }
    }

    static JsonObject failure(String id) {
        return JsonFields.start().put("To_Account", id).put("ErrorCode", 70107).json();
    }

    private JsonObject setNames(Args args) {
        JsonObject given = args.object("AttrNames").json();
        for (Map.Entry<String, JsonElement> name : given.entrySet()) {
            if (!name.getKey().matches("\\d") || !(name.getValue() instanceof JsonPrimitive text) || !text.isString()) {
                throw args.bad("AttrNames has names under \"0\" to \"9\"");
            }
            if (text.getAsString().isEmpty() || Sizes.bytes(text.getAsString()) > 50) {
                throw Refused.with(90030, "an attribute's name has 1 to 50 bytes");
            }
        }
        given.entrySet()
                .forEach(name -> names.put(name.getKey(), name.getValue().getAsString()));
        return new JsonObject();
    }

    private JsonObject getNames(Args args) {
        JsonObject answer = new JsonObject();
        names.forEach(answer::addProperty);
        return JsonFields.start().put("AttrNames", answer).json();
    }

    private JsonObject get(Args args) {
        JsonArray list = new JsonArray();
        for (String id : args.texts("To_Account", USERS, 90003, 90018)) {
            JsonObject values = new JsonObject();
            users.require(id, UNKNOWN).attributes.forEach(values::add);
            list.add(JsonFields.start()
                    .put("To_Account", id)
                    .put("Attrs", values)
                    .json());
        }
        return JsonFields.start().put("UserAttrs", list).json();
    }

    /** Changes users one by one; those that do not exist are listed. */
    private JsonObject each(Args args, String list, Consumer<Args> check, BiConsumer<User, Args> change) {
        List<Args> items = args.objects(list, USERS, 90018);
        items.forEach(check);
        JsonArray failed = new JsonArray();
        for (Args item : items) {
            User user = users.find(item.text("To_Account", 90003));
            if (user == null) {
                failed.add(failure(item.text("To_Account")));
            } else {
                change.accept(user, item);
            }
        }
        return failed.isEmpty()
                ? new JsonObject()
                : JsonFields.start().put("ErrorList", failed).json();
    }

    private JsonObject set(Args args) {
        return each(
                args,
                "UserAttrs",
                item -> item.object("Attrs").json().keySet().forEach(this::require),
                (user, item) -> item.object("Attrs")
                        .json()
                        .entrySet()
                        .forEach(value -> user.attributes.put(value.getKey(), value.getValue())));
    }

    /** Names in an array, or, as an older SDK sends them, as the members of an object. */
    private static List<String> removed(Args item) {
        return item.any("Attrs") instanceof JsonObject object
                ? List.copyOf(object.keySet())
                : item.textsOrNone("Attrs", 10);
    }

    private JsonObject remove(Args args) {
        return each(
                args,
                "UserAttrs",
                item -> removed(item).forEach(this::require),
                (user, item) -> user.attributes.keySet().removeAll(removed(item)));
    }

    private JsonObject getTags(Args args) {
        JsonArray list = new JsonArray();
        for (String id : args.texts("To_Account", USERS, 90003, 90018)) {
            list.add(JsonFields.start()
                    .put("To_Account", id)
                    .put("Tags", Lists.texts(users.require(id, UNKNOWN).tags))
                    .json());
        }
        return JsonFields.start().put("UserTags", list).json();
    }

    private static void checkTags(Args item) {
        item.texts("Tags", TAGS, 90040, 90032).forEach(Attributes::checkTag);
    }

    private JsonObject addTags(Args args) {
        return each(args, "UserTags", Attributes::checkTags, (user, item) -> {
            List<String> tags = item.texts("Tags", TAGS);
            long more = tags.stream().filter(tag -> !user.tags.contains(tag)).count();
            if (user.tags.size() + more > TAGS_OF_USER) {
                throw Refused.with(90039, "a user has at most " + TAGS_OF_USER + " tags");
            }
            user.tags.addAll(tags);
        });
    }

    private JsonObject removeTags(Args args) {
        return each(
                args, "UserTags", Attributes::checkTags, (user, item) -> user.tags.removeAll(item.texts("Tags", TAGS)));
    }

    private JsonObject clearTags(Args args) {
        JsonArray failed = new JsonArray();
        for (String id : args.texts("To_Account", USERS, 90003, 90018)) {
            User user = users.find(id);
            if (user == null) {
                failed.add(failure(id));
            } else {
                user.tags.clear();
            }
        }
        return failed.isEmpty()
                ? new JsonObject()
                : JsonFields.start().put("ErrorList", failed).json();
    }
}
