package com.xuqm.emulator.internal.realtime;

import com.xuqm.emulator.internal.fault.HangingAnswers;
import com.xuqm.emulator.internal.given.Given;
import com.xuqm.emulator.realtime.RealtimeFault;
import com.xuqm.emulator.realtime.RealtimeFault.Moment;
import com.xuqm.emulator.realtime.RealtimeFaultRule;
import com.xuqm.emulator.realtime.RealtimeFaultRuleBuilder;
import com.xuqm.emulator.realtime.RealtimeFaults;
import com.xuqm.emulator.realtime.RecordedFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All rules, and what hangs because of them. */
final class RealtimeFaultPlan implements RealtimeFaults {

    private final Supplier<List<Connection>> open;
    private final List<RealtimeRule> rules = new ArrayList<>();
    private final HangingAnswers hanging = new HangingAnswers();
    private Random chance;

    RealtimeFaultPlan(Supplier<List<Connection>> open, long seed) {
        this.open = open;
        this.chance = new Random(seed);
    }

    @Override
    public int strike(RealtimeFault fault) {
        return strike(fault, connection -> true);
    }

    @Override
    public int strike(String userId, RealtimeFault fault) {
        Given.text("userId", userId);
        return strike(fault, connection -> userId.equals(connection.userId()));
    }

    private int strike(RealtimeFault fault, Predicate<Connection> whom) {
        if (!fault.kind().moments().contains(Moment.AT_ONCE)) {
            throw new IllegalArgumentException(fault + " needs a frame or an upgrade: make a rule");
        }
        List<Connection> struck = open.get().stream().filter(whom).toList();
        RealtimeStrike strike = new RealtimeStrike(fault, true, hanging.round());
        struck.forEach(connection -> connection.suffer(strike));
        return struck.size();
    }

    @Override
    public RealtimeFaultRuleBuilder onUpgrade() {
        return new RealtimeRuleBuilder(this, Point.UPGRADE, frame -> true);
    }

    @Override
    public RealtimeFaultRuleBuilder onReceived(String command) {
        return new RealtimeRuleBuilder(this, Point.RECEIVED, of(command));
    }

    @Override
    public RealtimeFaultRuleBuilder onSent(String command) {
        return new RealtimeRuleBuilder(this, Point.SENT, of(command));
    }

    private static Predicate<RecordedFrame> of(String command) {
        Given.text("command", command);
        return command.equals("*") ? frame -> true : frame -> frame.command().equals(command);
    }

    @Override
    public synchronized void seed(long seed) {
        chance = new Random(seed);
    }

    @Override
    public synchronized List<RealtimeFaultRule> rules() {
        return List.copyOf(rules);
    }

    synchronized RealtimeRule add(RealtimeRule rule) {
        rules.add(rule);
        return rule;
    }

    synchronized void remove(RealtimeRule rule) {
        rules.remove(rule);
    }

    synchronized int firedBy(RealtimeRule rule) {
        return rule.firedSoFar();
    }

    /** The fault that hits an upgrade, or a frame. */
    synchronized @Nullable RealtimeStrike decide(Point point, @Nullable String userId, @Nullable RecordedFrame frame) {
        for (RealtimeRule rule : rules) {
            if (rule.strikes(point, userId, frame, chance)) {
                return rule.strike(hanging.round());
            }
        }
        return null;
    }

    /** Something that was struck hangs until the faults are cleared; if they were since, it ends at once. */
    void hangs(RealtimeStrike strike, Runnable end) {
        hanging.add(strike.round(), end);
    }

    @Override
    public void clear() {
        List<Runnable> ended;
        synchronized (this) {
            rules.clear();
            ended = hanging.endRound();
        }
        ended.forEach(Runnable::run);
    }
}
