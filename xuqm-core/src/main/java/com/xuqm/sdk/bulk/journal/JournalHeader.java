package com.xuqm.sdk.bulk.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.internal.journal.JournalFrames;
import com.xuqm.sdk.internal.text.TextDigest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a journal file: eight letters, the version, and one frame that says which campaign it is. The app, the sender and the
 * content are in it as a salted hash, so that no table of hashes made before tells a short text.
 */
final class JournalHeader {

    private static final byte[] MAGIC = "XUQMBULK\1".getBytes(UTF_8);
    private static final byte TYPE = 'H';
    private static final int SALT = 16;
    private static final int DIGEST = 32;

    /** No header is longer: its two texts have at most 64 KB each. */
    private static final int LONGEST = 1 << 18;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String kind;
    private final String campaignId;
    private final byte[] salt;
    private final byte[] digest;
    private final long length;

    private JournalHeader(String kind, String campaignId, byte[] salt, byte[] digest, long length) {
        this.kind = kind;
        this.campaignId = campaignId;
        this.salt = salt;
        this.digest = digest;
        this.length = length;
    }

    static JournalHeader of(CampaignIdentity campaign) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return new JournalHeader(campaign.kind(), campaign.campaignId(), salt, digest(salt, campaign), 0);
    }

    private static byte[] digest(byte[] salt, CampaignIdentity campaign) {
        return new TextDigest().add(salt).add(campaign.fingerprint()).bytes();
    }

    boolean names(CampaignIdentity campaign) {
        return kind.equals(campaign.kind()) && campaignId.equals(campaign.campaignId());
    }

    boolean isOf(CampaignIdentity campaign) {
        return names(campaign) && MessageDigest.isEqual(digest, digest(salt, campaign));
    }

    /** Returns how many bytes of the file it takes. */
    long length() {
        return length;
    }

    /** Names the campaign for a message. */
    String campaign() {
        return kind + " \"" + campaignId + "\"";
    }

    /** Returns the beginning of the file. */
    byte[] bytes() {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(payload);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            writeText(out, kind);
            writeText(out, campaignId);
            out.write(salt);
            out.write(digest);
            all.write(MAGIC);
            all.write(JournalFrames.frame(TYPE, payload.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not into memory
        }
        return all.toByteArray();
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    /** Reads the header; {@code null} if the file is empty, or the process ended while it was being written. */
    static @Nullable JournalHeader read(RandomAccessFile file) throws IOException {
        byte[] start = start(file);
        int magic = Math.min(MAGIC.length, start.length);
        if (!Arrays.equals(start, 0, magic, MAGIC, 0, magic)) {
            throw new BulkJournalException(
                    Reason.CORRUPT, "the file is no journal of this version of the SDK; it is left as it is", null);
        }
        byte[] frame = Arrays.copyOfRange(start, magic, start.length);
        byte[] payload = JournalFrames.payload(frame, 0);
        if (payload != null && frame[0] == TYPE) {
            return decode(payload);
        }
        if (JournalFrames.isCutOff(frame, 0)) {
            return null;
        }
        throw new BulkJournalException(
                Reason.CORRUPT, "the beginning of the journal is damaged; restore it from a copy", null);
    }

    /** Returns the first bytes up to the zeros at their end: some file systems lengthen a file before they fill it. */
    private static byte[] start(RandomAccessFile file) throws IOException {
        byte[] start = new byte[(int) Math.min(file.length(), LONGEST)];
        file.seek(0);
        file.readFully(start);
        int length = start.length;
        while (length > 0 && start[length - 1] == 0) {
            length--;
        }
        return Arrays.copyOf(start, length);
    }

    private static JournalHeader decode(byte[] payload) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload));
        String kind = readText(in);
        String campaignId = readText(in);
        byte[] salt = in.readNBytes(SALT);
        byte[] digest = in.readNBytes(DIGEST);
        return new JournalHeader(kind, campaignId, salt, digest, MAGIC.length + JournalFrames.length(payload.length));
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readUnsignedShort()), UTF_8);
    }
}
