package com.xuqm.emulator.realtime;

/** Which way a frame went. */
public enum FrameDirection {
    /** From a client to the emulator. */
    RECEIVED,
    /** From the emulator to a client. */
    SENT
}
