package com.xuqm.cli.probe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xuqm.cli.probe.Wire.Asked;
import com.xuqm.sdk.account.Account;
import com.xuqm.sdk.wire.WireOption;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an account that nobody uses, sends it a message, blocks it, and lets all of it go again. */
final class WriteProbe {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String MOST = "maxItems";
    private static final String DIGITS = "20260504";
    private static final List<Integer> RECIPIENTS = List.of(500, 200, 100, 50, 20, 10, 5, 1);
    private static final List<Integer> ACCOUNTS = List.of(100, 50, 20, 10, 5, 1);

    private final Wire wire;
    private final Findings findings;
    private final Judgements judgements;
    private final SignInProbe door;
    private final UndoList undo;
    private final String guest;

    WriteProbe(Wire wire, Findings findings, SignInProbe door, UndoList undo, String guest) {
        this.wire = wire;
        this.findings = findings;
        this.judgements = findings.judgements();
        this.door = door;
        this.undo = undo;
        this.guest = guest;
    }

    /** Makes the account; false if the service does not let us. */
    boolean makeGuest() throws IOException {
        undo.add("the account " + guest, Asked.of("DELETE", "/api/im/accounts/" + guest));
        Reply made = door.post(Asked.of("POST", "/api/im/accounts/import")
                .with(JSON.objectNode().put("userId", guest).put("nickname", "xuqm doctor")));
        if (!made.isAccepted()) {
            return false;
        }
        findings.shape("accounts.importOne", made);
        boolean saysWhat = findings.data(made).has("userId");
        judgements.judge(
                Assumption.WRITES,
                saysWhat ? null : "an import answers no more than that it was made",
                "an import answers the account");
        optional(wire.send(Asked.of("GET", "/api/im/accounts/" + guest)));
        return true;
    }

    /** It has a nickname, and no avatar. */
    private void optional(Reply reply) {
        JsonNode account = findings.data(reply);
        if (!reply.isAccepted() || !account.has("userId")) {
            return;
        }
        JsonNode nickname = account.path("nickname");
        String difference = nickname.isMissingNode()
                ? "a nickname that was given is left out"
                : !nickname.isTextual() ? "a nickname is a " + Shape.kind(nickname) : null;
        String empty = null;
        for (Map.Entry<String, JsonNode> member : account.properties()) {
            if (member.getValue().isNull() && Shape.membersOf(Account.class).contains(member.getKey())) {
                empty = member.getKey() + " is null";
            }
        }
        judgements.judge(
                Assumption.OPTIONAL_MEMBERS,
                difference == null ? empty : difference,
                "a nickname is there, an avatar is not");
    }

    /** Returns whether it was sent. */
    boolean message() throws IOException {
        Reply sent = door.post(Asked.of("POST", "/api/im/messages/send")
                .with(JSON.objectNode()
                        .put("toId", guest)
                        .put("chatType", "SINGLE")
                        .put("msgType", "TEXT")
                        .put("content", DIGITS)));
        if (!sent.isAccepted()) {
            return false;
        }
        findings.shape("messages.send", sent);
        JsonNode message = findings.data(sent);
        if (message.path("id").isValueNode()) {
            undo.add(
                    "a message to " + guest,
                    Asked.of(
                            "POST",
                            "/api/im/messages/"
                                    + Wire.escaped(message.path("id").asText()) + "/revoke"));
        }
        JsonNode content = message.path("content");
        if (content.isValueNode()) {
            judgements.judge(
                    Assumption.DIGITS,
                    content.isTextual() ? null : "a text of digits is a " + Shape.kind(content),
                    "a text of digits is");
        }
        JsonNode type = message.path("msgType");
        if (type.isTextual()) {
            judgements.judge(
                    Assumption.ENUMERATIONS,
                    "TEXT".equals(type.asText()) ? null : "the kind of a text is written " + type.asText(),
                    "the kind of a text is");
        }
        return true;
    }

    void block() throws IOException {
        Asked blacklist = Asked.of("POST", "/api/im/blacklist?blockedUserId=" + guest);
        Reply blocked = wire.send(blacklist);
        if (!blocked.isAccepted()) {
            return;
        }
        new PageProbe(wire, findings).blocked();
        Reply gone = wire.send(new Asked("DELETE", blacklist.path(), Map.of(), null, true));
        if (gone.isAccepted()) {
            String difference = nothing(gone);
            judgements.judge(Assumption.NOTHING, difference, "it is, when somebody is no longer blocked");
        }
    }

    private @Nullable String nothing(Reply reply) {
        if (reply.isEmpty()) {
            boolean isUsual = reply.status() != 204 && !findings.hasEnvelope();
            return isUsual ? null : "HTTP " + reply.status() + " comes without a body";
        }
        JsonNode data = findings.data(reply);
        if (data.isMissingNode()) {
            return "it is left out";
        }
        return data.isNull()
                ? null
                : "it is " + (data.isObject() ? "an object without members" : "a " + Shape.kind(data));
    }

    // ---- batches ----

    /** Recipients that are not there, and the same account many times: nobody gets anything, and nothing more is made. */
    void batches() throws IOException {
        Integer recipients = largest(RECIPIENTS, this::batchSend);
        Integer accounts = largest(ACCOUNTS, this::batchImport);
        if (recipients == null || accounts == null) {
            return;
        }
        findings.correct(WireOption.BATCH_RECIPIENTS, (long) recipients);
        findings.correct(WireOption.BATCH_ACCOUNTS, (long) accounts);
        boolean isUsual = recipients.equals(RECIPIENTS.get(0)) && accounts.equals(ACCOUNTS.get(0));
        String seen = recipients + " recipients and " + accounts + " accounts are taken";
        if (isUsual) {
            judgements.held(Assumption.BATCHES, seen);
        } else {
            judgements.differs(
                    Assumption.BATCHES,
                    seen + ", more are refused",
                    Map.of(
                            "$.components.schemas.BatchSendRequest.properties.toIds",
                            Map.of(MOST, recipients),
                            "$.paths['/api/im/accounts/import/batch'].post.requestBody.content['application/json'].schema",
                            Map.of(MOST, accounts)));
        }
    }

    /** Tries whether a batch of so many is taken. */
    private interface Attempt {
        boolean isTaken(int size) throws IOException;
    }

    /** The largest of the sizes that is taken, null if none is; the sizes fall. */
    private static @Nullable Integer largest(List<Integer> sizes, Attempt attempt) throws IOException {
        if (attempt.isTaken(sizes.get(0))) {
            return sizes.get(0);
        }
        int tooLarge = 0;
        int taken = sizes.size();
        while (taken - tooLarge > 1) {
            int middle = (tooLarge + taken) / 2;
            if (attempt.isTaken(sizes.get(middle))) {
                taken = middle;
            } else {
                tooLarge = middle;
            }
        }
        return taken == sizes.size() ? null : sizes.get(taken);
    }

    private boolean batchSend(int size) throws IOException {
        ArrayNode ids = JSON.arrayNode();
        for (int i = 0; i < size; i++) {
            ids.add(guest + "-nobody-" + i);
        }
        ObjectNode body = JSON.objectNode();
        body.set("toIds", ids);
        body.put("msgType", "TEXT").put("content", DIGITS);
        return door.post(Asked.of("POST", "/api/im/admin/messages/batch-send").with(body))
                .isAccepted();
    }

    private boolean batchImport(int size) throws IOException {
        ArrayNode accounts = JSON.arrayNode();
        for (int i = 0; i < size; i++) {
            accounts.add(JSON.objectNode().put("userId", guest));
        }
        return wire.send(Asked.of("POST", "/api/im/accounts/import/batch").with(accounts))
                .isAccepted();
    }
}
