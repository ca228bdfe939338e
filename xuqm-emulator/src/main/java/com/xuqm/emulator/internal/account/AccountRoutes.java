package com.xuqm.emulator.internal.account;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.BulkFailures;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.PageRequest;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The operations {@code accounts.*}. */
public final class AccountRoutes {

    private final Accounts accounts;
    private final int importLimit;

    /**
     * Creates the operations.
     *
     * @param accounts the accounts
     * @param importLimit most accounts in one batch
     */
    public AccountRoutes(Accounts accounts, int importLimit) {
        this.accounts = accounts;
        this.importLimit = importLimit;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        return List.of(
                new Route("accounts.get", "GET", "/api/im/accounts/{userId}", Auth.IM, this::get),
                new Route("accounts.update", "PUT", "/api/im/accounts/{userId}", Auth.IM, this::update),
                new Route("accounts.delete", "DELETE", "/api/im/accounts/{userId}", Auth.IM_ADMIN, this::delete),
                new Route("accounts.search", "GET", "/api/im/accounts/search", Auth.IM_OPTIONAL, this::search),
                new Route("accounts.importOne", "POST", "/api/im/accounts/import", Auth.IM_ADMIN, this::importOne),
                new Route(
                        "accounts.importBatch",
                        "POST",
                        "/api/im/accounts/import/batch",
                        Auth.IM_ADMIN,
                        this::importBatch),
                new Route("accounts.exists", "GET", "/api/im/accounts/{userId}/exists", Auth.IM, this::exists));
    }

    private JsonElement get(ApiRequest request) {
        return accounts.require(pathId(request)).toJson();
    }

    private JsonElement update(ApiRequest request) {
        Account caller = accounts.require(request.callerId());
        String userId = pathId(request);
        if (!caller.administrator() && !caller.userId().equals(userId)) {
            throw Refusal.forbidden("only an administrator may change the profile of somebody else");
        }
        Account account = accounts.require(userId);
        Body body = request.object();
        String nickname = body.optionalString("nickname");
        String avatar = body.optionalString("avatar");
        account.change(nickname, avatar);
        if (account != caller) {
            request.did("USER", userId, null);
        }
        return account.toJson();
    }

    private JsonElement delete(ApiRequest request) {
        Account account = accounts.require(pathId(request));
        accounts.delete(account);
        request.did("USER", account.userId(), null);
        return JsonNull.INSTANCE;
    }

    private JsonElement exists(ApiRequest request) {
        String userId = pathId(request);
        JsonObject json = new JsonObject();
        json.addProperty("userId", userId);
        json.addProperty("exists", accounts.find(userId) != null);
        return json;
    }

    private JsonElement search(ApiRequest request) {
        String keyword = request.query().optional("keyword");
        String wanted = keyword == null ? "" : keyword.toLowerCase(Locale.ROOT);
        int size = PageRequest.size(request.query());
        List<Account> found = accounts.all().stream()
                .filter(account -> contains(account.userId(), wanted) || contains(account.nickname(), wanted))
                .sorted(Comparator.comparing(Account::userId))
                .limit(size)
                .toList();
        return Json.array(found, Account::toJson);
    }

    private static boolean contains(@Nullable String text, String lowerCase) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(lowerCase);
    }

    private JsonElement importOne(ApiRequest request) {
        Body body = request.object();
        String userId = Ids.check("userId", body.string("userId"));
        request.did("USER", userId, null);
        return accounts.importOne(userId, body.optionalString("nickname"), body.optionalString("avatar"), request.now())
                .toJson();
    }

    private JsonElement importBatch(ApiRequest request) {
        JsonArray items = request.array();
        if (items.isEmpty() || items.size() > importLimit) {
            throw Refusal.badRequest(
                    "the body holds " + items.size() + " accounts, 1 to " + importLimit + " are allowed");
        }
        // The whole batch is read before any of it takes effect: a malformed item refuses all.
        List<ImportItem> accountsToImport = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Body item = Body.of(items.get(i), "[" + i + "]");
            accountsToImport.add(new ImportItem(
                    item.string("userId"), item.optionalString("nickname"), item.optionalString("avatar")));
        }
        BulkFailures failed = new BulkFailures();
        for (ImportItem item : accountsToImport) {
            String complaint = Ids.complaint("userId", item.userId());
            if (complaint != null) {
                failed.add(item.userId(), 400, complaint);
            } else {
                accounts.importOne(item.userId(), item.nickname(), item.avatar(), request.now());
            }
        }
        request.did("USER", null, (items.size() - failed.size()) + " imported");
        return failed.result(items.size() - failed.size());
    }

    private record ImportItem(
            String userId,
            @Nullable String nickname,
            @Nullable String avatar) {}

    private static String pathId(ApiRequest request) {
        return Ids.check("userId", request.path("userId"));
    }
}
