package com.xuqm.realtime.internal.machine;

import com.xuqm.realtime.event.RealtimeState;
import com.xuqm.realtime.event.StateChange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;

/** Carries out what a machine says, in virtual time and without threads; what the service does is the test's. */
final class MachineRun {

    private record Wait(long number, long at) {}

    final List<Command> commands = new ArrayList<>();
    final List<StateChange> changes = new ArrayList<>();
    final List<Long> opens = new ArrayList<>();
    private final ConnectionMachine machine;
    private final Map<Clockwork, Wait> waits = new EnumMap<>(Clockwork.class);
    long now;
    long live;
    long mostLive;

    MachineRun(Rules rules, int addresses, DoubleSupplier random) {
        this.machine = new ConnectionMachine(rules, addresses, random);
    }

    ConnectionMachine machine() {
        return machine;
    }

    RealtimeState state() {
        return changes.get(changes.size() - 1).to();
    }

    long attempt() {
        return machine.attempt();
    }

    MachineRun on(Happening happening) {
        for (Command command : machine.on(happening)) {
            commands.add(command);
            if (command instanceof Command.Await await) {
                waits.put(await.what(), new Wait(await.number(), now + await.nanos()));
            } else if (command instanceof Command.Tell tell) {
                changes.add(tell.change());
            } else if (command instanceof Command.Open) {
                opens.add(now);
            } else if (command instanceof Command.Abort) {
                live = 0;
            }
        }
        return this;
    }

    boolean isWaitingFor(Clockwork what) {
        return waits.containsKey(what);
    }

    /** Lets the earliest wait end; answers whether there was one. */
    boolean fireNext() {
        Map.Entry<Clockwork, Wait> next = null;
        for (Map.Entry<Clockwork, Wait> wait : waits.entrySet()) {
            if (next == null || wait.getValue().at() < next.getValue().at()) {
                next = wait;
            }
        }
        if (next == null) {
            return false;
        }
        now = Math.max(now, next.getValue().at());
        fire(next.getKey());
        return true;
    }

    /** Lets a wait end, and those that end before. */
    MachineRun fire(Clockwork what) {
        Wait wait = waits.remove(what);
        now = Math.max(now, wait.at());
        return on(new Happening.Fired(what, wait.number()));
    }

    /** Lets waits end up to a time from now. */
    MachineRun pass(long nanos) {
        long end = now + nanos;
        while (waits.values().stream().anyMatch(wait -> wait.at() <= end)) {
            fireNext();
        }
        now = end;
        return this;
    }

    MachineRun connected() {
        on(new Happening.TokenCame(attempt()));
        return opened();
    }

    MachineRun opened() {
        live++;
        mostLive = Math.max(mostLive, live);
        on(new Happening.Opened(attempt()));
        on(new Happening.SignedOn(attempt()));
        on(new Happening.Asked(attempt()));
        return on(new Happening.Confirmed(attempt()));
    }

    /** What the machine said since the last question, by name. */
    List<String> said() {
        List<String> names = commands.stream()
                .filter(command -> !(command instanceof Command.Await))
                .map(command -> command instanceof Command.Tell tell
                        ? tell.change().to().toString()
                        : command.getClass().getSimpleName())
                .collect(Collectors.toList());
        commands.clear();
        return names;
    }
}
