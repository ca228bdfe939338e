package com.xuqm.emulator.internal.admin;

import com.xuqm.emulator.internal.account.Account;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Who has got each campaign: one bit an account, so that a million recipients cost 125 kB. */
final class Campaigns {

    private final Map<String, BitSet> reached = new HashMap<>();

    /** Notes that an account gets a campaign; false if it has got it already. */
    boolean reach(String campaignId, Account account) {
        BitSet accounts = reached.computeIfAbsent(campaignId, id -> new BitSet());
        boolean first = !accounts.get(account.ordinal());
        accounts.set(account.ordinal());
        return first;
    }
}
