package com.xuqm.check.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import java.io.File;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Our client with a server that nobody here wrote: Spring's simple broker. Requests go to the emulator. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OurClientAtSpringsBrokerTest {

    @RegisterExtension
    static final XuqmEmulatorExtension XUQM = new XuqmEmulatorExtension();

    @TempDir
    private File folder;

    @Test
    void it_connects_hears_and_sends_although_nothing_is_confirmed() throws Exception {
        XuqmEmulator emulator = XUQM.emulator();
        BlockingQueue<Message> heard = new LinkedBlockingQueue<>();
        try (SpringBroker broker = new SpringBroker(folder);
                XuqmClient xuqm =
                        Clients.of(emulator).realtimeBaseUrl(broker.url()).build();
                Realtime bot = Realtime.builder(xuqm.asUser("user_001"))
                        .on(MessageReceived.class, event -> heard.add(event.message()))
                        .open()) {
            bot.ready().get(1, TimeUnit.MINUTES);
            String text = "45 kB: 😀 and \r\n, ".repeat(2_500);
            broker.tell("user_001", broker.message("user_002", "user_001", text));
            Message first = heard.poll(1, TimeUnit.MINUTES);
            assertThat(first).isNotNull();
            assertThat(first.content()).isEqualTo(text);

            Message sent = bot.send(SendMessage.text("user_002", text)).get(1, TimeUnit.MINUTES);
            assertThat(sent.content()).isEqualTo(text);
            assertThat(sent.fromId()).isEqualTo("user_001");
        }
    }
}
