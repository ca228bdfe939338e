package com.xuqm.emulator.internal.tencent.account;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.callback.Callbacks;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Lists;
import com.xuqm.emulator.internal.tencent.command.Rate;
import com.xuqm.emulator.internal.tencent.command.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Importing, deleting and looking for accounts. */
public final class AccountCommands {

    private static final int BAD = 70402;
    private static final int UNKNOWN = 70107;
    private static final int BATCH = 100;
    private static final int STATES = 500;

    private final Users users;
    private final Callbacks callbacks;
    private final boolean deletable;
    private final Predicate<String> administrators;
    private final Consumer<String> forget;

    /**
     * Creates the area.
     *
     * @param users the accounts
     * @param callbacks is told of changes
     * @param deletable whether accounts may be deleted
     * @param administrators tells who is an administrator, and is never deleted
     * @param forget forgets what is held elsewhere of an account
     */
    public AccountCommands(
            Users users,
            Callbacks callbacks,
            boolean deletable,
            Predicate<String> administrators,
            Consumer<String> forget) {
        this.users = users;
        this.callbacks = callbacks;
        this.deletable = deletable;
        this.administrators = administrators;
        this.forget = forget;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("im_open_login_svc", BAD)
                .add("account.importOne", "account_import", this::importOne)
                .add("account.kick", "kick", this::kick)
                .rate(Rate.perSecond(100))
                .add("account.importBatch", "multiaccount_import", this::importBatch)
                .add("account.deleteBatch", "account_delete", this::delete)
                .add("account.checkBatch", "account_check", this::check);
        commands.service("openim", 90001)
                .add("account.queryOnlineStatus", "query_online_status", this::states)
                .add("account.queryState", "querystate", this::states);
    }

    private JsonObject importOne(Args args) {
        String id = args.text(args.named("UserID", "Identifier"));
        if (!Users.isId(id)) {
            throw args.bad("UserID must be of 1 to 32 bytes, and show");
        }
        users.put(id, args.limited("Nick", 500, 40601), args.limited("FaceUrl", 500, 40601));
        return new JsonObject();
    }

    private JsonObject importBatch(Args args) {
        List<String> failed = new ArrayList<>();
        if (args.has("AccountList")) {
            for (Args account : args.objects("AccountList", BATCH)) {
                importOrFail(account.text("UserID"), account, failed);
            }
        } else {
            for (String id : args.texts("Accounts", BATCH)) {
                importOrFail(id, null, failed);
            }
        }
        return JsonFields.start().put("FailAccounts", Lists.texts(failed)).json();
    }

    private void importOrFail(String id, @org.jspecify.annotations.Nullable Args account, List<String> failed) {
        if (!Users.isId(id)) {
            failed.add(id);
        } else if (account == null) {
            users.put(id, null, null);
        } else {
            users.put(id, account.optional("Nick"), account.optional("FaceUrl"));
        }
    }

    private JsonObject delete(Args args) {
        List<Args> items = args.objects("DeleteItem", BATCH);
        if (!deletable) {
            throw Refused.with(71000, "accounts can be deleted in the trial edition only");
        }
        JsonArray results = new JsonArray();
        for (Args item : items) {
            String id = item.text("UserID");
            int code = administrators.test(id) ? BAD : users.remove(id) ? 0 : UNKNOWN;
            if (code == 0) {
                forget.accept(id);
            }
            String info = code == 0 ? "" : code == BAD ? "an administrator stays" : "there is no such account";
            results.add(JsonFields.start()
                    .put("ResultCode", code)
                    .put("ResultInfo", info)
                    .put("UserID", id)
                    .json());
        }
        return JsonFields.start().put("ResultItem", results).json();
    }

    private JsonObject check(Args args) {
        JsonArray results = new JsonArray();
        for (Args item : args.objects("CheckItem", BATCH)) {
            String id = item.text("UserID");
            results.add(JsonFields.start()
                    .put("UserID", id)
                    .put("ResultCode", 0)
                    .put("ResultInfo", "")
                    .put("AccountStatus", users.has(id) ? "Imported" : "NotImported")
                    .json());
        }
        return JsonFields.start().put("ResultItem", results).json();
    }

    private JsonObject kick(Args args) {
        User user = users.require(args.text(args.named("UserID", "Identifier")), UNKNOWN);
        user.kickedAt = args.millis();
        for (String platform : List.copyOf(user.platforms)) {
            user.platforms.remove(platform);
            stateChanged(user, "Logout", "Unregister", platform, args.millis());
        }
        return new JsonObject();
    }

    /** Connects or disconnects a user's device. */
    public void connect(User user, String platform, boolean connected, long millis) {
        boolean changed = connected ? user.platforms.add(platform) : user.platforms.remove(platform);
        if (changed) {
            stateChanged(
                    user, connected ? "Login" : "Disconnect", connected ? "Register" : "LinkClose", platform, millis);
        }
    }

    private void stateChanged(User user, String action, String reason, String platform, long millis) {
        callbacks.after(
                "State.StateChange",
                JsonFields.start()
                        .put(
                                "Info",
                                JsonFields.start()
                                        .put("Action", action)
                                        .put("To_Account", user.id())
                                        .put("Reason", reason)
                                        .json())
                        .put("EventTime", millis)
                        .json(),
                platform);
    }

    private JsonObject states(Args args) {
        boolean detail = args.flag("IsNeedDetail");
        JsonArray found = new JsonArray();
        JsonArray failed = new JsonArray();
        for (String id : args.texts("To_Account", STATES, 90003, 90011)) {
            User user = users.find(id);
            if (user == null) {
                failed.add(JsonFields.start()
                        .put("To_Account", id)
                        .put("ErrorCode", UNKNOWN)
                        .json());
            } else {
                found.add(state(user, detail));
            }
        }
        if (found.isEmpty()) {
            throw Refused.with(UNKNOWN, "there is none of these accounts");
        }
        JsonFields answer = JsonFields.start().put("QueryResult", found);
        return (failed.isEmpty() ? answer : answer.put("ErrorList", failed)).json();
    }

    private static JsonObject state(User user, boolean detail) {
        String status = user.platforms.isEmpty() ? "Offline" : "Online";
        JsonFields state = JsonFields.start().put("To_Account", user.id()).put("Status", status);
        if (detail && !user.platforms.isEmpty()) {
            JsonArray details = new JsonArray();
            user.platforms.forEach(platform -> details.add(JsonFields.start()
                    .put("Platform", platform)
                    .put("Status", "Online")
                    .json()));
            state.put("Detail", details);
        }
        return state.json();
    }
}
