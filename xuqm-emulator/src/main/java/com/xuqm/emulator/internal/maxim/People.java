package com.xuqm.emulator.internal.maxim;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All users, and their tokens. */
final class People {

    /** As the vendor's reference has it: letters, digits and underscores, not digits alone, and two beginnings that are kept. */
    private static final Pattern USERNAME =
            Pattern.compile("(?!mta|maxim)[a-zA-Z0-9_\u4e00-\u9fa5]*[a-zA-Z_\u4e00-\u9fa5]+[a-zA-Z0-9_\u4e00-\u9fa5]*");

    /** Ids of users and groups are far apart, and beyond what 32 bits hold. */
    private static final long STEP = 16;

    private final Map<Long, Person> people = new TreeMap<>();
    private final Map<String, Session> sessions = new HashMap<>();
    private final long tokenMillis;
    private long lastId = 2_302_128_618_864L;
    private long lastToken;

    private record Session(long userId, long expiresAt) {}

    People(long tokenMillis) {
        this.tokenMillis = tokenMillis;
    }

    Person register(String username, String password) {
        if (!USERNAME.matcher(username).matches()) {
            throw Codes.bad(
                    "username must be letters, digits and underscores, not digits alone, and not begin with maxim or mta");
        }
        if (named(username) != null) {
            throw Codes.refusal(Codes.USER_EXISTS, "there is a user of that name");
        }
        lastId += STEP;
        Person person = new Person(lastId, username, password);
        people.put(person.id, person);
        return person;
    }

    @Nullable
    Person find(long id) {
        return people.get(id);
    }

    @Nullable
    Person named(String username) {
        return people.values().stream()
                .filter(person -> person.username.equals(username))
                .findFirst()
                .orElse(null);
    }

    /** The user whose telephone number, mail address or name that is. */
    @Nullable
    Person known(String login) {
        return people.values().stream()
                .filter(person -> person.username.equals(login)
                        || login.equals(person.profile.get("mobile"))
                        || login.equals(person.profile.get("email")))
                .findFirst()
                .orElse(null);
    }

    Person require(@Nullable Person person) {
        if (person == null) {
            throw Codes.refusal(Codes.USER_NOT_FOUND, "there is no such user");
        }
        return person;
    }

    Person require(long id) {
        return require(find(id));
    }

    Collection<Person> all() {
        return people.values();
    }

    void delete(Person person) {
        people.remove(person.id);
        people.values().forEach(other -> other.friends.remove(person.id));
        signOut(person);
    }

    JsonObject signIn(Person person, String password, long now) {
        if (!person.password.equals(password) || person.disabled) {
            throw Codes.refusal(Codes.NO_PERMISSION, "the password is wrong, or the user disabled");
        }
        String token = "maxim-user-token-" + ++lastToken;
        sessions.put(token, new Session(person.id, now + tokenMillis));
        return JsonFields.start()
                .put("token", token)
                .put("user_id", person.id)
                .put("expire", now + tokenMillis)
                .put("store_token", "store-" + lastToken)
                .put("encrypt_type", 0)
                .json();
    }

    /** Who is signed in by a token. */
    Person holder(String token, long now) {
        Session session = sessions.get(token);
        Person person = session == null || session.expiresAt() <= now ? null : find(session.userId());
        if (person == null || person.disabled) {
            throw Codes.refusal(Codes.TOKEN_INVALID, "the access-token is invalid");
        }
        return person;
    }

    void signOut(Person person) {
        sessions.values().removeIf(session -> session.userId() == person.id);
    }

    boolean isOnline(Person person, long now) {
        return sessions.values().stream()
                .anyMatch(session -> session.userId() == person.id && session.expiresAt() > now);
    }
}
