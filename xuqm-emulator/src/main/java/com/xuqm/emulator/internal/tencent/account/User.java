package com.xuqm.emulator.internal.tencent.account;

import com.google.gson.JsonElement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account and what is said of it; under the state lock. */
public final class User {

    /** A mute that ends never. */
    public static final long FOREVER = 0xFFFF_FFFFL;

    private final String id;
    private final long number;

    /** Profile fields by their tags. */
    public final Map<String, JsonElement> profile = new LinkedHashMap<>();

    /** Attributes that pushes go by. */
    public final Map<String, JsonElement> attributes = new LinkedHashMap<>();

    /** Tags that pushes go by. */
    public final Set<String> tags = new LinkedHashSet<>();

    /** Platforms on which the user is connected. */
    public final Set<String> platforms = new LinkedHashSet<>();

    /** When its login state was ended last, in epoch milliseconds. */
    public @Nullable Long kickedAt;

    /** Until when it may send no messages to users, in epoch seconds; {@link #FOREVER} for ever. */
    public long mutedUntil;

    /** Until when it may send no messages to groups, in epoch seconds. */
    public long mutedInGroupsUntil;

    User(String id, long number) {
        this.id = id;
        this.number = number;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** The number by which the service knows it, which does not fit into a double. */
    public long number() {
        return 144_115_212_910_570_700L + number;
    }

    /** Its name, empty if it has none. */
    public String name() {
        String name = Profiles.text(this, Profiles.NICK);
        return name == null ? "" : name;
    }

    /** Its picture, empty if it has none. */
    public String picture() {
        String picture = Profiles.text(this, Profiles.IMAGE);
        return picture == null ? "" : picture;
    }
}
