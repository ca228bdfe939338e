package com.xuqm.sdk.internal.answer;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.JsonMismatch;
import com.xuqm.sdk.json.JsonMismatchException;
import com.xuqm.sdk.json.TolerantReader;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document: by the binding, and what that refuses as far as it can be read. What is as it should be costs nothing more than the binding,
 * unless somebody wants to know of other spellings, too.
 */
public final class LiberalJson implements JsonBinding {

    private final JsonBinding json;
    private final boolean leavesElementsOut;
    private final boolean looksAtSpellings;
    private final boolean isStrict;
    private final boolean isAsItCame;
    private List<JsonMismatch> mismatches = List.of();

    /** Reads one document that is no answer: whatever can be read of it. */
    public LiberalJson(JsonBinding json) {
        this(json, true, false, false, true);
    }

    /**
     * Takes the rules.
     *
     * @param leavesElementsOut whether elements may be left out of the list that is the answer itself
     * @param looksAtSpellings whether other spellings are told
     * @param isStrict whether what would be told is a failure
     * @param isAsItCame whether the document is the one that the service sent
     */
    LiberalJson(
            JsonBinding json,
            boolean leavesElementsOut,
            boolean looksAtSpellings,
            boolean isStrict,
            boolean isAsItCame) {
        this.json = json;
        this.leavesElementsOut = leavesElementsOut;
        this.looksAtSpellings = looksAtSpellings;
        this.isStrict = isStrict;
        this.isAsItCame = isAsItCame;
    }

    /** Whether the document is the one that the service sent, and not what a second look made of it. */
    public boolean isAsItCame() {
        return isAsItCame;
    }

    /** Reads the document as anything, and forgets nothing that was told of it. */
    public @Nullable Object anything(byte[] document) {
        return json.fromJson(document, Object.class);
    }

    /** What was told of the document that was read last. */
    public List<JsonMismatch> mismatches() {
        return mismatches;
    }

    /** Takes note of something that another found. */
    public void tell(Type type, JsonMismatch mismatch) {
        if (isStrict) {
            throw new JsonMismatchException(type, mismatch);
        }
        mismatches = new ArrayList<>(mismatches);
        mismatches.add(mismatch);
    }

    @Override
    public byte[] toJson(@Nullable Object value) {
        return json.toJson(value);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
    public <T> @Nullable T fromJson(byte[] document, Type type) {
        mismatches = List.of();
        T value;
        try {
            value = json.fromJson(document, type);
        } catch (JsonBindingException e) {
            if (e.isLinkageFailure()) { // not because of the document
                throw e;
            }
            value = tolerantly(document, type);
            if (mismatches.isEmpty()) { // the document is as it should be, so it is the binding that is not
                throw e;
            }
            return value;
        }
        if (isStrict) {
            tolerantly(document, type);
        } else if (looksAtSpellings) {
            lookAtSpellings(document, type);
        }
        return value;
    }

    /** A binding of somebody's own may read more than it should; then there is nothing to tell. */
    private void lookAtSpellings(byte[] document, Type type) {
        try {
            tolerantly(document, type);
        } catch (JsonBindingException e) {
            mismatches = List.of();
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
    private <T> @Nullable T tolerantly(byte[] document, Type type) {
        TolerantReader reader = TolerantReader.of(json, document);
        if (leavesElementsOut) {
            reader = reader.leavingElementsOut();
        }
        T value = reader.read(type);
        reader.mismatches().forEach(mismatch -> tell(type, mismatch));
        return value;
    }
}
