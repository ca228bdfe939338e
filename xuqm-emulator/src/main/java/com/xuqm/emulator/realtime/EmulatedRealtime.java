package com.xuqm.emulator.realtime;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * The real-time connections of an emulator: STOMP 1.2 over WebSocket, at {@link #url()}.
 *
 * <p>A message reaches those of its receivers who are subscribed when it is sent, and waits for the others. A connection counts from
 * the frame CONNECTED on, until the emulator has noticed its end. Safe for use from many threads.
 */
public interface EmulatedRealtime {

    /**
     * Where a client on this machine connects.
     *
     * @return scheme {@code ws}, host, port and path, without the token
     */
    String url();

    /**
     * How many connections there are.
     *
     * @return the number, of all users
     */
    int connections();

    /**
     * How many connections somebody has.
     *
     * @param userId who; {@code platform} for the account of platform events
     * @return the number
     */
    int connections(String userId);

    /**
     * How many connections somebody had at most at once, since the start or the last {@link #clear()}.
     *
     * @param userId who
     * @return the number
     */
    int mostConnections(String userId);

    /**
     * How many connections somebody has made, since the start or the last {@link #clear()}.
     *
     * @param userId who
     * @return the number
     */
    long connectionsMade(String userId);

    /**
     * Waits until somebody has exactly so many connections.
     *
     * @param userId who
     * @param count how many; 0 to wait until all are gone
     * @param timeout how long to wait at most
     * @throws IllegalStateException if it does not come about in time
     * @throws InterruptedException if the waiting thread is interrupted
     */
    void awaitConnections(String userId, int count, Duration timeout) throws InterruptedException;

    /**
     * The frames that passed. The last 10,000 are kept, up to 32 MiB.
     *
     * @return snapshots, oldest first
     */
    List<RecordedFrame> frames();

    /**
     * The frames of a kind that passed, as far as they are kept.
     *
     * @param direction which way
     * @param command their command, such as {@code SEND}
     * @return snapshots, oldest first
     */
    List<RecordedFrame> frames(FrameDirection direction, String command);

    /**
     * Waits until so many frames of a kind have passed.
     *
     * @param wanted which; called under a lock, so it must not call the emulator
     * @param count how many, counted over those that are kept
     * @param timeout how long to wait at most
     * @return those frames
     * @throws IllegalStateException if they do not pass in time
     * @throws InterruptedException if the waiting thread is interrupted
     */
    List<RecordedFrame> awaitFrames(Predicate<RecordedFrame> wanted, int count, Duration timeout)
            throws InterruptedException;

    /**
     * What goes wrong on demand.
     *
     * @return the faults
     */
    RealtimeFaults faults();

    /**
     * Writes frames in another form from now on.
     *
     * @param form the form; {@link WireForm#USUAL} at the start and after a reset
     */
    void write(WireForm form);

    /**
     * Sends bytes that need be no frame to the connections of a user, in one message of WebSocket each.
     *
     * @param userId who
     * @param bytes the bytes
     * @return to how many connections
     */
    int sendRaw(String userId, byte[] bytes);

    /** Forgets the frames that passed, and counts connections anew; those that are open stay. */
    void clear();
}
