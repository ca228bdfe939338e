import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The part of "mvn -q -Pclients" that is not Maven's: after the clients are generated and the Java one is compiled, it compiles the one
 * in TypeScript, compiles and imports the one in Python, and lints the contract. What this machine has no program for is skipped, with a
 * word; what fails fails the run.
 */
public final class CheckClients {

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    /** Below this, Redocly does not run. */
    private static final int[] LEAST_NODE = {20, 19};

    /** The generated client asks for it. */
    private static final int[] LEAST_PYTHON = {3, 10};

    private static final Pattern TWO_NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)");
    private static final Pattern TOTALS = Pattern.compile("\"errors\": (\\d+),\\s*\"warnings\": (\\d+)");

    private static final String HAS_LIBRARIES = """
            import sys, pydantic, urllib3, dateutil, typing_extensions
            sys.exit(0 if tuple(map(int, pydantic.VERSION.split('.')[:2])) >= (2, 11) else 1)
            """;

    private static final String IMPORT_ALL = """
            import importlib, pkgutil, openapi_client
            names = [module.name for module in pkgutil.walk_packages(openapi_client.__path__, 'openapi_client.')]
            for name in names: importlib.import_module(name)
            print(len(names))
            """;

    private final Path contract;
    private final Path here;
    private final Path generated;

    private CheckClients(Path contract, Path here, Path generated) {
        this.contract = contract;
        this.here = here;
        this.generated = generated;
    }

    public static void main(String[] arguments) throws Exception {
        CheckClients check = new CheckClients(absolute(arguments[0]), absolute(arguments[1]), absolute(arguments[2]));
        try {
            String java = "java=compiled files=" + check.count("java", ".java");
            String python = check.python();
            String npm = check.typescriptAndLint();
            System.out.println("clients: " + java + " " + npm + " " + python);
        } catch (Failure e) {
            System.out.println("clients: FAILED: " + e.getMessage());
            System.exit(1);
        }
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    private String typescriptAndLint() throws Exception {
        Optional<Path> npm = program(WINDOWS ? "npm.cmd" : "npm");
        Optional<Path> node = program(WINDOWS ? "node.exe" : "node");
        if (npm.isEmpty() || node.isEmpty() || isOlder(version(node.get()), LEAST_NODE)) {
            System.out.println(
                    "clients: skipped: compiling the TypeScript client and linting the contract, for there is no Node.js "
                            + LEAST_NODE[0] + "." + LEAST_NODE[1] + " or newer with npm on this machine");
            return "typescript=generated lint=skipped";
        }
        Path tools = Files.createDirectories(generated.resolveSibling("tools"));
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.copy(here.resolve(file), tools.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        System.out.println("clients: fetching the TypeScript compiler and the linter");
        run(tools, npm.get().toString(), "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                .mustSucceed("npm ci");

        Path modules = tools.resolve("node_modules");
        System.out.println("clients: compiling the TypeScript client");
        run(
                        generated.resolve("typescript"),
                        node.get().toString(),
                        modules.resolve("typescript/bin/tsc").toString(),
                        "--noEmit",
                        "--strict",
                        "--target",
                        "es2022",
                        "--lib",
                        "es2022,dom",
                        "--module",
                        "esnext",
                        "--moduleResolution",
                        "bundler",
                        "index.ts")
                .mustSucceed("tsc");
        System.out.println("clients: linting the contract");
        Result lint = run(
                tools,
                node.get().toString(),
                modules.resolve("@redocly/cli/bin/cli.js").toString(),
                "lint",
                contract.toString(),
                "--config",
                here.resolve("redocly.yaml").toString(),
                "--format",
                "json");
        lint.mustSucceed("redocly lint");
        Matcher totals = TOTALS.matcher(lint.output());
        if (!totals.find()) {
            throw new Failure("redocly lint gave no totals:\n" + lint.output());
        }
        return "typescript=compiled files=" + count("typescript", ".ts") + " lint_errors=" + totals.group(1)
                + " lint_warnings=" + totals.group(2);
    }

    private String python() throws Exception {
        Optional<Path> python = Stream.of("python3", "python")
                .flatMap(name -> program(WINDOWS ? name + ".exe" : name).stream())
                .findFirst();
        if (python.isEmpty() || isOlder(version(python.get()), LEAST_PYTHON)) {
            System.out.println("clients: skipped: compiling the Python client, for there is no Python "
                    + LEAST_PYTHON[0] + "." + LEAST_PYTHON[1] + " or newer on this machine");
            return "python=generated";
        }
        String program = python.get().toString();
        Path folder = generated.resolve("python");
        System.out.println("clients: compiling the Python client");
        run(folder, program, "-W", "error", "-m", "compileall", "-q", "-f", "openapi_client")
                .mustSucceed("compileall");
        String files = " files=" + count("python", ".py");
        if (run(folder, program, "-c", HAS_LIBRARIES).status() != 0) {
            System.out.println(
                    "clients: the Python client was compiled, but not imported, for pydantic 2.11 or newer, urllib3, dateutil and"
                            + " typing_extensions are not all on this machine");
            return "python=compiled" + files;
        }
        Result imported = run(folder, program, "-W", "error", "-c", IMPORT_ALL);
        imported.mustSucceed("import");
        return "python=imported modules=" + imported.output().strip();
    }

    private long count(String client, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(generated.resolve(client))) {
            long count = files.filter(file -> file.toString().endsWith(ending)).count();
            if (count == 0) {
                throw new Failure("nothing was generated for " + client);
            }
            return count;
        }
    }

    private static Optional<Path> program(String name) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int[] version(Path program) throws Exception {
        Matcher numbers = TWO_NUMBERS.matcher(
                run(Path.of("."), program.toString(), "--version").output());
        return numbers.find()
                ? new int[] {Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))}
                : new int[] {0, 0};
    }

    private static boolean isOlder(int[] found, int[] least) {
        return found[0] < least[0] || (found[0] == least[0] && found[1] < least[1]);
    }

    private static Result run(Path folder, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File(WINDOWS ? "NUL" : "/dev/null")));
        // Nobody is told that we lint, and nobody told us of newer versions.
        builder.environment().putAll(Map.of("REDOCLY_TELEMETRY", "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE", "true"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    /** What a program answered. */
    private record Result(int status, String output) {

        void mustSucceed(String what) {
            if (status != 0) {
                List<String> lines = new ArrayList<>(output.lines().toList());
                int shown = Math.min(lines.size(), 60);
                throw new Failure(what + " ended with " + status + ":\n" + String.join("\n", lines.subList(0, shown)));
            }
        }
    }

    /** The run has failed, and its message says why. */
    private static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1;

        Failure(String message) {
            super(message);
        }
    }
}
