package com.xuqm.emulator.internal.realtime;

import com.xuqm.emulator.realtime.WireForm;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What all connections of an emulator share.
 *
 * @param log where frames are recorded
 * @param attendance counts connections
 * @param faults what goes wrong
 * @param open the connections that are open
 * @param form how frames are written
 * @param maxFrameBytes greatest frame accepted
 */
record Desk(
        FrameLog log,
        Attendance attendance,
        RealtimeFaultPlan faults,
        Set<Connection> open,
        Supplier<WireForm> form,
        int maxFrameBytes) {}
