package com.xuqm.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.spring.restart.Redeploying;
import com.xuqm.spring.restart.RestartedApplication;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.management.ObjectName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An application that is started and ended again and again in one JVM")
class RestartTest {

    private static final int TIMES = Integer.getInteger("xuqm.restarts", 20);

    @TempDir
    private Path folder;

    private static String[] properties(XuqmEmulator emulator) {
        return new String[] {
            "spring.main.banner-mode=off",
            "logging.level.root=error",
            "spring.jmx.enabled=true",
            "xuqm.base-url=" + emulator.baseUrl(),
            "xuqm.app-key=" + emulator.appKey(),
            "xuqm.app-secret=" + emulator.appSecret(),
            "xuqm.admin-user=" + emulator.adminUser(),
            "xuqm.webhook.secrets=a secret of nobody",
            "xuqm.realtime.user=user_001"
        };
    }

    private static void run(XuqmEmulator emulator) {
        RestartedApplication.run(properties(emulator));
    }

    private static Set<String> beans() {
        Set<String> names = new TreeSet<>();
        for (ObjectName name : ManagementFactory.getPlatformMBeanServer().queryNames(null, null)) {
            names.add(name.toString());
        }
        return names;
    }

    private static long open() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : 0;
    }

    /** Those of the emulator, which goes on, are as many as a busy machine makes them. */
    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("xuqm-emulator"))
                .filter(thread -> !thread.isDaemon() || thread.getName().startsWith("xuqm"))
                .count();
    }

    /** What ends may take a moment, and some of the JDK's is closed by its garbage collection. */
    private static void assertThatItFallsTo(long level, Supplier<Long> figure) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (figure.get() > level && System.nanoTime() < end) {
            System.gc();
            Thread.onSpinWait();
        }
        assertThat(figure.get()).isLessThanOrEqualTo(level);
    }

    @Test
    @DisplayName("leaves no thread, no socket and no MBean behind, with a call and a connection each time")
    void leaves_nothing() {
        try (XuqmEmulator emulator = XuqmEmulator.start()) {
            run(emulator);
            run(emulator);
            System.gc();
            Set<String> beans = beans();
            long threads = threads();
            long open = open();

            for (int i = 2; i < TIMES; i++) {
                run(emulator);
            }

            assertThatItFallsTo(threads, RestartTest::threads);
            assertThatItFallsTo(open + 5, RestartTest::open);
            assertThat(beans()).isSubsetOf(beans);
        }
    }

    @Test
    @DisplayName("leaves none of its classes behind where each start has its own, as in a server that deploys it anew")
    void leaves_no_class_loader() throws Exception {
        int times = Math.max(2, TIMES / 10);
        List<String> arguments = new ArrayList<>(List.of(
                "-XX:SoftRefLRUPolicyMSPerMB=0", "-Xmx512m", Redeploying.class.getName(), Integer.toString(times)));
        try (XuqmEmulator emulator = XuqmEmulator.start()) {
            arguments.addAll(List.of(properties(emulator)));

            String printed = Jvm.run(folder, Jvm.CLASS_PATH, arguments.toArray(String[]::new));

            assertThat(printed).contains("LOADERS=" + times + " left=0 ");
        }
    }
}
