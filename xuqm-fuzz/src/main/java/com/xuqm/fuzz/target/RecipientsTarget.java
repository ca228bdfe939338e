package com.xuqm.fuzz.target;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.json.gson.GsonJsonBinding;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.bulk.Recipients;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.message.TextContent;
import java.util.List;

/**
 * Sends to the recipients in any file. Each of them ends in exactly one state, whatever the file holds, and none of them is dropped:
 * a file with one id a line has as many recipients as it has lines that are not empty.
 */
public final class RecipientsTarget implements FuzzTarget {

    private static final HttpResponse REFUSED = HttpResponse.of(
            400,
            HttpHeaders.of("Content-Type", "application/json"),
            "{\"code\":400,\"message\":\"no\"}".getBytes(UTF_8));

    private final ScratchFile file = new ScratchFile(".csv");
    private final InMemoryTransport transport = new InMemoryTransport();
    private final XuqmClient xuqm = FuzzClients.client(transport, new GsonJsonBinding());

    @Override
    public void test(byte[] input) {
        Input in = new Input(input);
        int kind = in.choice(3);
        byte[] content = in.rest();
        file.write(content);
        transport.answerWith(REFUSED);
        Recipients<String> recipients =
                kind == 0 ? Recipients.lines(file.path()) : Recipients.csv(file.path(), kind == 1);
        BulkReport report =
                xuqm.bulk().messages("fuzz", new TextContent("hello")).build().send(recipients);
        Property.holds(
                report.accepted() + report.rejected() + report.unknown() + report.notTried() == report.recipients(),
                "the states add up");
        Property.holds(report.accepted() == 0, "nobody is reported as reached: " + report);
        Property.holds(
                report.notTried() == 0 || report.stopReason() != null, "who was not tried has a reason: " + report);
        if (kind == 0) {
            Property.holds(report.recipients() == lines(content), "each line is a recipient: " + report);
        }
    }

    /** Lines that are not empty, ended by LF, CR or both, without the mark that some editors put before the first. */
    private static long lines(byte[] content) {
        int from = startsWithMark(content) ? 3 : 0;
        long lines = 0;
        boolean empty = true;
        for (int i = from; i < content.length; i++) {
            boolean end = content[i] == '\n' || content[i] == '\r';
            lines += end && !empty ? 1 : 0;
            empty = end;
        }
        return empty ? lines : lines + 1;
    }

    private static boolean startsWithMark(byte[] content) {
        return content.length > 2
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                Input.seed("user_001\nuser_002\r\n\nuser_003", 0),
                Input.seed("\ufeffuser_001\n", 0),
                Input.seed("userId,name\nuser_001,\"Ann, B.\"\n\"user \"\"2\"\"\",x\n", 1),
                Input.seed("\"never closed\nuser_001", 2),
                new byte[] {2, (byte) 0xff, (byte) 0xfe, '\n', 'a', 0, 'b'});
    }
}
