package com.xuqm.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.tencent.account.ImportAccount;
import com.xuqm.tencent.message.MessageElement;
import com.xuqm.tencent.message.OfflinePush;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A campaign of Tencent Cloud IM")
class CampaignsTest {

    private final ScriptedService service = new ScriptedService();
    private final TencentClient tencent = service.client().build();

    @AfterEach
    void close() {
        tencent.close();
        service.close();
    }

    @Test
    @DisplayName("sends 500 a request, and tells whom the service lists as failed beside its success")
    void sends_messages() {
        service.answering(
                "{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"ErrorList\":[{\"To_Account\":\"u7\",\"ErrorCode\":70107}]}",
                ScriptedService.OK);
        List<String> recipients =
                IntStream.range(0, 1001).mapToObj(number -> "u" + number).toList();

        BulkReport report = tencent.campaigns()
                .messages("spring", List.of(MessageElement.text("Hello")), message -> message.withFromAccount("shop"))
                .maxConcurrency(1)
                .build()
                .send(recipients);

        assertThat(service.received())
                .hasSize(3)
                .allSatisfy(request -> assertThat(request.body())
                        .containsEntry("From_Account", "shop")
                        .containsKey("MsgRandom"));
        assertThat(report.count(BulkStatus.REJECTED)).isEqualTo(1);
        assertThat(report.count(BulkStatus.ACCEPTED)).isEqualTo(1000);
    }

    @Test
    @DisplayName(
            "leaves those unknown of whom it cannot be told whether they were reached, and sends them nothing again")
    void leaves_the_unknown() {
        service.answering(ScriptedService.code(60008));

        BulkReport report = tencent.campaigns()
                .messages("spring", List.of(MessageElement.text("Hello")))
                .build()
                .send(List.of("a", "b"));

        assertThat(report.count(BulkStatus.UNKNOWN)).isEqualTo(2);
        assertThat(service.received()).hasSize(1);
    }

    @Test
    @DisplayName("tells each of a batch of which all failed")
    void tells_each_of_a_failed_batch() {
        service.answering("{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"FailAccounts\":[\"a\",\"b\"]}");

        BulkReport report = tencent.campaigns()
                .accounts("move")
                .build()
                .send(List.of(ImportAccount.of("a").withNick("A"), ImportAccount.of("b")));

        assertThat(report.count(BulkStatus.REJECTED)).isEqualTo(2);
        assertThat(service.received()).hasSize(1);
    }

    @Test
    @DisplayName("pushes by TIMPush")
    void pushes() {
        service.answering("{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"TaskId\":\"t\"}");

        BulkReport report = tencent.campaigns()
                .pushes("sale", OfflinePush.of().withTitle("Sale").withDescription("Today"))
                .build()
                .send(List.of("a"));

        assertThat(report.count(BulkStatus.ACCEPTED)).isEqualTo(1);
        assertThat(service.received().get(0).path()).isEqualTo("/v4/timpush/batch");
        assertThat(service.received().get(0).body()).containsEntry("To_Account", List.of("a"));
    }
}
