package com.xuqm.check.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.Message;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Our client with a broker that nobody here wrote, and that keeps to STOMP to the letter: Artemis, which confirms frames and sends binary
 * messages. Requests go to the emulator.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OurClientAtArtemisTest {

    @RegisterExtension
    static final XuqmEmulatorExtension XUQM = new XuqmEmulatorExtension();

    @Test
    void it_connects_and_hears_binary_messages() throws Exception {
        XuqmEmulator emulator = XUQM.emulator();
        BlockingQueue<Message> heard = new LinkedBlockingQueue<>();
        EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
        Configuration configuration = new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setSecurityEnabled(false)
                .addAcceptorConfiguration("ws", "tcp://127.0.0.1:0?protocols=STOMP");
        broker.setConfiguration(configuration);
        broker.start();
        try {
            NettyAcceptor acceptor = (NettyAcceptor)
                    broker.getActiveMQServer().getRemotingService().getAcceptor("ws");
            String url = "ws://127.0.0.1:" + acceptor.getActualPort();
            try (XuqmClient xuqm = Clients.of(emulator).realtimeBaseUrl(url).build();
                    Realtime bot = Realtime.builder(xuqm.asUser("user_001"))
                            .on(MessageReceived.class, event -> heard.add(event.message()))
                            .open();
                    RawSocket other = RawSocket.open(HttpClient.newHttpClient(), url + "/ws/im", count -> {})) {
                bot.ready().get(1, TimeUnit.MINUTES);
                String text = "45 kB: 😀, ".repeat(4_000);
                other.send(frame("msg_901", text));

                Message message = heard.poll(1, TimeUnit.MINUTES);
                assertThat(message).isNotNull();
                assertThat(message.content()).isEqualTo(text);
            }
        } finally {
            broker.stop();
        }
    }

    private static String frame(String id, String text) {
        String body = "{\"id\":\"" + id + "\",\"fromId\":\"user_002\",\"toId\":\"user_001\",\"chatType\":\"SINGLE\","
                + "\"msgType\":\"TEXT\",\"content\":\"" + text + "\",\"status\":\"SENT\",\"createdAt\":1700000000000}";
        return "SEND\ndestination:/user/queue/messages\ncontent-type:application/json\nodd\\cheader:a\\nb\\\\c\n"
                + "content-length:" + body.getBytes(StandardCharsets.UTF_8).length + "\n\n" + body + "\0";
    }
}
