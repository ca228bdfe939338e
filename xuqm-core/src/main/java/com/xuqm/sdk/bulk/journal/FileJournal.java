package com.xuqm.sdk.bulk.journal;

import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.journal.OpenJournals;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A journal in a file, which survives {@code kill -9} at any moment.
 *
 * <p>Each request is announced in it before it is sent, and its outcome is added after its answer. A record that was being written when the
 * process ended is recognised by its length and dropped; nothing was sent because of it. After the machine itself has stopped, records that were not yet
 * on the disk may be damaged in any way: what is whole still counts, and whoever may have been sent to because of a damaged one is unknown. Damage to
 * what was on the disk, such as what earlier runs have written, is an error: the journal is then not to be trusted, and the run does not begin.
 *
 * <p>The file holds the campaign's name, places in the input, codes of rejections, and hashes by which another input or another text
 * under the same name is noticed. It holds no ids of recipients, no texts and no secrets; but the keys of recipients that are {@linkplain
 * com.xuqm.sdk.bulk.recipients.Recipients#ordered ordered} by one. It takes 30 to 70 bytes for each request, and a few bytes for
 * each rejection. While a run has it open no other one can open it, in this JVM or in another process.
 *
 * <p>Delete the file when the campaign is over and its report was read; nothing else does.
 */
public final class FileJournal implements BulkJournal {

    private final Path file;
    private final Durability durability;

    private FileJournal(Path file, Durability durability) {
        this.file = file;
        this.durability = durability;
    }

    /**
     * Keeps the journal in a file, which is made if it is not there.
     *
     * @param file the file, in a directory that exists, on a local disk
     * @return a journal that survives the end of the process
     */
    public static FileJournal at(Path file) {
        return new FileJournal(Checks.notNull("file", file), Durability.PROCESS_CRASH);
    }

    /**
     * Returns the same journal with another durability.
     *
     * @param wanted what it is to survive; {@link Durability#PROCESS_CRASH} by default
     * @return a new journal
     */
    public FileJournal withDurability(Durability wanted) {
        return new FileJournal(file, Checks.notNull("durability", wanted));
    }

    @Override
    public Session open(CampaignIdentity campaign) {
        Checks.notNull("campaign", campaign);
        Path real;
        String key;
        try {
            real = existing(file);
            key = OpenJournals.key(real);
        } catch (IOException e) {
            throw new BulkJournalException(Reason.IO, "the journal " + file + " cannot be made: " + reason(e), e);
        }
        if (!OpenJournals.add(key)) {
            throw inUse(file);
        }
        FileJournalSession session = null;
        try {
            session = FileJournalSession.open(file, real, key, durability, campaign);
            return session;
        } catch (IOException e) {
            throw new BulkJournalException(Reason.IO, "the journal " + file + " cannot be opened: " + reason(e), e);
        } finally {
            if (session == null) {
                OpenJournals.remove(key);
            }
        }
    }

    private static Path existing(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // an earlier run's
        }
        return file.toRealPath();
    }

    /** Where the JDK says it by the name of an exception alone, in words. */
    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "its folder does not exist; make it, or name another one";
        }
        if (failure instanceof AccessDeniedException) {
            return "this process may not write there";
        }
        return String.valueOf(failure.getMessage());
    }

    static BulkJournalException inUse(Path file) {
        return new BulkJournalException(
                Reason.IN_USE,
                "the journal " + file + " is in use by another run of the campaign; wait for its end, or stop it",
                null);
    }

    @Override
    public String toString() {
        return "FileJournal[" + file + ", " + durability + "]";
    }
}
