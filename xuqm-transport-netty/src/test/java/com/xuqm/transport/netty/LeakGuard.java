package com.xuqm.transport.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.util.ResourceLeakDetector;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test class that loses a buffer of Netty. Every buffer is watched; at the end one is lost on purpose, and when that one
 * has been found, so have been all that were lost before.
 */
final class LeakGuard implements BeforeAllCallback, AfterAllCallback {

    private static final AtomicInteger GUARDS = new AtomicInteger();

    /** Of its own for each guard: a leak that looks like one before is not reported again. */
    private final String onPurpose = "lost on purpose by guard " + GUARDS.incrementAndGet();

    private final List<String> leaks = new CopyOnWriteArrayList<>();
    private ResourceLeakDetector.Level levelBefore;

    @Override
    public void beforeAll(ExtensionContext context) {
        levelBefore = ResourceLeakDetector.getLevel();
        ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
        ByteBufUtil.setLeakListener((type, records) -> leaks.add(records));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        lose();
        while (leaks.stream().noneMatch(records -> records.contains(onPurpose))) {
            System.gc();
            // leaks are reported when a buffer is made
            ByteBufAllocator.DEFAULT.buffer().release();
        }
        ByteBufUtil.setLeakListener(null);
        ResourceLeakDetector.setLevel(levelBefore);
        assertThat(leaks)
                .as("lost buffers, and where they were used")
                .allMatch(records -> records.contains("lost on purpose"));
    }

    private void lose() {
        ByteBuf lost = ByteBufAllocator.DEFAULT.buffer();
        lost.touch(onPurpose);
    }
}
