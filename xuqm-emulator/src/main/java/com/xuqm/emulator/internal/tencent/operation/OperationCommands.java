package com.xuqm.emulator.internal.tencent.operation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.account.User;
import com.xuqm.emulator.internal.tencent.account.Users;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Lists;
import com.xuqm.emulator.internal.tencent.command.Rate;
import com.xuqm.emulator.internal.tencent.command.Refused;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Muting users everywhere, numbers of the application, archives, and files of chats. */
public final class OperationCommands {

    private static final int BAD_CONFIG = 130_001;
    private static final long ARCHIVED = 7 * 86_400L;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("yyyyMMddHH").withZone(ZoneOffset.UTC);

    private final Users users;
    private final Set<String> banned = new LinkedHashSet<>();

    /**
     * Creates the area.
     *
     * @param users the accounts
     */
    public OperationCommands(Users users) {
        this.users = users;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("openconfigsvr", BAD_CONFIG)
                .add("globalMute.set", "setnospeaking", this::mute)
                .add("globalMute.get", "getnospeaking", this::muted)
                .add("operations.appInfo", "getappinfo", this::numbers);
        commands.service("open_msg_svc", 1002)
                .rate(Rate.perSecond(10))
                .add("operations.messageArchive", "get_history", this::archive);
        commands.service("ConfigSvc", 60003).add("operations.ipList", "GetIPList", this::addresses);
        commands.service("im_cos_msg", 90001)
                .add("media.cosSign", "get_cos_sig", this::sign)
                .add("media.forbid", "forbid_illegal_object", this::forbid)
                .add("media.allow", "allow_banned_object", this::allow);
    }

    private JsonObject mute(Args args) {
        User user = users.require(args.text("Set_Account", 130_004), 130_005);
        boolean direct = args.has("C2CmsgNospeakingTime");
        boolean inGroups = args.has("GroupmsgNospeakingTime");
        if (!direct && !inGroups) {
            throw Refused.with(130_008, "there is neither C2CmsgNospeakingTime nor GroupmsgNospeakingTime");
        }
        if (direct) {
            user.mutedUntil = until(args.number("C2CmsgNospeakingTime", 0, Args.UINT32), args.seconds());
        }
        if (inGroups) {
            user.mutedInGroupsUntil = until(args.number("GroupmsgNospeakingTime", 0, Args.UINT32), args.seconds());
        }
        return new JsonObject();
    }

    private static long until(long seconds, long now) {
        return seconds == 0 ? 0 : seconds == Args.UINT32 ? User.FOREVER : Math.min(User.FOREVER, now + seconds);
    }

    private JsonObject muted(Args args) {
        User user = users.require(args.text("Get_Account", 130_002), 130_003);
        return JsonFields.start()
                .put("C2CmsgNospeakingTime", left(user.mutedUntil, args.seconds()))
                .put("GroupmsgNospeakingTime", left(user.mutedInGroupsUntil, args.seconds()))
                .json();
    }

    private static long left(long until, long now) {
        return until == User.FOREVER ? Args.UINT32 : Math.max(0, until - now);
    }

    private JsonObject numbers(Args args) {
        Map<String, String> numbers = new TreeMap<>(Map.of(
                "AppName", "emulator",
                "AppId", "1400000000",
                "Company", "",
                "RegistUserNumTotal", Integer.toString(users.all().size()),
                "Date", DAY.format(Instant.ofEpochMilli(args.millis()))));
        List<String> wanted = args.textsOrNone("RequestField", 100);
        JsonFields day = JsonFields.start();
        numbers.forEach((name, value) -> {
            if (wanted.isEmpty() || wanted.contains(name) || name.equals("Date")) {
                day.put(name, value);
            }
        });
        JsonArray result = new JsonArray();
        result.add(day.json());
        return JsonFields.start().put("Result", result).json();
    }

    private JsonObject archive(Args args) {
        if (!Set.of("C2C", "Group").contains(args.text("ChatType"))) {
            throw args.bad("ChatType is C2C or Group");
        }
        String hour = args.text("MsgTime");
        if (!hour.matches("\\d{10}")) {
            throw args.bad("MsgTime is yyyyMMddHH");
        }
        String now = HOUR.format(Instant.ofEpochMilli(args.millis()));
        String oldest = HOUR.format(Instant.ofEpochMilli(args.millis()).minusSeconds(ARCHIVED));
        if (hour.compareTo(oldest) < 0) {
            throw Refused.with(1005, "the archive of that hour has expired");
        }
        if (hour.compareTo(now) >= 0) {
            throw Refused.with(1004, "the archive of that hour is not made yet");
        }
        JsonArray files = new JsonArray();
        files.add(JsonFields.start()
                .put("URL", "http://127.0.0.1/archive/" + hour + ".gz")
                .put("ExpireTime", "2099-01-01 00:00:00")
                .put("FileSize", 0)
                .put("FileMD5", "d41d8cd98f00b204e9800998ecf8427e")
                .put("GzipSize", 20)
                .put("GzipMD5", "7029066c27ac6f5ef18d660d5741979a")
                .json());
        return JsonFields.start().put("File", files).json();
    }

    private JsonObject addresses(Args args) {
        return JsonFields.start()
                .put("IPList", Lists.texts(List.of("127.0.0.1")))
                .json();
    }

    private JsonObject sign(Args args) {
        JsonArray signed = new JsonArray();
        for (Args item : args.objects("RawURLs", 100)) {
            String raw = item.text("RawURL");
            boolean open = !banned.contains(raw);
            signed.add(JsonFields.start()
                    .put("Code", 0)
                    .put("Desc", "")
                    .put("ResourceID", item.number("ResourceID", 0, Integer.MAX_VALUE))
                    .put("PreSigURL", open ? raw + "?sign=emulator" : "")
                    .put("Status", open ? 0 : 1)
                    .json());
        }
        return JsonFields.start().put("PreSigURLs", signed).json();
    }

    private JsonObject forbid(Args args) {
        banned.add(args.text("RawURL"));
        return new JsonObject();
    }

    private JsonObject allow(Args args) {
        banned.remove(args.text("RawURL"));
        return new JsonObject();
    }
}
