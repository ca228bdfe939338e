package com.xuqm.emulator.internal.fault;

import com.xuqm.emulator.fault.FaultRule;
import com.xuqm.emulator.fault.FaultRuleBuilder;
import com.xuqm.emulator.fault.Faults;
import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.emulator.internal.given.Given;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All rules, and the answers that hang. */
public final class FaultPlan implements Faults {

    /** Scope of a rule for every request. */
    public static final String ANY = "*";

    private final Predicate<String> knownOperation;
    private final AtomicLong lastNumber = new AtomicLong();
    private final List<Rule> rules = new ArrayList<>();
    private final HangingAnswers hanging = new HangingAnswers();
    private Random chance;

    /**
     * Creates a plan without rules.
     *
     * @param knownOperation tells whether an operation id exists
     * @param seed seed of the chances
     */
    public FaultPlan(Predicate<String> knownOperation, long seed) {
        this.knownOperation = knownOperation;
        this.chance = new Random(seed);
    }

    @Override
    public FaultRuleBuilder on(String operation) {
        // A typing error would otherwise be a fault that silently never happens.
        if (!knownOperation.test(operation)) {
            throw new IllegalArgumentException("no such operation: " + operation);
        }
        return new RuleBuilder(this, operation, request -> operation.equals(request.operation()));
    }

    @Override
    public FaultRuleBuilder onPath(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return new RuleBuilder(
                this, regex, request -> pattern.matcher(request.path()).matches());
    }

    @Override
    public FaultRuleBuilder onAny() {
        return new RuleBuilder(this, ANY, request -> true);
    }

    @Override
    public synchronized void seed(long seed) {
        chance = new Random(seed);
    }

    long nextNumber() {
        return lastNumber.incrementAndGet();
    }

    /**
     * The rules at work, with what they are.
     *
     * @return a copy, in the order in which they are asked
     */
    public synchronized List<NamedRule> namedRules() {
        return List.copyOf(rules);
    }

    synchronized Rule add(Rule rule) {
        rules.add(rule);
        return rule;
    }

    synchronized void remove(Rule rule) {
        rules.remove(rule);
    }

    synchronized int firedBy(Rule rule) {
        return rule.firedSoFar();
    }

    @Override
    public synchronized List<FaultRule> rules() {
        return List.copyOf(rules);
    }

    /**
     * The fault that hits a request.
     *
     * @param request the request
     * @return what happens, or null if nothing does
     */
    public synchronized @Nullable Strike decide(RecordedRequest request) {
        for (Rule rule : rules) {
            if (rule.strikes(request, chance)) {
                return rule.strike(hanging.round());
            }
        }
        return null;
    }

    /**
     * Lets an answer hang.
     *
     * @param strike the strike that told it to
     * @param continuation what to do when it is released
     */
    public void park(Strike strike, Runnable continuation) {
        hanging.add(strike.round(), continuation);
    }

    @Override
    public int stalled() {
        return hanging.count();
    }

    @Override
    public void awaitStalled(int count, Duration timeout) throws InterruptedException {
        if (!hanging.await(count, Given.wait("timeout", timeout))) {
            throw new IllegalStateException(
                    "only " + hanging.count() + " of " + count + " answers hung within " + timeout);
        }
    }

    @Override
    public int release() {
        return goOn(hanging.take());
    }

    private static int goOn(List<Runnable> released) {
        released.forEach(Runnable::run);
        return released.size();
    }

    @Override
    public void clear() {
        goOn(removeAll());
    }

    /** Forgets the rules and the hanging answers, whose connections are gone. */
    public void discard() {
        removeAll();
    }

    private synchronized List<Runnable> removeAll() {
        rules.clear();
        return hanging.endRound();
    }
}
