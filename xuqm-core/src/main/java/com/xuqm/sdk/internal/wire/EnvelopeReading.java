package com.xuqm.sdk.internal.wire;

import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the parts of an envelope, whatever they are called, and what they say. */
final class EnvelopeReading {

    /** How a status says that something failed; what is neither this nor a success is no status. */
    private static final Set<String> FAILURES = Set.of("1", "-1", "false", "error", "fail", "failed", "failure");

    private final WireOptions wire;
    private final Set<String> successCodes;
    private final Set<String> successStatuses;

    EnvelopeReading(WireOptions wire) {
        this.wire = wire;
        this.successCodes = lower(wire.get(WireOption.ENVELOPE_SUCCESS_CODES));
        this.successStatuses = lower(wire.get(WireOption.ENVELOPE_SUCCESS_STATUSES));
    }

    private static Set<String> lower(List<String> names) {
        Set<String> lower = new HashSet<>();
        names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        return lower;
    }

    /**
     * What an envelope says.
     *
     * @param data its data, null if it has none
     */
    record Parts(
            boolean isSuccess,
            @Nullable JsonSlice code,
            @Nullable JsonSlice data,
            @Nullable JsonSlice message,
            @Nullable JsonSlice requestId) {

        /** The assumed envelope with other data. */
        byte[] with(JsonSlice other) {
            Map<String, JsonSlice> members = new LinkedHashMap<>();
            members.put(
                    "code", isSuccess ? number(200) : code != null && isNumber(code) ? number(code) : JsonSlice.NULL);
            members.put("status", JsonSlice.ofText(isSuccess ? "0" : "1"));
            members.put("data", other);
            if (message != null) {
                members.put("message", message);
            }
            if (requestId != null) {
                members.put("requestId", requestId);
            }
            return JsonSlice.ofObject(members).bytes();
        }

        private static boolean isNumber(JsonSlice code) {
            return code.text().matches("[1-9][0-9]{0,8}");
        }

        private static JsonSlice number(JsonSlice code) {
            return number(Integer.parseInt(code.text()));
        }

        private static JsonSlice number(int value) {
            byte[] digits = Integer.toString(value).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            return java.util.Objects.requireNonNull(JsonSlice.of(digits));
        }
    }

    /** Reads an envelope; null if the object is none. */
    @Nullable
    Parts read(Map<String, JsonSlice> members) {
        JsonSlice code = first(members, WireOption.ENVELOPE_CODE);
        JsonSlice status = first(members, WireOption.ENVELOPE_STATUS);
        String said = status == null ? null : status.text().toLowerCase(Locale.ROOT);
        boolean saysStatus = said != null && (successStatuses.contains(said) || FAILURES.contains(said));
        if (code == null && !saysStatus) {
            return null;
        }
        boolean isSuccess = (code == null || isSuccessCode(code)) && (!saysStatus || successStatuses.contains(said));
        return new Parts(
                isSuccess,
                code,
                first(members, WireOption.ENVELOPE_DATA),
                text(first(members, WireOption.ENVELOPE_MESSAGE)),
                text(first(members, WireOption.REQUEST_ID_MEMBERS)));
    }

    private boolean isSuccessCode(JsonSlice code) {
        String text = code.text().toLowerCase(Locale.ROOT);
        return successCodes.contains(text) || (successCodes.contains("2xx") && text.matches("2[0-9][0-9]"));
    }

    private @Nullable JsonSlice first(Map<String, JsonSlice> members, WireOption<List<String>> option) {
        for (String name : wire.get(option)) {
            JsonSlice member = members.get(name);
            if (member != null && !member.isNull()) {
                return member;
            }
        }
        return null;
    }

    private static @Nullable JsonSlice text(@Nullable JsonSlice slice) {
        return slice == null || slice.isObject() || slice.isArray() ? null : slice;
    }
}
