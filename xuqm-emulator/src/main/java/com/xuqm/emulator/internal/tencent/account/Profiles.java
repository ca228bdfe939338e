package com.xuqm.emulator.internal.tencent.account;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.callback.Callbacks;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Lists;
import com.xuqm.emulator.internal.tencent.command.Refused;
import com.xuqm.emulator.internal.tencent.command.Sizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Profiles of users. */
public final class Profiles {

    static final String NICK = "Tag_Profile_IM_Nick";
    static final String IMAGE = "Tag_Profile_IM_Image";

    /** The tag that tells who may become a friend. */
    public static final String ALLOW = "Tag_Profile_IM_AllowType";

    private static final String CUSTOM = "Tag_Profile_Custom_";
    private static final int CUSTOM_LETTERS = 8;
    private static final int VALUE_BYTES = 500;
    private static final int BAD = 40001;

    /** Fields whose values are texts; those with a set take nothing else. */
    private static final Map<String, Set<String>> TEXTS = Map.of(
            NICK,
            Set.of(),
            IMAGE,
            Set.of(),
            "Tag_Profile_IM_Location",
            Set.of(),
            "Tag_Profile_IM_SelfSignature",
            Set.of(),
            "Tag_Profile_IM_Gender",
            Set.of("Gender_Type_Unknown", "Gender_Type_Female", "Gender_Type_Male"),
            ALLOW,
            Set.of("AllowType_Type_NeedConfirm", "AllowType_Type_AllowAny", "AllowType_Type_DenyAny"),
            "Tag_Profile_IM_AdminForbidType",
            Set.of("AdminForbid_Type_None", "AdminForbid_Type_SendOut"));

    private static final Set<String> NUMBERS = Set.of(
            "Tag_Profile_IM_BirthDay",
            "Tag_Profile_IM_Language",
            "Tag_Profile_IM_MsgSettings",
            "Tag_Profile_IM_Level",
            "Tag_Profile_IM_Role");

    private final Users users;
    private final Callbacks callbacks;

    /**
     * Creates the area.
     *
     * @param users the accounts
     * @param callbacks is told of changes
     */
    public Profiles(Users users, Callbacks callbacks) {
        this.users = users;
        this.callbacks = callbacks;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("profile", BAD)
                .add("profile.set", "portrait_set", this::set)
                .add("profile.get", "portrait_get", this::get);
    }

    private JsonObject set(Args args) {
        User user = users.require(args.text("From_Account", 40002), 40003);
        List<Args> items = args.objects("ProfileItem", 100);
        for (Args item : items) {
            check(item);
        }
        JsonArray changed = new JsonArray();
        for (Args item : items) {
            user.profile.put(item.text("Tag"), value(item));
            changed.add(item.json());
        }
        callbacks.after(
                "Profile.CallbackPortraitSet",
                JsonFields.start()
                        .put("Operator_Account", args.caller())
                        .put("From_Account", user.id())
                        .put("EventTime", args.millis())
                        .put("ProfileItem", changed)
                        .json());
        return new JsonObject();
    }

    private static JsonElement value(Args item) {
        JsonElement value = item.any("Value");
        if (value == null) {
            throw item.bad("Value is missing");
        }
        return value;
    }

    private static void check(Args item) {
        String tag = item.text("Tag");
        boolean custom = tag.startsWith(CUSTOM)
                && tag.length() > CUSTOM.length()
                && tag.length() <= CUSTOM.length() + CUSTOM_LETTERS;
        Set<String> choice = TEXTS.get(tag);
        if (!custom && choice == null && !NUMBERS.contains(tag)) {
            throw Refused.with(40009, "there is no profile field " + tag);
        }
        if (!(value(item) instanceof JsonPrimitive value)) {
            throw Refused.with(40610, tag + " takes a text or a number");
        }
        boolean fits = custom || (choice == null ? value.isNumber() : value.isString());
        if (!fits) {
            throw Refused.with(40610, tag + " takes a " + (choice == null ? "number" : "text"));
        }
        if (value.isString() && Sizes.bytes(value.getAsString()) > VALUE_BYTES) {
            throw Refused.with(40601, tag + " is longer than " + VALUE_BYTES + " bytes");
        }
        if (choice != null && !choice.isEmpty() && !choice.contains(value.getAsString())) {
            throw Refused.with(40605, tag + " takes no " + value.getAsString());
        }
    }

    private JsonObject get(Args args) {
        List<String> tags = args.texts("TagList", 100);
        JsonArray items = new JsonArray();
        List<String> failed = new ArrayList<>();
        for (String id : args.texts("To_Account", 100, 40002, BAD)) {
            User user = users.find(id);
            JsonFields item = JsonFields.start().put("To_Account", id);
            if (user == null) {
                failed.add(id);
                item.put("ResultCode", 40003).put("ResultInfo", "there is no such account");
            } else {
                item.put("ProfileItem", fields(user, tags)).put("ResultCode", 0).put("ResultInfo", "");
            }
            items.add(item.json());
        }
        JsonFields answer = JsonFields.start().put("UserProfileItem", items);
        return (failed.isEmpty() ? answer : answer.put("Fail_Account", Lists.texts(failed))).json();
    }

    /** Those fields of a user that have one of the tags and a value. */
    public static JsonArray fields(User user, List<String> tags) {
        JsonArray fields = new JsonArray();
        for (String tag : tags) {
            JsonElement value = user.profile.get(tag);
            if (value != null) {
                fields.add(
                        JsonFields.start().put("Tag", tag).put("Value", value).json());
            }
        }
        return fields;
    }

    /** A field that holds a text, or null. */
    public static @Nullable String text(User user, String tag) {
        JsonElement value = user.profile.get(tag);
        return value == null ? null : value.getAsString();
    }
}
