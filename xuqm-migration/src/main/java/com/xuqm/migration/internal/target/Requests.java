package com.xuqm.migration.internal.target;

import com.xuqm.migration.internal.ledger.Key;
import com.xuqm.migration.internal.ledger.KeySet;
import java.util.Map;
import java.util.TreeMap;

/** Counts requests, and the accounts that have to sign in for them. */
final class Requests {

    private final Map<String, Long> counts = new TreeMap<>();
    private final KeySet signedIn = new KeySet();

    synchronized void count(String operation, long number) {
        if (number > 0) {
            counts.merge(operation, number, Long::sum);
        }
    }

    /** Counts a request on behalf of an account. */
    void countAs(String account, String operation, long number) {
        count(operation, number);
        if (number > 0 && signedIn.add(Key.of("sign-in", account))) {
            count("auth.login", 1);
        }
    }

    synchronized Map<String, Long> all() {
        return new TreeMap<>(counts);
    }
}
