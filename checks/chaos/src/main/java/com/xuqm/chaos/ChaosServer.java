package com.xuqm.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.emulator.XuqmEmulator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * The process of the backend. It knows no campaigns, so that whatever is sent twice is delivered twice. It says {@code ready} and its address, and writes
 * how often each recipient got the message into the file that it is named on its standard input.
 */
final class ChaosServer {

    private ChaosServer() {}

    /**
     * Runs until its standard input ends.
     *
     * @param arguments how many recipients there are, and the seed
     */
    public static void main(String[] arguments) throws IOException {
        int recipients = Integer.parseInt(arguments[0]);
        try (XuqmEmulator emulator = XuqmEmulator.builder()
                        .dropRepetitions(false)
                        .recordLimit(100, 1 << 20)
                        .faultSeed(Long.parseLong(arguments[1]))
                        .start();
                BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            emulator.addAccounts(() -> IntStream.range(0, recipients)
                    .filter(Population::isAccount)
                    .mapToObj(Population::id)
                    .iterator());
            FaultMix.on(emulator.faults());
            System.out.println("ready " + emulator.baseUrl() + " " + emulator.appKey() + " " + emulator.appSecret()
                    + " " + emulator.adminUser());
            for (String file = commands.readLine(); file != null; file = commands.readLine()) {
                emulator.faults().clear(); // what hangs is executed now, before it is counted
                Files.write(Path.of(file), counts(emulator, recipients));
                System.out.println("counted " + emulator.deliveries().total());
            }
        }
    }

    private static byte[] counts(XuqmEmulator emulator, int recipients) {
        byte[] counts = new byte[recipients];
        emulator.deliveries()
                .forEach((account, messages) ->
                        counts[Population.position(account)] = (byte) Math.min(messages, Byte.MAX_VALUE));
        return counts;
    }
}
