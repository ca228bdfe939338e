package com.xuqm.emulator.inspect;

/**
 * A push that was asked for. {@code toString()} leaves out what it says.
 *
 * @param pushId its id
 * @param userId for whom
 * @param title its heading
 * @param body its text
 * @param payload its payload as JSON text, {@code {}} if there was none
 * @param deviceCount how many devices it went to
 */
public record SentPush(String pushId, String userId, String title, String body, String payload, int deviceCount) {

    @Override
    public String toString() {
        return pushId + " to " + userId + " on " + deviceCount + " devices";
    }
}
