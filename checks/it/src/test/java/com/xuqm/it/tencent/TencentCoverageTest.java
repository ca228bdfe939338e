package com.xuqm.it.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.emulator.junit.TencentEmulatorExtension;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Spec;
import com.xuqm.it.support.SpecChecker;
import com.xuqm.it.support.SpecCheckingTransport;
import com.xuqm.it.support.SpecOperation;
import com.xuqm.it.support.Stack;
import com.xuqm.it.support.Summary;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tencent.TencentClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The SDK in place of the script, at a service that remembers. */
@DisplayName("Every command of Tencent Cloud IM, of the SDK at the emulator,")
class TencentCoverageTest {

    private static final List<Stack> COVERED = new ArrayList<>();

    /** Stands for what the service gave out, such as the key of a message. */
    private static final String ANY = "\"what the service gave out\"";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** What the SDK sends otherwise than the script, and why. */
    private static final Map<String, String> OTHERWISE = Map.of(
            // A list begins with an offset whatever the group is; a Community answers with Next, by which it is gone
            // on.
            "groupMembers.page {\"GroupId\":\"@TGS#_com1\",\"Limit\":100,\"Next\":\"\"}",
            "groupMembers.page {\"GroupId\":\"@TGS#_com1\",\"Limit\":100,\"Offset\":0}");

    @RegisterExtension
    static final TencentEmulatorExtension TENCENT =
            TencentEmulatorExtension.of(TencentEmulator.builder().withoutRateLimits());

    @EveryStack
    void is_carried_out_and_sends_what_the_script_says(Stack stack) throws IOException {
        TencentEmulator service = TENCENT.emulator();
        SpecChecker checker = new SpecChecker(Spec.of("tencent"));
        try (HttpTransport real = stack.transport().create(TransportOptions.defaults());
                HttpTransport checking = new SpecCheckingTransport(real, checker);
                TencentClient tencent = TencentClient.builder()
                        .baseUrl(service.baseUrl())
                        .sdkAppId(service.appId())
                        .secretKey(service.secretKey())
                        .administrator(service.administrator())
                        .transport(checking)
                        .json(stack.json().create())
                        .strictReading(true)
                        .build()) {
            service.clearRecorded();
            tellTheStory(tencent);
        }

        assertThat(checker.takeViolations()).isEmpty();
        assertThat(new TreeSet<>(checker.answered())).isEqualTo(ids());
        assertThat(differences(service.recorded())).isEqualTo(OTHERWISE);
        COVERED.add(stack);
    }

    private static void tellTheStory(TencentClient tencent) {
        AccountSteps accounts = new AccountSteps(tencent);
        MessageSteps messages = new MessageSteps(tencent);
        GroupSteps groups = new GroupSteps(tencent);
        CommunitySteps communities = new CommunitySteps(tencent);
        ServiceSteps service = new ServiceSteps(tencent);
        accounts.accounts();
        accounts.friends();
        accounts.follows();
        messages.messages();
        messages.conversations();
        groups.groups();
        groups.members();
        groups.messages();
        groups.attributes();
        groups.end();
        communities.live();
        communities.robots();
        communities.communities();
        communities.search();
        service.pushesToAll();
        service.pushes();
        service.operations(CommandScript.hour());
        service.moderation();
        service.officialAccounts();
        accounts.end();
    }

    /** In what the requests are others than those of the script. */
    private static Map<String, String> differences(List<RecordedRequest> sent) throws IOException {
        List<String> expected = new ArrayList<>();
        for (CommandScript.Line line : CommandScript.lines()) {
            expected.add(line.operation() + " " + ordered(line.body().replaceAll("\"?\\$\\{\\w+}\"?", ANY)));
        }
        Map<String, String> differences = new HashMap<>();
        assertThat(sent)
                .extracting(RecordedRequest::operation)
                .containsExactlyElementsOf(expected.stream()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList());
        for (int i = 0; i < sent.size(); i++) {
            String got = sent.get(i).operation() + " " + ordered(sent.get(i).bodyText());
            if (!Pattern.matches(Pattern.quote(expected.get(i)).replace(ANY, "\\E(\"[^\"]*\"|\\d+)\\Q"), got)) {
                differences.put(expected.get(i), got);
            }
        }
        return differences;
    }

    private static String ordered(String json) {
        return MAPPER.writeValueAsString(MAPPER.readValue(json, Object.class));
    }

    private static Set<String> ids() {
        return Spec.of("tencent").operations().stream()
                .map(SpecOperation::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @AfterAll
    static void sayWhatWasCovered() throws IOException {
        int operations = ids().size();
        Summary.say(
                "tencent-operations",
                "tencent: operations covered " + operations + "/" + operations + " x bindings "
                        + COVERED.stream()
                                .map(stack -> stack.json().name())
                                .distinct()
                                .count() + " x transports "
                        + COVERED.stream()
                                .map(stack -> stack.transport().name())
                                .distinct()
                                .count());
    }
}
