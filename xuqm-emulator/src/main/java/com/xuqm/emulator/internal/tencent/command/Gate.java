package com.xuqm.emulator.internal.tencent.command;

import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Query;
import com.xuqm.emulator.internal.usersig.UserSigFormat;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks at what the query of a command proves. */
public final class Gate {

    private final long appId;
    private final UserSigFormat userSigs;
    private final Predicate<String> administrators;
    private final Kicked kicked;

    /** Tells when a user's login state was ended. */
    @FunctionalInterface
    public interface Kicked {

        /** When the login state of a user was ended last, in epoch milliseconds, or null. */
        @Nullable
        Long at(String userId);
    }

    /**
     * Creates a gate.
     *
     * @param appId the application
     * @param userSigs reads UserSigs
     * @param administrators tells who is an administrator
     * @param kicked tells whose UserSigs of old are good no longer
     */
    public Gate(long appId, UserSigFormat userSigs, Predicate<String> administrators, Kicked kicked) {
        this.appId = appId;
        this.userSigs = userSigs;
        this.administrators = administrators;
        this.kicked = kicked;
    }

    /**
     * Admits a request, or refuses it.
     *
     * @param request the request
     * @return the administrator who sends it
     */
    public String admit(ApiRequest request) {
        Query query = request.query();
        if (!single(query, "sdkappid", 60012).equals(Long.toString(appId))) {
            throw Refused.with(60006, "sdkappid is none of this service");
        }
        String identifier = single(query, "identifier", 60004);
        String userSig = single(query, "usersig", 70002);
        String random = single(query, "random", 60002);
        if (!random.matches("\\d{1,10}") || Long.parseLong(random) > Args.UINT32) {
            throw Refused.with(60002, "random must be a number of 32 bits");
        }
        if (!single(query, "contenttype", 60002).equals("json")) {
            throw Refused.with(60002, "contenttype must be json");
        }
        check(userSig, identifier, request.now());
        if (!administrators.test(identifier)) {
            throw Refused.with(60010, identifier + " is no administrator");
        }
        request.admit(identifier);
        return identifier;
    }

    private static String single(Query query, String name, int code) {
        List<String> values = query.all(name);
        if (values.size() != 1 || values.get(0).isEmpty()) {
            throw Refused.with(code, values.size() > 1 ? name + " was sent several times" : name + " is missing");
        }
        return values.get(0);
    }

    private void check(String userSig, String identifier, long now) {
        UserSigFormat.Claims claims = userSigs.read(userSig);
        if (claims == null) {
            throw Refused.with(70003, "usersig is not " + userSigs.demand());
        }
        if (!claims.isOfApp()) {
            throw Refused.with(70014, "usersig is for another sdkappid");
        }
        if (!claims.userId().equals(identifier)) {
            throw Refused.with(70013, "usersig is for another identifier");
        }
        if (!claims.genuine()) {
            throw Refused.with(70009, "usersig was made with another key");
        }
        Long ended = kicked.at(identifier);
        if (now / 1000 >= claims.expiresAt() || (ended != null && claims.issuedAt() < ended / 1000)) {
            throw Refused.with(70001, "usersig has expired");
        }
    }
}
