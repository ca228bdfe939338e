package com.xuqm.fuzz.target;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.json.gson.GsonJsonBinding;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.bulk.recipients.Recipients;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.message.TextContent;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sends to the recipients in any file. Each of them ends in exactly one state, whatever the file holds, and none of them is dropped:
 * a file with one id a line has as many recipients as it has lines that are not blank. No file is refused as a whole that may be UTF-8.
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
        BulkReport report;
        try {
            report = xuqm.bulk()
                    .messages("fuzz", new TextContent("hello"))
                    .build()
                    .send(recipients);
        } catch (UncheckedIOException refused) {
            Property.holds(
                    String.valueOf(refused.getMessage()).contains("save it as "),
                    "a refusal says what to do: " + refused);
            Property.holds(!mayBeText(content), "no text in UTF-8 is refused: " + refused);
            return;
        }
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

    /** Tells whether it is UTF-8 and does not begin as a workbook or a document does. */
    private static boolean mayBeText(byte[] content) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.indexOf('\0') < 0 && !text.startsWith("PK") && !text.startsWith("%PDF");
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Lines that hold more than blanks, ended by LF, CR or both. */
    private static long lines(byte[] content) {
        return Stream.of(new String(content, UTF_8).split("\\r\\n|\\r|\\n"))
                .filter(line -> line.chars().anyMatch(c -> !isBlank(c)))
                .count();
    }

    /** As the documents say: blanks of all kinds, byte order marks, zero-width and control characters. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                Input.seed("user_001\nuser_002\r\n\nuser_003", 0),
                Input.seed("\ufeffuser_001\n", 0),
                Input.seed("userId,name\nuser_001,\"Ann, B.\"\n\"user \"\"2\"\"\",x\n", 1),
                Input.seed("\"never closed\nuser_001", 2),
                Input.seed("userId;name\nuser_001;Ann\n;\n\u00a0user_002\u200b;Ben\n", 1),
                new byte[] {2, (byte) 0xff, (byte) 0xfe, '\n', 'a', 0, 'b'});
    }
}
