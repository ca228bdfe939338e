package com.xuqm.emulator.internal.tencent.command;

import java.util.ArrayList;
import java.util.List;

/** The commands of an area, as they are listed. */
public final class CommandList {

    private final List<Command> commands = new ArrayList<>();
    private String service = "";
    private int badParameter;
    private Rate rate = Rate.USUAL;

    /** Creates an empty list. */
    public CommandList() {}

    /**
     * The service and the codes of the commands that follow.
     *
     * @param name first part of the path
     * @param code code of a parameter that is wrong
     * @return this
     */
    public CommandList service(String name, int code) {
        service = name;
        badParameter = code;
        rate = Rate.USUAL;
        return this;
    }

    /**
     * The limit of the commands that follow.
     *
     * @param newRate how often they may be called
     * @return this
     */
    public CommandList rate(Rate newRate) {
        rate = newRate;
        return this;
    }

    /** Adds a command. */
    public CommandList add(String operation, String command, Command.Work work) {
        commands.add(new Command(operation, service + "/" + command, badParameter, rate, null, work));
        return this;
    }

    /** Adds a command before which a receiver of callbacks is asked. */
    public CommandList add(String operation, String command, Command.Before before, Command.Work work) {
        commands.add(new Command(operation, service + "/" + command, badParameter, rate, before, work));
        return this;
    }

    /** What was listed. */
    public List<Command> commands() {
        return List.copyOf(commands);
    }
}
