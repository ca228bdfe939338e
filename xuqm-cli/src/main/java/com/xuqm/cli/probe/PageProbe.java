package com.xuqm.cli.probe;

import com.fasterxml.jackson.databind.JsonNode;
import com.xuqm.cli.probe.Wire.Asked;
import com.xuqm.sdk.wire.WireOption;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks at lists and their pages. */
final class PageProbe {

    private static final String NAME = "name";
    private static final List<String> PAGES =
            List.of("$.components.parameters.Page", "$.components.parameters.PageAssumed");

    /** What a page tells of itself besides how many there are in all. */
    private static final Set<String> OF_THE_PAGE =
            Set.of("number", "size", "current", "pages", "totalPages", "page", "pageNum", "pageSize", "pageNo");

    private static final List<Parameters> OTHERS = List.of(
            new Parameters("pageNum", "pageSize"),
            new Parameters("pageNo", "pageSize"),
            new Parameters("page", "pageSize"),
            new Parameters("current", "size"),
            new Parameters("page", "limit"),
            new Parameters("pageIndex", "pageSize"));

    /** How a page is asked for. */
    private record Parameters(String number, String size) {
        static final Parameters USUAL = new Parameters("page", "size");

        Asked ask(int page) {
            return Asked.of("GET", "/api/im/admin/users?" + number + "=" + page + "&" + size + "=1");
        }
    }

    /**
     * A list found in an answer.
     *
     * @param elements the list
     * @param path where it stands, as names with dots between; empty for the data itself
     */
    private record Found(JsonNode elements, String path, JsonNode around) {}

    private final Wire wire;
    private final Findings findings;
    private final Judgements judgements;

    PageProbe(Wire wire, Findings findings) {
        this.wire = wire;
        this.findings = findings;
        this.judgements = findings.judgements();
    }

    /** Pages of one account each. */
    void users() throws IOException {
        Reply zero = wire.send(Parameters.USUAL.ask(0));
        if (zero.isAccepted() && count(zero) != 1) {
            if (count(zero) > 1) {
                otherParameters();
            }
        } else {
            first(Parameters.USUAL, zero, null);
        }
    }

    private int count(Reply reply) {
        Found found = found(findings.data(reply));
        return found == null ? 0 : found.elements().size();
    }

    /** What was asked for was passed over; somebody must know how to ask. */
    private void otherParameters() throws IOException {
        for (Parameters parameters : OTHERS) {
            Reply one = wire.send(parameters.ask(1));
            if (one.isAccepted() && count(one) == 1) {
                judgements.differs(
                        Assumption.PAGE_PARAMETERS,
                        "it is asked for by " + parameters.number() + " and " + parameters.size(),
                        Map.of(
                                PAGES.get(0),
                                Map.of(NAME, parameters.number()),
                                PAGES.get(1),
                                Map.of(NAME, parameters.number()),
                                "$.components.parameters.Size",
                                Map.of(NAME, parameters.size()),
                                "$.components.parameters.SizeAssumed",
                                Map.of(NAME, parameters.size())));
                findings.correct(WireOption.PAGE_NUMBER_PARAMETER, parameters.number());
                findings.correct(WireOption.PAGE_SIZE_PARAMETER, parameters.size());
                first(parameters, wire.send(parameters.ask(0)), one);
                return;
            }
        }
        judgements.differs(Assumption.PAGE_PARAMETERS, "neither they nor six other pairs of names make a page smaller");
    }

    private void first(Parameters parameters, Reply zero, @Nullable Reply known) throws IOException {
        Reply one = known != null ? known : wire.send(parameters.ask(1));
        if (!one.isAccepted()) {
            return; // the route itself is refused
        }
        container(zero.isAccepted() ? zero : one);
        if (!zero.isAccepted()) {
            differs("0 is refused, and 1 is not");
        } else if (count(one) == 0) {
            judgements.held(Assumption.PAGE_FIRST, "0 has the only account, and 1 has none");
        } else if (elements(zero).equals(elements(one))) {
            differs("0 and 1 are the same page");
        } else {
            judgements.held(Assumption.PAGE_FIRST, "0 and 1 are different pages");
        }
        if (parameters.equals(Parameters.USUAL)) {
            judgements.held(Assumption.PAGE_PARAMETERS, "a page of one was asked for, and came");
        }
    }

    private void differs(String evidence) {
        Map<String, Map<String, Object>> inSpec = new TreeMap<>();
        PAGES.forEach(page -> {
            inSpec.put(page, Map.of("example", 1));
            inSpec.put(page + ".schema", Map.of("minimum", 1));
        });
        judgements.differs(Assumption.PAGE_FIRST, evidence, inSpec);
        findings.correct(WireOption.PAGE_FIRST, 1L);
    }

    private JsonNode elements(Reply reply) {
        Found found = found(findings.data(reply));
        return found == null ? reply.root() : found.elements();
    }

    // ---- the container ----

    private void container(Reply reply) {
        findings.shape("admin.listUsers", reply);
        Found found = found(findings.data(reply));
        if (found == null) {
            return;
        }
        if (found.path().isEmpty()) {
            judgements.differs(Assumption.PAGE, "it is a bare list");
            return;
        }
        String total = total(found);
        boolean isUsual = "content".equals(found.path()) && "totalElements".equals(total);
        judgements.judge(
                Assumption.PAGE,
                isUsual
                        ? null
                        : "the list stands in " + found.path()
                                + (total == null ? ", and nothing says how many there are" : ", how many in " + total),
                "it is");
        if (!isUsual) {
            findings.prefer(WireOption.PAGE_ELEMENTS, last(found.path()));
            if (total != null) {
                findings.prefer(WireOption.PAGE_TOTAL, last(total));
            }
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The list of what has user ids, at most one object deeper. */
    private static @Nullable Found found(JsonNode data) {
        if (data.isArray()) {
            return new Found(data, "", data);
        }
        Found direct = within(data, "");
        if (direct != null) {
            return direct;
        }
        for (Map.Entry<String, JsonNode> member : data.properties()) {
            Found deeper = within(member.getValue(), member.getKey() + ".");
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }

    private static @Nullable Found within(JsonNode object, String path) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            JsonNode list = member.getValue();
            if (list.isArray() && (list.isEmpty() || list.get(0).has("userId"))) {
                return new Found(list, path + member.getKey(), object);
            }
        }
        return null;
    }

    /** The member that says how many there are in all: one that is called so, else a number that is about nothing else. */
    private static @Nullable String total(Found found) {
        JsonNode around = found.around();
        String known = Reply.nameOf(around, WireOption.PAGE_TOTAL.standard());
        if (known != null) {
            return known;
        }
        for (Map.Entry<String, JsonNode> member : around.properties()) {
            JsonNode value = member.getValue();
            if (!OF_THE_PAGE.contains(member.getKey()) && value.asText().matches("\\d{1,9}(\\.0)?")) {
                return member.getKey();
            }
            String inside = Reply.nameOf(value, WireOption.PAGE_TOTAL.standard());
            if (inside != null) {
                return member.getKey() + "." + inside;
            }
        }
        return null;
    }

    // ---- lists without pages ----

    /** A list that is short enough to come as a whole. */
    void blocked() throws IOException {
        Reply reply = wire.send(Asked.of("GET", "/api/im/blacklist"));
        if (!reply.isAccepted()) {
            return;
        }
        findings.shape("blacklist.list", reply);
        JsonNode data = findings.data(reply);
        if (data.isObject()) {
            judgements.differs(Assumption.LISTS, "the list of blocked users is an object");
        } else if (data.isArray() && !data.isEmpty()) {
            JsonNode first = data.get(0);
            judgements.judge(
                    Assumption.LISTS,
                    first.isObject() ? null : "the list of blocked users has a " + Shape.kind(first) + " for each",
                    "the list of blocked users is");
        }
    }
}
