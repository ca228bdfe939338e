package com.xuqm.emulator.realtime;

import java.util.List;

/**
 * What goes wrong with real-time connections on demand. Rules are asked in the order in which they were made; the first that strikes
 * decides. Safe for use from many threads.
 */
public interface RealtimeFaults {

    /**
     * Does something to all connections that are open.
     *
     * @param fault what
     * @return to how many
     * @throws IllegalArgumentException if it needs a frame or an upgrade to happen to
     */
    int strike(RealtimeFault fault);

    /**
     * Does something to the connections of one user.
     *
     * @param userId who; {@code platform} for the account of platform events
     * @param fault what
     * @return to how many
     * @throws IllegalArgumentException if it needs a frame or an upgrade to happen to
     */
    int strike(String userId, RealtimeFault fault);

    /**
     * Begins a rule for upgrades: requests that become connections.
     *
     * @return the builder of the rule
     */
    RealtimeFaultRuleBuilder onUpgrade();

    /**
     * Begins a rule for frames that come from clients.
     *
     * @param command their command, such as {@code CONNECT} or {@code SEND}; {@code *} for all
     * @return the builder of the rule
     */
    RealtimeFaultRuleBuilder onReceived(String command);

    /**
     * Begins a rule for frames that go to clients.
     *
     * @param command their command, such as {@code MESSAGE} or {@code RECEIPT}; {@code *} for all
     * @return the builder of the rule
     */
    RealtimeFaultRuleBuilder onSent(String command);

    /**
     * Starts the chances of {@link RealtimeFaultRuleBuilder#withProbability} anew.
     *
     * @param seed the seed
     */
    void seed(long seed);

    /**
     * The rules at work.
     *
     * @return an unmodifiable copy, in the order in which they are asked
     */
    List<RealtimeFaultRule> rules();

    /** Removes every rule, and tears down whatever hangs because of one. */
    void clear();
}
