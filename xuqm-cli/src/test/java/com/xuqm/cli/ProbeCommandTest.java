package com.xuqm.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.xuqm.cli.output.ExitCode;
import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.disguise.DisguiseOption;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.emulator.inspect.StoredAccount;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a service speaks is found out by asking it, and nothing is left behind. What disguises it finds is tested in checks/it. */
class ProbeCommandTest {

    @TempDir
    private Path folder;

    private XuqmEmulator emulator = XuqmEmulator.start();
    private Terminal terminal = new Terminal(Path.of(""));

    @AfterEach
    void close() {
        emulator.close();
    }

    private int probe(String... arguments) {
        terminal = Terminal.of(emulator, folder);
        String[] all = new String[arguments.length + 3];
        all[0] = "doctor";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--rate";
        all[arguments.length + 2] = "1000";
        return terminal.type(all);
    }

    private int probeWrites(String... more) {
        String[] all = new String[more.length + 3];
        all[0] = "--probe-writes";
        all[1] = "--yes";
        all[2] = emulator.appKey();
        System.arraycopy(more, 0, all, 3, more.length);
        return probe(all);
    }

    private void disguise(DisguiseOption... options) {
        emulator.close();
        emulator = XuqmEmulator.builder().disguise(Disguise.of(options)).start();
    }

    private void assertNothingIsLeft() {
        assertThat(emulator.accounts())
                .extracting(StoredAccount::userId)
                .noneMatch(userId -> userId.startsWith("xuqm-probe"));
        terminal.type("call", "GET", "/api/im/admin/webhooks");
        assertThat(terminal.out()).contains("\"data\" : [ ]");
        terminal.type("call", "GET", "/api/im/blacklist");
        assertThat(terminal.out()).contains("\"data\" : [ ]");
    }

    @Test
    void the_plan_is_printed_and_nothing_asked() {
        assertThat(probe("--probe", "--plan")).isZero();
        assertThat(terminal.out())
                .contains("GET  /api/im/admin/users", "--probe-writes")
                .doesNotContain("webhooks");
        assertThat(probe("--probe-writes", "--plan")).isZero();
        assertThat(terminal.out()).contains("POST /api/im/admin/webhooks");
        assertThat(emulator.recorded()).isEmpty();
    }

    @Test
    void whatever_is_asked_is_in_the_plan_and_not_more() {
        disguise(DisguiseOption.SIGNATURE_BASE64, DisguiseOption.SIGNATURE_SECONDS, DisguiseOption.PAGE_PARAMETERS);
        probe("--probe-writes", "--plan");
        List<Pattern> plan = terminal.lines().stream()
                .filter(line -> line.startsWith("GET") || line.startsWith("POST") || line.startsWith("DELETE"))
                .map(line -> Pattern.compile(line.substring(0, line.indexOf("  ", 6))
                        .strip()
                        .replaceAll(" +", " ")
                        .replaceAll("\\(nobody\\)|\\(you\\)|…", "[^/]+")))
                .toList();

        assertThat(probeWrites()).isZero();
        assertThat(emulator.recorded())
                .extracting(request -> request.method() + " " + request.path())
                .allMatch(asked ->
                        plan.stream().anyMatch(line -> line.matcher(asked).matches()));
        assertThat(emulator.recorded()).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void reading_is_all_that_a_probe_does_unless_it_may_write() {
        assertThat(probe("--probe")).isZero();
        assertThat(emulator.recorded())
                .filteredOn(request -> !request.method().equals("GET"))
                .extracting(RecordedRequest::operation)
                .containsOnly("auth.login", "auth.issueUserSig");
        assertThat(emulator.recorded()).hasSizeLessThanOrEqualTo(40);
        assertThat(terminal.out())
                .contains("held           page-first: the first page is 0", "not observable batches")
                .doesNotContain("differs");
        assertThat(terminal.err()).contains("0 of 38 assumptions differ");
    }

    @Test
    void writing_is_asked_for_first() {
        assertThat(probe("--probe-writes")).isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(terminal.err()).contains("about to make an account", "nothing was sent");
        assertThat(emulator.recorded()).isEmpty();
    }

    @Test
    void what_was_made_is_gone_again() {
        assertThat(probeWrites()).isZero();
        assertThat(terminal.out()).doesNotContain("not observable webhook", "differs");
        assertNothingIsLeft();
    }

    @ParameterizedTest
    @CsvSource({"messages.send", "blacklist.add", "admin.batchSend", "accounts.importBatch"})
    void what_was_made_is_gone_after_a_failure_too(String operation) {
        emulator.faults().on(operation).afterExecuting(Fault.resetConnection());

        assertThat(probeWrites()).isEqualTo(ExitCode.FAULT_FOUND.code());
        assertThat(terminal.err()).contains("the probe ended early");
        emulator.faults().clear();
        assertNothingIsLeft();
    }

    @Test
    void what_could_not_be_undone_is_named() {
        emulator.faults().on("accounts.delete").beforeExecuting(Fault.status(503));

        assertThat(probeWrites()).isEqualTo(ExitCode.FAULT_FOUND.code());
        assertThat(terminal.err()).contains("could not be undone: the account xuqm-probe-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|application/json|{}",
                "200|application/json|{\"code\":200,\"status\":\"0\",\"data\":null,\"message\":\"success\"}",
                "401|application/json|{\"code\":401,\"status\":\"1\",\"data\":null,\"message\":\"no\"}",
                "500|text/plain|broken",
                "200|text/html|<html>please log in</html>"
            })
    void nothing_is_called_held_of_what_is_no_such_service(int status, String type, String body) throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        other.start();
        try {
            terminal = Terminal.of(emulator, folder)
                    .with(
                            "XUQM_BASE_URL",
                            "http://127.0.0.1:" + other.getAddress().getPort());

            assertThat(terminal.type("doctor", "--probe-writes", "--yes", emulator.appKey(), "--rate", "1000"))
                    .isEqualTo(ExitCode.FAULT_FOUND.code());
            assertThat(terminal.lines()).hasSize(38).allMatch(line -> line.startsWith("not observable"));
            assertThat(folder.resolve("xuqm-wire.properties")).doesNotExist();
        } finally {
            other.stop(0);
        }
    }

    @Test
    void the_file_that_it_writes_is_read_and_a_second_probe_writes_the_same() throws IOException {
        disguise(DisguiseOption.PAGE_ENTRIES, DisguiseOption.BATCHES_SMALL, DisguiseOption.SIGNATURE_WITH_PROFILE);
        assertThat(probeWrites()).isZero();
        Path file = folder.resolve("xuqm-wire.properties");
        WireOptions wire = WireOptions.load(file);
        assertThat(wire.get(WireOption.BATCH_ACCOUNTS)).isEqualTo(10);
        assertThat(wire.get(WireOption.PAGE_ELEMENTS)).startsWith("entries", "content");
        assertThat(terminal.err()).contains("overlay: 1.0.0", "maxItems: 20");

        String written = Files.readString(file);
        terminal.with("XUQM_WIRE", file.toString());
        assertThat(probeWrites()).isZero();
        assertThat(file).hasContent(written);
        assertThat(terminal.with("XUQM_WIRE", file.toString()).type("accounts", "show", "user_001"))
                .isZero();
    }

    @Test
    void only_what_has_changed_since_is_told() {
        assertThat(probeWrites("--bundle", "before")).isZero();
        assertThat(probeWrites("--compare", "before")).isZero();
        assertThat(terminal.out()).isEmpty();

        disguise(DisguiseOption.TIMES_ISO, DisguiseOption.EXTRA_MEMBERS);
        assertThat(probeWrites("--compare", "before")).isEqualTo(ExitCode.CHANGED.code());
        assertThat(terminal.lines())
                .anyMatch(line -> line.startsWith("times: was held"))
                .anyMatch(line -> line.startsWith("accounts.get: was ") && line.contains("xTruth=truth"))
                .noneMatch(line -> line.startsWith("page"));
        assertThat(probe("--probe", "--compare", "nothing")).isEqualTo(ExitCode.CONFIGURATION.code());
    }

    @Test
    void a_bundle_holds_no_value_and_no_secret() throws IOException {
        assertThat(probeWrites("--bundle", "bundle", "--json", "--spec-out", "spec.yaml"))
                .isZero();
        assertThat(Files.readString(folder.resolve("bundle")))
                .contains("\"setting\":\"app-secret\",\"source\":\"XUQM_APP_SECRET\"", "\"operation\":\"accounts.get\"")
                .doesNotContain(emulator.appSecret(), emulator.baseUrl(), "administrator", "whs_");
        assertThat(terminal.out() + terminal.err()).doesNotContain(emulator.appSecret(), "whs_", "eyJ");
    }
}
