package com.xuqm.migration.internal.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.migration.report.MigrationException;
import com.xuqm.sdk.internal.journal.JournalFrames;
import com.xuqm.sdk.internal.journal.OpenJournals;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is done, in a file that survives {@code kill -9}: the frames of the journal of campaigns, with other records. What is written to the target has a
 * key of its own there, so that an end of the file which is not whole is dropped, and its work done again: nothing comes twice by that. It holds ids of
 * what did not come over, and no texts and no secrets.
 */
public final class Journal implements AutoCloseable {

    private static final byte[] LETTERS = "XUQMMOVE\1".getBytes(UTF_8);
    private static final byte HEADER = 'H';

    private final Path file;
    private final String key;
    private final RandomAccessFile content;
    private long end;
    private boolean broken;

    private Journal(Path file, String key, RandomAccessFile content) {
        this.file = file;
        this.key = key;
        this.content = content;
    }

    /**
     * Opens a journal, or begins one.
     *
     * @param identity from where to where it goes; a journal of another move is refused
     * @param reader takes what was done
     */
    public static Journal open(Path file, String identity, Consumer<JournalEntry> reader) {
        String key;
        Path real;
        try {
            real = existing(file);
            key = OpenJournals.key(real);
        } catch (IOException e) {
            throw new MigrationException("the journal " + file + " cannot be made: " + e, e);
        }
        if (!OpenJournals.add(key)) {
            throw inUse(file);
        }
        Journal opened = null;
        try {
            RandomAccessFile content = new RandomAccessFile(real.toFile(), "rw");
            Journal journal = new Journal(file, key, content);
            try {
                journal.lock();
                journal.begin(identity, reader);
                opened = journal;
            } finally {
                if (opened == null) {
                    content.close();
                }
            }
            return journal;
        } catch (IOException e) {
            throw new MigrationException("the journal " + file + " cannot be opened: " + e, e);
        } finally {
            if (opened == null) {
                OpenJournals.remove(key);
            }
        }
    }

    /** It names ids: for its owner alone, where the system knows owners. */
    private static Path existing(Path file) throws IOException {
        try {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            // an earlier run's
        }
        return file.toRealPath();
    }

    /** Lasts until the file is closed, or the process ends. */
    private void lock() throws IOException {
        FileLock lock;
        try {
            lock = content.getChannel().tryLock();
        } catch (OverlappingFileLockException e) { // by other code in this JVM
            lock = null;
        }
        if (lock == null) {
            throw inUse(file);
        }
    }

    private static MigrationException inUse(Path file) {
        return new MigrationException(
                "the journal " + file + " is in use by another run; wait for its end, or stop it", null);
    }

    private void begin(String identity, Consumer<JournalEntry> reader) throws IOException {
        byte[] found = new byte[(int) Math.min(content.length(), 1 << 16)];
        content.readFully(found);
        int known = Math.min(found.length, LETTERS.length);
        if (!Arrays.equals(found, 0, known, LETTERS, 0, known)) {
            throw new MigrationException(file + " is no journal of a move; name another file", null);
        }
        if (found.length < LETTERS.length || JournalFrames.isCutOff(found, LETTERS.length)) {
            content.setLength(0); // it was being begun, and nothing was done by it
            write(LETTERS);
            write(JournalFrames.frame(HEADER, identity.getBytes(UTF_8)));
        } else {
            checkIdentity(JournalFrames.payload(found, LETTERS.length), identity);
            end = JournalFrames.read(content, LETTERS.length, entries(reader));
            content.setLength(end);
        }
        append(new JournalEntry.Opened());
    }

    private void checkIdentity(byte @Nullable [] header, String identity) {
        if (header == null) {
            throw new MigrationException("the journal " + file + " is damaged; delete it, and begin again", null);
        }
        String found = new String(header, UTF_8);
        if (!found.equals(identity)) {
            throw new MigrationException(
                    "the journal " + file + " is of another move: " + found + " and not " + identity
                            + "; take a new file for each",
                    null);
        }
    }

    private static JournalFrames.Reader entries(Consumer<JournalEntry> reader) {
        return (type, payload, offset) -> {
            if (type != HEADER) {
                reader.accept(JournalEntry.read(type, payload));
            }
        };
    }

    /** Adds an entry. */
    public synchronized void append(JournalEntry entry) {
        if (broken) {
            throw failed(null);
        }
        try {
            write(JournalFrames.frame(entry.type(), entry.bytes()));
        } catch (IOException e) {
            broken = true; // a half-written record must stay the last one
            throw failed(e);
        }
    }

    private MigrationException failed(@Nullable IOException cause) {
        return new MigrationException(
                "the journal " + file + " cannot be written" + (cause == null ? " any more" : ": " + cause)
                        + ". Make room for it, and run the same again: it goes on where it was",
                cause);
    }

    private void write(byte[] bytes) throws IOException {
        content.seek(end);
        content.write(bytes);
        end += bytes.length;
    }

    /** Reads a journal that nobody has open, such as for a report. */
    public static void read(Path file, Consumer<JournalEntry> reader) {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            byte[] start = new byte[(int) Math.min(content.length(), LETTERS.length)];
            content.readFully(start);
            if (!Arrays.equals(start, LETTERS)) {
                throw new MigrationException(file + " is no journal of a move", null);
            }
            JournalFrames.read(content, LETTERS.length, entries(reader));
        } catch (IOException e) {
            throw new MigrationException("the journal " + file + " cannot be read: " + e, e);
        }
    }

    @Override
    public synchronized void close() {
        try (content) {
            content.getFD().sync();
        } catch (IOException e) {
            throw failed(e);
        } finally {
            OpenJournals.remove(key);
        }
    }
}
