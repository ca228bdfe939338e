package com.xuqm.cli.probe;

import com.fasterxml.jackson.databind.JsonNode;
import com.xuqm.sdk.account.Account;
import com.xuqm.sdk.wire.WireOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at what an answer is wrapped in, and how it is labelled. */
final class EnvelopeProbe {

    private static final String JSON = "application/json";
    private static final Pattern REQUEST_ID =
            Pattern.compile("(?i)(x-)?(request|trace|correlation)[-_]?id|x-.*(request|trace).*");
    private static final int OK = 200;
    private static final int FIRST_REFUSAL = 400;

    private final Findings findings;
    private final Judgements judgements;

    EnvelopeProbe(Findings findings) {
        this.findings = findings;
        this.judgements = findings.judgements();
    }

    /** What a refusal tells: whether HTTP says so, and how the words are called. */
    void refusal(Reply reply) {
        if (reply.status() < FIRST_REFUSAL) {
            judgements.differs(
                    Assumption.REFUSAL_STATUS, "HTTP " + reply.status() + " with the code " + reply.refusal());
        } else {
            judgements.held(Assumption.REFUSAL_STATUS, "HTTP " + reply.status());
        }
    }

    /** What an answer tells in which an account stands. */
    void account(Reply reply, Reply refusal, String userId) {
        label(reply);
        JsonNode root = reply.root();
        String dataName = isAccount(root, userId) ? null : dataName(root, userId);
        boolean hasEnvelope = dataName != null;
        findings.envelope(hasEnvelope, dataName == null ? "" : dataName);
        if (!isAccount(root, userId) && dataName == null) {
            findings.stop("the account that signed in is nowhere in the answer that should show it");
            return;
        }
        judgements.judge(
                Assumption.ENVELOPE, hasEnvelope ? null : "the answer is the data itself", "the data stands inside");
        unknown(findings.data(reply));
        if (dataName != null) {
            judgements.judge(
                    Assumption.ENVELOPE_DATA_NAME,
                    "data".equals(dataName) ? null : "it is called " + dataName,
                    "it is called so");
            if (!"data".equals(dataName)) {
                findings.prefer(WireOption.ENVELOPE_DATA, dataName);
            }
            String code = code(root);
            String status = status(root);
            String words = words(root, refusal.root());
            order(root, Arrays.asList(code, status, dataName, words));
            unknownBeside(root, Arrays.asList(code, status, dataName, words));
        }
        requestId(reply);
    }

    private static boolean isAccount(JsonNode node, String userId) {
        return node.path("userId").asText().equals(userId);
    }

    private static @Nullable String dataName(JsonNode root, String userId) {
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            if (isAccount(member.getValue(), userId)) {
                return member.getKey();
            }
        }
        return null;
    }

    private void label(Reply reply) {
        String type = reply.headers().firstValue("Content-Type").orElse("");
        String media = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        judgements.judge(
                Assumption.CONTENT_TYPE,
                JSON.equals(media) ? null : media.isEmpty() ? "they are not labelled" : "they are labelled " + media,
                "they are labelled so");
    }

    private @Nullable String code(JsonNode root) {
        String name = Reply.nameOf(root, WireOption.ENVELOPE_CODE.standard());
        if (name == null) {
            judgements.differs(Assumption.ENVELOPE_CODE, "the envelope has none");
            return null;
        }
        judgements.judge(
                Assumption.ENVELOPE_CODE_NAME, "code".equals(name) ? null : "it is called " + name, "it is called so");
        if (!"code".equals(name)) {
            findings.prefer(WireOption.ENVELOPE_CODE, name);
        }
        JsonNode code = root.path(name);
        boolean isUsual = code.isIntegralNumber() && code.asInt() == OK;
        judgements.judge(
                Assumption.ENVELOPE_CODE,
                isUsual ? null : "it is the " + Shape.kind(code) + " " + code.asText(),
                "it is");
        boolean isOtherSuccess = !code.asText().equals("200") && !code.asText().isEmpty();
        if (isOtherSuccess) {
            findings.prefer(WireOption.ENVELOPE_SUCCESS_CODES, code.asText());
        }
        return name;
    }

    private @Nullable String status(JsonNode root) {
        String name = Reply.nameOf(root, WireOption.ENVELOPE_STATUS.standard());
        if (name == null) {
            judgements.differs(Assumption.ENVELOPE_STATUS, "the envelope has none");
            return null;
        }
        JsonNode status = root.path(name);
        boolean isUsual = "status".equals(name) && status.isTextual() && "0".equals(status.asText());
        judgements.judge(
                Assumption.ENVELOPE_STATUS,
                isUsual ? null : name + " is the " + Shape.kind(status) + " " + status.asText(),
                "it is");
        if (!"0".equals(status.asText()) && !status.asText().isEmpty()) {
            findings.prefer(WireOption.ENVELOPE_SUCCESS_STATUSES, status.asText());
        }
        return name;
    }

    private @Nullable String words(JsonNode root, JsonNode refusal) {
        String name = Reply.nameOf(root, WireOption.ENVELOPE_MESSAGE.standard());
        if (name == null) {
            name = Reply.nameOf(refusal, WireOption.ENVELOPE_MESSAGE.standard());
        }
        if (name == null) {
            judgements.differs(Assumption.ENVELOPE_MESSAGE, "the envelope has none");
            return null;
        }
        judgements.judge(
                Assumption.ENVELOPE_MESSAGE, "message".equals(name) ? null : "they are called " + name, "they are");
        if (!"message".equals(name)) {
            findings.prefer(WireOption.ENVELOPE_MESSAGE, name);
        }
        return name;
    }

    /** Whether what the envelope has comes in the order of the contract, or in the opposite one. */
    private void order(JsonNode root, List<@Nullable String> usual) {
        List<Integer> places = new ArrayList<>();
        for (Iterator<String> names = root.fieldNames(); names.hasNext(); ) {
            int place = usual.indexOf(names.next());
            if (place >= 0) {
                places.add(place);
            }
        }
        if (places.size() < 2) {
            return;
        }
        boolean isUsual = places.equals(places.stream().sorted().toList());
        judgements.judge(
                Assumption.ENVELOPE_ORDER,
                isUsual
                        ? null
                        : "they come as " + places.stream().map(usual::get).collect(Collectors.joining(", ")),
                "the members come in the order of the contract");
    }

    private void requestId(Reply reply) {
        if (reply.headers().firstValue("X-Request-Id").isPresent()) {
            judgements.held(Assumption.REQUEST_ID, "it is there");
            return;
        }
        String header = reply.headers().map().keySet().stream()
                .filter(name -> REQUEST_ID.matcher(name).matches())
                .sorted()
                .findFirst()
                .orElse(null);
        if (header != null) {
            judgements.differs(Assumption.REQUEST_ID, "it stands in the header " + header);
            findings.prefer(WireOption.REQUEST_ID_HEADERS, spelled(header));
            return;
        }
        String member = null;
        for (Iterator<String> names = reply.root().fieldNames(); findings.hasEnvelope() && names.hasNext(); ) {
            String name = names.next();
            member = member == null && REQUEST_ID.matcher(name).matches() ? name : member;
        }
        if (member == null) {
            judgements.differs(Assumption.REQUEST_ID, "no answer names its request");
            return;
        }
        judgements.differs(Assumption.REQUEST_ID, "it stands in the envelope, as " + member);
        findings.prefer(WireOption.REQUEST_ID_MEMBERS, member);
    }

    /** Names of headers are compared without regard to case, and come in lower case from some. */
    private static String spelled(String header) {
        return WireOption.REQUEST_ID_HEADERS.standard().stream()
                .filter(header::equalsIgnoreCase)
                .findFirst()
                .orElse(header);
    }

    private void unknown(JsonNode account) {
        judgeUnknown(account, Shape.membersOf(Account.class));
    }

    private void unknownBeside(JsonNode root, List<@Nullable String> usual) {
        Set<@Nullable String> known = new HashSet<>(usual);
        known.addAll(WireOption.REQUEST_ID_MEMBERS.standard());
        known.addAll(List.of("code", "status", "data", "message"));
        judgeUnknown(root, known);
    }

    private void judgeUnknown(JsonNode object, Set<? extends @Nullable String> known) {
        Set<String> others = new TreeSet<>();
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                others.add(name.isEmpty() ? "''" : name);
            }
        });
        judgements.judge(
                Assumption.UNKNOWN_MEMBERS,
                others.isEmpty() ? null : "there are also " + String.join(", ", others),
                "an account has no others");
    }
}
