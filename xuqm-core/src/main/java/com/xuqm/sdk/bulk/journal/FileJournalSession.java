package com.xuqm.sdk.bulk.journal;

import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.bulk.journal.JournalRecord.Sending;
import com.xuqm.sdk.internal.journal.JournalFrames;
import com.xuqm.sdk.internal.journal.JournalFrames.DamagedException;
import com.xuqm.sdk.internal.journal.OpenJournals;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An open {@link FileJournal}: the file, locked, with its header read. It is read and written without its channel, which an
 * interrupt of the thread would close, and with it the lock, in the middle of a campaign.
 */
final class FileJournalSession implements BulkJournal.Session {

    /** More is looked through for records behind damage by nobody. */
    private static final int MOST_REST = 1 << 28;

    private final Path file;
    private final Path real;
    private final String key;
    private final Durability durability;
    private final RandomAccessFile content;
    private final FileLock lock;
    private long end;
    private boolean replayed;
    private boolean opened;
    private boolean broken;

    private FileJournalSession(
            Path file, Path real, String key, Durability durability, RandomAccessFile content, FileLock lock) {
        this.file = file;
        this.real = real;
        this.key = key;
        this.durability = durability;
        this.content = content;
        this.lock = lock;
    }

    static FileJournalSession open(Path file, Path real, String key, Durability durability, CampaignIdentity campaign)
            throws IOException {
        RandomAccessFile content = new RandomAccessFile(real.toFile(), "rw");
        boolean opened = false;
        try {
            FileLock lock = lock(content, file);
            FileJournalSession session = new FileJournalSession(file, real, key, durability, content, lock);
            session.readHeader(campaign);
            opened = true;
            return session;
        } finally {
            if (!opened) {
                content.close();
            }
        }
    }

    /** The lock lasts until the file is closed, or the process ends. */
    private static FileLock lock(RandomAccessFile content, Path file) throws IOException {
        FileLock lock;
        try {
            lock = content.getChannel().tryLock();
        } catch (OverlappingFileLockException e) { // by other code in this JVM
            lock = null;
        }
        if (lock == null) {
            throw FileJournal.inUse(file);
        }
        return lock;
    }

    private void readHeader(CampaignIdentity campaign) throws IOException {
        JournalHeader header = JournalHeader.read(content);
        if (header == null) {
            byte[] bytes = JournalHeader.of(campaign).bytes();
            content.setLength(0);
            write(bytes);
            if (durability == Durability.POWER_LOSS) {
                DirectorySync.of(real);
            }
            return;
        }
        if (!header.isOf(campaign)) {
            throw new BulkJournalException(
                    Reason.OTHER_CAMPAIGN,
                    "the journal " + file + " belongs to "
                            + (header.names(campaign)
                                    ? "a campaign of the same name, " + campaign
                                            + ", but with another app, sender or content"
                                    : "another campaign, " + header.campaign())
                            + "; take a new file for each campaign",
                    null);
        }
        end = header.length();
    }

    @Override
    public void replay(Consumer<JournalRecord> reader) {
        try {
            JournalContext context = new JournalContext(reader);
            end = JournalFrames.read(content, end, context);
            if (end < content.length()) {
                write(new JournalTail(rest(), end, context).read(context));
                content.setLength(end);
            }
            content.getFD().sync(); // so that this part cannot be damaged any more
            replayed = true;
        } catch (DamagedException e) {
            throw new BulkJournalException(
                    Reason.CORRUPT,
                    "the journal " + file + " cannot be trusted: " + e.getMessage()
                            + ". Restore it from a copy, or begin a new campaign for those who were certainly not sent to",
                    e);
        } catch (IOException e) {
            throw new BulkJournalException(Reason.IO, "the journal " + file + " cannot be read: " + e, e);
        }
    }

    private byte[] rest() throws IOException {
        if (content.length() - end > MOST_REST) {
            throw new DamagedException(end);
        }
        byte[] rest = new byte[(int) (content.length() - end)];
        content.seek(end);
        content.readFully(rest);
        return rest;
    }

    @Override
    public void append(JournalRecord entry) {
        if (!replayed) {
            throw new IllegalStateException("a journal must be replayed before anything is appended");
        }
        if (broken) {
            throw failed(null);
        }
        try {
            if (!opened) {
                write(JournalFrames.frame(
                        JournalCodec.OPENED, new byte[] {(byte) (durability == Durability.POWER_LOSS ? 1 : 0)}));
                opened = true;
            }
            write(JournalFrames.frame(JournalCodec.type(entry), JournalCodec.encode(entry)));
            if (durability == Durability.POWER_LOSS && entry instanceof Sending) {
                content.getFD().sync(); // an outcome that gets lost makes its recipients unknown, which is safe
            }
        } catch (IOException e) {
            broken = true; // a half-written record must stay the last one
            throw failed(e);
        }
    }

    /** The lock is lost with the file's being closed, and otherwise never. */
    @Override
    public boolean stillMine() {
        return lock.isValid();
    }

    private BulkJournalException failed(@Nullable IOException cause) {
        return new BulkJournalException(
                Reason.IO,
                "the journal " + file + " cannot be written" + (cause == null ? " any more" : ": " + cause),
                cause);
    }

    private void write(byte[] bytes) throws IOException {
        content.seek(end);
        content.write(bytes);
        end += bytes.length;
    }

    @Override
    public void close() {
        try (content) {
            if (durability == Durability.POWER_LOSS) {
                content.getFD().sync();
            }
        } catch (IOException e) {
            throw failed(e);
        } finally {
            OpenJournals.remove(key);
        }
    }
}
