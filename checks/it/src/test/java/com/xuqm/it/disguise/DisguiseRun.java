package com.xuqm.it.disguise;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.it.coverage.EveryCall;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.wire.WireOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls every operation of an emulator in a disguise, and compares what the client says with what the emulator knows. */
final class DisguiseRun {

    /**
     * A call that failed, or was answered with something else than what the emulator holds.
     *
     * @param what the operation, or the section if that is not known
     * @param lost whether the emulator did what was asked
     */
    record Failure(String what, boolean lost, String why) {

        @Override
        public String toString() {
            return what + (lost ? " (done, and the answer thrown away): " : ": ") + why;
        }
    }

    /**
     * What came of it.
     *
     * @param operations how many operations there are
     * @param failures the calls that failed
     * @param unanswered the operations that the emulator never carried out
     */
    record Result(int operations, List<Failure> failures, Set<String> unanswered) {

        long lostDeeds() {
            return failures.stream().filter(Failure::lost).count();
        }

        /** Operations that do not work, and whatever else does not. */
        Set<String> broken() {
            Set<String> broken = failures.stream().map(Failure::what).collect(Collectors.toCollection(TreeSet::new));
            broken.addAll(unanswered);
            return broken;
        }
    }

    /** What fails without a correction is repeated as well, and there is nothing to wait for. */
    private static final RetryPolicy AT_ONCE = RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ZERO);

    private final List<Failure> failures = new ArrayList<>();

    private DisguiseRun() {}

    /**
     * Runs.
     *
     * @param wire what the client is told of the wire
     */
    static Result of(Disguise disguise, Stack stack, WireOptions wire) throws IOException {
        Path folder = Files.createTempDirectory("disguise");
        try (XuqmEmulator service = XuqmEmulator.builder()
                        .disguise(disguise)
                        .webhookRetries(1, Duration.ofMillis(1))
                        .start();
                HttpTransport transport = stack.transport().create(TransportOptions.defaults());
                XuqmClient xuqm = client(service, transport, stack, wire)) {
            return new DisguiseRun().run(service, xuqm, wire, folder);
        } finally {
            delete(folder);
        }
    }

    private static XuqmClient client(XuqmEmulator service, HttpTransport transport, Stack stack, WireOptions wire) {
        XuqmClientBuilder builder = XuqmClient.builder()
                .baseUrl(service.baseUrl())
                .appKey(service.appKey())
                .appSecret(service.appSecret())
                .adminUser(service.adminUser())
                .tenantToken(service.issueTenantToken())
                .opsToken(service.issueOpsToken())
                .internalToken(service.internalToken())
                .retry(AT_ONCE)
                .transport(transport)
                .json(stack.json().create())
                .wire(wire);
        return builder.build();
    }

    private Result run(XuqmEmulator service, XuqmClient xuqm, WireOptions wire, Path folder) {
        Map<String, Runnable> sections = EveryCall.sections(xuqm, service, folder);
        BeyondCalls.addTo(sections, xuqm, service, wire);
        sections.forEach((name, section) -> run(name, section, service));
        Set<String> unanswered = new TreeSet<>(service.operations());
        service.recorded().stream()
                .filter(RecordedRequest::succeeded)
                .forEach(request -> unanswered.remove(request.operation()));
        return new Result(service.operations().size(), List.copyOf(failures), unanswered);
    }

    private void run(String name, Runnable section, XuqmEmulator service) {
        try {
            section.run();
        } catch (XuqmException e) {
            String operation = e.operation();
            failures.add(new Failure(
                    operation == null ? name : operation,
                    wasDone(service, operation),
                    e.getClass().getSimpleName() + ": " + e.getMessage()));
        } catch (RuntimeException | AssertionError e) {
            failures.add(new Failure(name, false, String.valueOf(e)));
        }
    }

    /** Whether the last request of an operation changed something. */
    private static boolean wasDone(XuqmEmulator service, String operation) {
        List<RecordedRequest> requests = operation == null ? List.of() : service.recorded(operation);
        RecordedRequest last = requests.isEmpty() ? null : requests.get(requests.size() - 1);
        return last != null && last.succeeded() && !last.method().equals("GET");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
