package com.xuqm.chaos;

import com.xuqm.processes.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two receivers on one database, of 32 threads each, to whom the same posts are delivered; one of them is killed. What was confirmed must have been
 * claimed by one alone.
 */
public final class SharedReceivers {

    private static final int MEGABYTES = 128;

    /** The receiver that is killed has by then claimed some, and is at work on others. */
    private static final int KILL_AFTER = 4;

    private SharedReceivers() {}

    /**
     * What became of the posts.
     *
     * @param database on which database
     * @param posts how many different ones were delivered, each to both
     * @param once how many nonces are used up
     * @param twice how many were confirmed more than once
     * @param claims how many claims the receivers made in all
     * @param claimsPerSecond claims of the receiver that lived, in a second
     * @param failures how many claims threw
     */
    public record Result(
            String database, int posts, int once, int twice, long claims, long claimsPerSecond, long failures) {

        /** Tells whether each post passed once. */
        public boolean isSound() {
            return once == posts && twice == 0 && failures == 0;
        }

        /** Gives the line that a run ends with. */
        @Override
        public String toString() {
            return "receivers: posts=" + posts + " threads=2x32 killed=1 once=" + once + " twice=" + twice + " claims="
                    + claims + " failures=" + failures + " claims_per_second=" + claimsPerSecond + " database="
                    + database;
        }
    }

    /**
     * Delivers posts to two receivers and kills one.
     *
     * @param database {@code h2} or {@code postgresql}
     * @param posts how many different ones
     * @param folder where the receivers write what they confirmed
     */
    public static Result run(String database, int posts, Path folder) throws IOException {
        try (SharedDatabase shared = SharedDatabase.start(database, true);
                ChildJvm lives = receiver(shared, posts, folder.resolve("lives"));
                ChildJvm dies = receiver(shared, posts, folder.resolve("dies"))) {
            for (ChildJvm receiver : List.of(lives, dies)) {
                receiver.readLine(); // ready
            }
            lives.writeLine("go");
            dies.writeLine("go");
            for (int i = 0; i < KILL_AFTER; i++) {
                dies.readLine();
            }
            dies.kill();
            String[] figures = {};
            for (String line = lives.readLine(); line != null; line = lives.readLine()) {
                if (line.startsWith("figures ")) {
                    figures = line.split(" ");
                }
            }
            return result(database, posts, folder, figures, done(shared));
        }
    }

    private static ChildJvm receiver(SharedDatabase shared, int posts, Path file) throws IOException {
        return ChildJvm.start(
                ReceiverMain.class, MEGABYTES, List.of(shared.url(), Integer.toString(posts), file.toString()));
    }

    private static int done(SharedDatabase shared) throws IOException {
        try (Connection connection = shared.dataSource().getConnection();
                Statement count = connection.createStatement();
                ResultSet row = count.executeQuery("SELECT count(*) FROM xuqm_nonce WHERE done")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static Result result(String database, int posts, Path folder, String[] figures, int done)
            throws IOException {
        Set<String> confirmed = new HashSet<>();
        List<String> all = new ArrayList<>(Files.readAllLines(folder.resolve("lives")));
        all.addAll(Files.readAllLines(folder.resolve("dies")));
        Set<String> twice = new HashSet<>();
        for (String nonce : all) {
            if (!confirmed.add(nonce)) {
                twice.add(nonce);
            }
        }
        return new Result(
                database,
                posts,
                done,
                twice.size(),
                Long.parseLong(figures[1]),
                Long.parseLong(figures[2]),
                Long.parseLong(figures[3]));
    }
}
