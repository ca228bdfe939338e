package com.xuqm.migration.internal.run;

import com.xuqm.migration.internal.ledger.Tally;
import com.xuqm.migration.internal.pace.Texts;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.sdk.message.MessageContent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts of records as the target can take them. What had to be changed is counted: a name with half of a picture at its end is no reason to lose an account. */
final class Mender {

    private final RecordKind kind;
    private final Tally tally;

    /** Counts for records of a kind. */
    Mender(RecordKind kind, Tally tally) {
        this.kind = kind;
        this.tally = tally;
    }

    /** A text that may be empty, which is the same as none. */
    @Nullable
    String text(String field, @Nullable String text) {
        return text == null || text.isEmpty() ? null : counted(field, text, Texts.mended(text));
    }

    /** A text of one line, such as a grouping's name; a blank one is the same as none. */
    @Nullable
    String line(String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : counted(field, text, Texts.line(text));
    }

    Map<String, String> texts(String field, Map<String, String> texts) {
        Map<String, String> mended = new LinkedHashMap<>();
        texts.forEach((name, text) -> mended.put(Texts.line(name), Texts.mended(text)));
        return counted(field, texts, mended);
    }

    MessageContent content(MessageContent content) {
        return counted("content", content, Texts.mended(content));
    }

    private <T> T counted(String field, T text, T mended) {
        if (!mended.equals(text)) {
            tally.part(kind, Reason.TEXT_MENDED, field);
        }
        return mended;
    }
}
