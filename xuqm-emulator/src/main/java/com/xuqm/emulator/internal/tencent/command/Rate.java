package com.xuqm.emulator.internal.tencent.command;

/**
 * How often something may be done.
 *
 * @param times how often
 * @param seconds within how many seconds
 * @param code what is answered beyond
 */
public record Rate(int times, long seconds, int code) {

    /** What holds for every command that has no limit of its own. */
    public static final Rate USUAL = perSecond(200);

    /** So many a second, with the code for commands that come too often. */
    public static Rate perSecond(int times) {
        return new Rate(times, 1, 60007);
    }
}
