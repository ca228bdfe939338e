package com.xuqm.migration.internal.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.migration.internal.ledger.Key;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ids that accounts and groups have at the target: their own, where they can be kept. The table has those that differ; it may be written by hand, and
 * what the rule makes is added to it before it is used.
 */
public final class Ids {

    private static final int LONGEST = 64;
    private static final Pattern OF_ACCOUNT = Pattern.compile("[^\\p{Cc}\\p{Cs}]{1," + LONGEST + "}");
    private static final Pattern OF_GROUP = Pattern.compile("[\\w.:@-]{1," + LONGEST + "}");

    private static final Pattern OF_LINE = Pattern.compile("[^\\p{Cc}\\p{Cs}]*");
    private static final Pattern MADE = Pattern.compile("[ug]-[0-9a-f]{32}");

    private final @Nullable Path file;
    private final boolean adds;
    private final Map<String, String> accounts = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    /**
     * Reads a table.
     *
     * @param file lines of {@code account} or {@code group}, the id at the source and the one at the target, with tabulators between them; {@code null}
     *     for no table. It is made if it is not there and something is to be added
     * @param adds whether anything is added
     */
    public Ids(@Nullable Path file, boolean adds) {
        this.file = file;
        this.adds = adds;
        if (file != null && Files.exists(file)) {
            try {
                List<String> lines = Files.readAllLines(file, UTF_8);
                for (int i = 0; i < lines.size(); i++) {
                    read(lines.get(i), i + 1);
                }
            } catch (IOException e) {
                throw new MigrationException("the id table " + file + " cannot be read: " + e, e);
            }
        }
    }

    private void read(String line, int number) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] cells = line.split("\t", -1);
        Map<String, String> of = cells[0].equals("account") ? accounts : cells[0].equals("group") ? groups : null;
        if (of == null || cells.length != 3 || cells[1].isEmpty() || cells[2].isEmpty()) {
            throw new MigrationException(
                    "line " + number + " of the id table " + file
                            + " must be account or group, the id at the source and the id at the target, with a"
                            + " tabulator between them",
                    null);
        }
        String before = of.put(cells[1], cells[2]);
        if (before != null && !before.equals(cells[2])) {
            throw new MigrationException(
                    "line " + number + " of the id table " + file + " gives an id for the second time: " + cells[1],
                    null);
        }
    }

    /** The id of an account at the target. */
    public String account(String id) {
        return target(RecordKind.ACCOUNT, id);
    }

    /** Tells whether an id is one that the rule has made. */
    static boolean isMade(String id) {
        return MADE.matcher(id).matches();
    }

    /** The id of an account at the source, as far as the table tells. */
    synchronized String sourceAccount(String target) {
        return accounts.entrySet().stream()
                .filter(each -> each.getValue().equals(target))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(target);
    }

    /** The id of a group at the target. */
    public String group(String id) {
        return target(RecordKind.GROUP, id);
    }

    private synchronized String target(RecordKind kind, String id) {
        Map<String, String> of = kind == RecordKind.ACCOUNT ? accounts : groups;
        String given = of.get(id);
        if (given != null) {
            return given;
        }
        if ((kind == RecordKind.ACCOUNT ? OF_ACCOUNT : OF_GROUP).matcher(id).matches()) {
            return id;
        }
        Key key = Key.of(kind.plural(), id);
        String made = (kind == RecordKind.ACCOUNT ? "u-" : "g-")
                + String.format(Locale.ROOT, "%016x%016x", key.high(), key.low());
        add(kind, id, made);
        of.put(id, made);
        return made;
    }

    private void add(RecordKind kind, String id, String made) {
        if (file == null || !adds || !OF_LINE.matcher(id).matches()) {
            return; // it would break its line, and is made the same the next time
        }
        String line = (kind == RecordKind.ACCOUNT ? "account" : "group") + "\t" + id + "\t" + made + "\n";
        try {
            Files.writeString(file, line, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new MigrationException("the id table " + file + " cannot be written: " + e, e);
        }
    }
}
