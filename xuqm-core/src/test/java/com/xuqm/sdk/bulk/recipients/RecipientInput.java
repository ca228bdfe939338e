package com.xuqm.sdk.bulk.recipients;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of recipients that is no file, for tests. */
public final class RecipientInput {

    /** So many entries may be read ahead. */
    public static final int MOST_AHEAD = ReadAhead.MOST;

    private RecipientInput() {}

    /** Reads all entries, and closes the input. */
    public static List<Item<String>> read(InputStream in, @Nullable CsvFormat csv) throws IOException {
        List<Item<String>> entries = new ArrayList<>();
        try (RecipientFile file = new RecipientFile(() -> in, null, csv)) {
            for (Item<String> entry = file.next(0); entry != null; entry = file.next(entries.size())) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
