package com.xuqm.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operations as the contract lists them, apart from the emulator's own table. */
final class OperationTable {

    /** What a caller must be to use a route. */
    enum Caller {
        ANYBODY,
        USER,
        ADMINISTRATOR,
        DEMO_USER,
        /** An administrator, a tenant or an operator. */
        PUSH_ADMIN,
        TENANT,
        OPERATOR,
        /** Another service of the vendor, with the internal token. */
        SERVICE;

        private static Caller of(Map<String, String> operation) {
            if (operation.get("security").contains("{}")) {
                return ANYBODY;
            }
            return switch (operation.get("x-xuqm-auth")) {
                case "public", "signed" -> ANYBODY;
                case "im", "push" -> operation.containsKey("x-xuqm-role") ? ADMINISTRATOR : USER;
                case "demo" -> DEMO_USER;
                case "push-admin" -> PUSH_ADMIN;
                case "tenant" -> TENANT;
                case "ops" -> OPERATOR;
                case "internal" -> SERVICE;
                default -> throw new AssertionError("unknown credential: " + operation);
            };
        }
    }

    /** An operation; its path has something in the place of every parameter. */
    record Operation(String id, String method, String path, Caller caller) {

        @Override
        public String toString() {
            return id;
        }
    }

    /** A path, a method, or what is said about an operation on one line, as the contract indents them. */
    private static final Pattern LINE =
            Pattern.compile(" {2}(?<path>/\\S+):| {4}(?<method>[a-z]+):| {6}(?<name>[\\w-]+): (?<value>\\S.*)");

    static final List<Operation> ALL = read();

    private OperationTable() {}

    private static List<Operation> read() {
        List<Operation> operations = new ArrayList<>();
        String path = "";
        String method = "";
        Map<String, String> said = new HashMap<>();
        for (String line : contract()) {
            if (line.equals("webhooks:")) {
                break; // what others receive, and the emulator does not
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                continue;
            }
            if (matcher.group("path") != null) {
                path = matcher.group("path").replaceAll("[{}]", "");
            } else if (matcher.group("method") != null) {
                method = matcher.group("method").toUpperCase(Locale.ROOT);
                said.clear();
            } else {
                said.put(matcher.group("name"), matcher.group("value"));
                if (matcher.group("name").equals("security")) {
                    operations.add(new Operation(said.get("operationId"), method, path, Caller.of(said)));
                }
            }
        }
        return List.copyOf(operations);
    }

    private static List<String> contract() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path found = folder.resolve("spec").resolve("xuqm-openapi.yaml");
            if (Files.exists(found)) {
                try {
                    return Files.readAllLines(found);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new AssertionError("no spec/xuqm-openapi.yaml above the working directory");
    }

    static List<Operation> all() {
        return ALL;
    }

    static List<Operation> behindAToken() {
        return ALL.stream()
                .filter(o -> o.caller() != Caller.ANYBODY && o.caller() != Caller.SERVICE)
                .toList();
    }

    static List<Operation> forAnybody() {
        return of(Caller.ANYBODY);
    }

    static List<Operation> forUsers() {
        return of(Caller.USER);
    }

    static List<Operation> forAdministrators() {
        return of(Caller.ADMINISTRATOR);
    }

    static List<Operation> forServices() {
        return of(Caller.SERVICE);
    }

    static List<Operation> forTenants() {
        return of(Caller.TENANT);
    }

    static List<Operation> forOperators() {
        return of(Caller.OPERATOR);
    }

    static List<Operation> forPushAdministrators() {
        return of(Caller.PUSH_ADMIN);
    }

    private static List<Operation> of(Caller caller) {
        return ALL.stream().filter(o -> o.caller() == caller).toList();
    }
}
