package com.xuqm.realtime;

import com.xuqm.realtime.event.RealtimePosition;
import com.xuqm.realtime.event.StateChange;
import com.xuqm.realtime.internal.machine.Rules;
import com.xuqm.realtime.socket.WebSocketConnector;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a connection is made with.
 *
 * @param rules how long things may take
 * @param random from 0 up to 1
 * @param connector opens sockets, {@code null} for the shared one
 * @param position where to begin, {@code null} for now
 * @param bufferSize how many events wait for each receiver
 * @param maxFrameBytes how long a frame may be
 * @param groupRefresh how often the groups are looked up
 * @param sendTimeout how long what is sent may take to come back
 * @param listeners are told of events
 * @param stateListeners are told of states
 * @param onFailure is told what listeners throw
 */
record Settings(
        Rules rules,
        DoubleSupplier random,
        @Nullable WebSocketConnector connector,
        @Nullable RealtimePosition position,
        int bufferSize,
        int maxFrameBytes,
        Duration groupRefresh,
        Duration sendTimeout,
        List<Consumer<Object>> listeners,
        List<Consumer<? super StateChange>> stateListeners,
        Consumer<? super Throwable> onFailure) {}
