package com.xuqm.it.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.it.docs.Markdown.CodeBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Types what stands after {@code $} on a page into a shell that knows the program {@code xuqm}. */
final class TypedSession {

    private static final String PROMPT = "$ ";
    private static final String END = "<<end ";

    private final Path folder;

    /** Each shell begins in this folder, which is its home as well. */
    TypedSession(Path folder) throws IOException {
        this.folder = folder;
        Path program = Files.createDirectories(folder.resolve("bin")).resolve("xuqm");
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path")
                        + "' com.xuqm.cli.Main \"$@\"\n");
        if (!program.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + program + " executable");
        }
    }

    /**
     * A command.
     *
     * @param text what is typed
     * @param printed what is printed then
     */
    record Step(String text, List<String> printed) {}

    /** What a block shows: commands, each with what it prints. */
    static List<Step> steps(CodeBlock block) {
        List<Step> steps = new ArrayList<>();
        block.text().lines().forEach(line -> {
            if (line.startsWith(PROMPT)) {
                steps.add(new Step(line.substring(PROMPT.length()), new ArrayList<>()));
            } else {
                steps.get(steps.size() - 1).printed().add(line);
            }
        });
        return steps;
    }

    /** A shell in which nothing of this machine's settings of the program is known. */
    ProcessBuilder shell(String script) {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", script);
        Map<String, String> environment = shell.environment();
        environment.keySet().removeIf(name -> name.startsWith("XUQM_"));
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("HOME", folder.toString());
        environment.put("LC_ALL", "C.UTF-8");
        return shell.directory(folder.toFile()).redirectErrorStream(true);
    }

    /** Types commands one after the other, and returns each with its exit code and what it really printed. */
    List<Step> type(List<String> commands) throws IOException, InterruptedException {
        String script = commands.stream()
                .map(command -> command + "\necho \"" + END + "$?>>\"\n")
                .collect(Collectors.joining());
        Process shell = shell(script).start();
        shell.getOutputStream().close();
        String all = new String(shell.getInputStream().readAllBytes(), UTF_8);
        shell.waitFor();
        String[] parts = all.split(Pattern.quote(END), -1);
        List<Step> really = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            String code = i + 1 < parts.length ? parts[i + 1].substring(0, parts[i + 1].indexOf(">>")) : "none";
            String before = i == 0 ? parts[0] : parts[i].substring(parts[i].indexOf(">>\n") + 3);
            really.add(new Step(code, before.lines().toList()));
        }
        return really;
    }
}
