package com.xuqm.sdk.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a reader is in a document, and what it found there that is not as it should be. */
final class Mismatches {

    private final List<JsonMismatch> found = new ArrayList<>();
    private final StringBuilder path = new StringBuilder("$");

    /** Goes into a part of a value, such as {@code .name} or {@code [1]}; returns what {@link #leave} takes. */
    int enter(String step) {
        int before = path.length();
        path.append(step);
        return before;
    }

    void leave(int before) {
        path.setLength(before);
    }

    /** What cannot be read here. */
    Unreadable lost(int offset, String expected, String instead) {
        return lostMember("", offset, expected, instead);
    }

    /** What cannot be read in a part of what is here. */
    Unreadable lostMember(String step, int offset, String expected, String instead) {
        return new Unreadable(new JsonMismatch(path + step, offset, expected, instead, true));
    }

    /** Notes what is read here though it is not as it should be. */
    void read(int offset, String expected, String instead) {
        note(new JsonMismatch(path.toString(), offset, expected, instead, false));
    }

    void note(JsonMismatch mismatch) {
        found.add(mismatch);
    }

    int count() {
        return found.size();
    }

    /** Forgets what was found after so many. */
    void forgetFrom(int count) {
        found.subList(count, found.size()).clear();
    }

    /** Of the same member of several elements the first that was lost, and the first that was not. */
    List<JsonMismatch> places() {
        Set<String> places = new HashSet<>();
        return found.stream()
                .filter(mismatch -> places.add(mismatch.place() + mismatch.lost()))
                .toList();
    }
}
