package com.xuqm.emulator.inspect;

import java.time.Instant;

/**
 * A message in the emulator of Maxim, as it is now. {@code toString()} leaves out the content.
 *
 * @param id its id
 * @param fromId who sent it; 0 if the app did for nobody
 * @param toId the user or group it went to
 * @param isForGroup whether it went to a group
 * @param contentType its kind, as the number by which it is sent
 * @param content its content as sent; empty once it is recalled
 * @param sentAt when it was sent
 */
public record StoredMaximMessage(
        long id, long fromId, long toId, boolean isForGroup, int contentType, String content, Instant sentAt) {

    @Override
    public String toString() {
        return id + " " + fromId + " -> " + toId + (isForGroup ? " (group) " : " ") + contentType;
    }
}
