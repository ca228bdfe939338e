package com.xuqm.it.footprint;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.message.SendMessage;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The program that is measured. It has a JVM of its own, in which nothing is but the jars of one pair, and prints what it finds
 * as {@code name=value}. Without arguments it does nothing but print, which tells what a JVM costs by itself.
 */
public final class Probe {

    /** What is printed when all requests have been sent, and nothing of it answered. */
    static final String IN_FLIGHT = "in flight";

    static final int REQUESTS_IN_FLIGHT = 64;

    /** How often as many calls are made and answered before, so that pools and buffers are as in use. */
    private static final int ROUNDS = 20;

    private static final PrintStream OUT = System.out;

    /** Memory that lies outside of the heap and belongs to Java code, whichever way that asked for it. */
    private static final Pattern DIRECT_MEMORY = Pattern.compile("- +Other \\(reserved=\\d+KB, committed=(\\d+)KB\\)");

    private Probe() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            printClasses();
            printResources();
        } else {
            work(arguments);
        }
        OUT.flush();
        // what is still in flight is not waited for
        Runtime.getRuntime().halt(0);
    }

    private static void work(String[] arguments) throws Exception {
        long start = System.nanoTime();
        XuqmClient xuqm = XuqmClient.builder()
                .baseUrl(arguments[0])
                .appKey(arguments[1])
                .appSecret(arguments[2])
                .adminUser(arguments[3])
                .build();
        if (!xuqm.accounts().get("user_001").execute().userId().equals("user_001")) {
            throw new IllegalStateException("a wrong answer");
        }
        print("firstAnswerNanos", System.nanoTime() - start);
        printClasses();

        for (int i = 0; i < ROUNDS; i++) {
            inFlight(() -> xuqm.accounts().get("user_001").executeAsync()).join();
        }
        CompletableFuture<Void> unanswered = inFlight(() ->
                xuqm.messages().send(SendMessage.text("user_002", "Hello")).executeAsync());
        OUT.println(IN_FLIGHT);
        OUT.flush();
        System.in.read();
        if (unanswered.isDone()) {
            throw new IllegalStateException("there is nothing in flight");
        }
        printResources();
        printAbilities();
    }

    private static CompletableFuture<Void> inFlight(Callable<CompletableFuture<?>> call) {
        return CompletableFuture.allOf(IntStream.range(0, REQUESTS_IN_FLIGHT)
                .mapToObj(i -> {
                    try {
                        return call.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray(CompletableFuture<?>[]::new));
    }

    private static void printClasses() {
        print("classes", ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount());
    }

    private static void printResources() throws JMException {
        print("threads", ManagementFactory.getThreadMXBean().getThreadCount());
        System.gc();
        System.gc();
        print(
                "heapBytes",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        Object report = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "vmNativeMemory",
                        new Object[] {new String[] {"summary"}},
                        new String[] {String[].class.getName()});
        Matcher direct = DIRECT_MEMORY.matcher(report.toString());
        print("directKilobytes", direct.find() ? Long.parseLong(direct.group(1)) : 0);
    }

    private static void printAbilities() {
        HttpTransportProvider provider =
                ServiceLoader.load(HttpTransportProvider.class).findFirst().orElseThrow();
        for (Ability ability : Ability.values()) {
            print(ability.name(), ability.isHadBy(provider) ? 1 : 0);
        }
    }

    private static void print(String name, long value) {
        OUT.println(name + "=" + value);
    }
}
