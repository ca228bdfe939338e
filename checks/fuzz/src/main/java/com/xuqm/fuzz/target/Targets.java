package com.xuqm.fuzz.target;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** All that is fuzzed, by name. */
public final class Targets {

    private static final Map<String, Supplier<FuzzTarget>> ALL = new TreeMap<>(Map.of(
            "journal", JournalTarget::new,
            "recipients", RecipientsTarget::new,
            "response", ResponseTarget::new,
            "stomp", StompTarget::new,
            "url", UrlTarget::new,
            "usersig-jwt", JwtUserSigTarget::new,
            "usersig-tls", TlsUserSigTarget::new,
            "webhook-body", WebhookBodyTarget::new,
            "webhook-signature", WebhookTarget::new));

    private Targets() {}

    /** The names in a fixed order. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /**
     * Makes a target.
     *
     * @throws IllegalArgumentException if there is none of that name; says which there are
     */
    public static FuzzTarget named(String name) {
        Supplier<FuzzTarget> target = ALL.get(name);
        if (target == null) {
            throw new IllegalArgumentException("there is no target \"" + name + "\"; there are " + ALL.keySet());
        }
        return target.get();
    }
}
