package com.xuqm.cli.probe;

import com.xuqm.cli.probe.Wire.Asked;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What was made and has to go again, also at Ctrl-C: the last first. */
final class UndoList {

    private record Step(String what, Asked request) {}

    private final Wire wire;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<String> left = new ArrayList<>();

    UndoList(Wire wire) {
        this.wire = wire;
    }

    synchronized void add(String what, Asked request) {
        steps.push(new Step(what, request));
    }

    /** Does what is left to do. A second call finds nothing. */
    synchronized void run() {
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            try {
                if (!wire.undo(step.request()).isAccepted()) {
                    left.add(step.what());
                }
            } catch (IOException e) {
                left.add(step.what());
            }
        }
    }

    /** What could not be undone. */
    synchronized List<String> left() {
        return List.copyOf(left);
    }
}
