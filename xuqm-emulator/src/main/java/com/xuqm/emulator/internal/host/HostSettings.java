package com.xuqm.emulator.internal.host;

import com.xuqm.emulator.internal.http.ListenAddress;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * What every emulator is set up with.
 *
 * @param address where it listens
 * @param clock the clock it goes by, before it is made wrong
 * @param maxBodyBytes greatest body accepted
 * @param requestLines is told of each request in one line when it is over
 * @param recordedRequests how many requests are kept
 * @param recordedBytes how many bytes of them are kept, roughly
 * @param faultSeed seed of faults that strike by chance
 */
public record HostSettings(
        ListenAddress address,
        Clock clock,
        int maxBodyBytes,
        Consumer<String> requestLines,
        int recordedRequests,
        long recordedBytes,
        long faultSeed) {}
