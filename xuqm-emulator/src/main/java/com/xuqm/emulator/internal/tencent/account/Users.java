package com.xuqm.emulator.internal.tencent.account;

import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.tencent.command.Refused;
import com.xuqm.emulator.internal.tencent.command.Sizes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The accounts of the application; under the state lock. */
public final class Users {

    /** How many accounts the trial edition takes. */
    public static final int TRIAL_ACCOUNTS = 100;

    private static final int ID_BYTES = 32;
    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e\\p{L}\\p{N}]+");

    private final Map<String, User> users = new LinkedHashMap<>();
    private final boolean trial;
    private long lastNumber;

    /**
     * Creates an empty list.
     *
     * @param trial whether the application is of the trial edition
     */
    public Users(boolean trial) {
        this.trial = trial;
    }

    /** Whether the application is of the trial edition. */
    public boolean isTrial() {
        return trial;
    }

    /** Whether a text can be the id of an account. */
    public static boolean isId(String id) {
        return Sizes.bytes(id) <= ID_BYTES && ID.matcher(id).matches();
    }

    /** Adds an account, or changes its name and picture. */
    public User put(String id, @Nullable String nick, @Nullable String faceUrl) {
        User user = users.get(id);
        if (user == null) {
            if (trial && users.size() >= TRIAL_ACCOUNTS) {
                throw Refused.with(70398, "the trial edition takes " + TRIAL_ACCOUNTS + " accounts");
            }
            user = new User(id, ++lastNumber);
            users.put(id, user);
        }
        if (nick != null) {
            user.profile.put(Profiles.NICK, new JsonPrimitive(nick));
        }
        if (faceUrl != null) {
            user.profile.put(Profiles.IMAGE, new JsonPrimitive(faceUrl));
        }
        return user;
    }

    /** An account, or null. */
    public @Nullable User find(String id) {
        return users.get(id);
    }

    /** Whether there is such an account. */
    public boolean has(String id) {
        return users.containsKey(id);
    }

    /** An account that must be there. */
    public User require(String id, int code) {
        User user = users.get(id);
        if (user == null) {
            throw Refused.with(code, "there is no account " + id);
        }
        return user;
    }

    /** Forgets an account. */
    public boolean remove(String id) {
        return users.remove(id) != null;
    }

    /** All accounts, in the order in which they came. */
    public Collection<User> all() {
        return users.values();
    }
}
