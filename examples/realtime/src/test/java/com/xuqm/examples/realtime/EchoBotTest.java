package com.xuqm.examples.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.SendMessage;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EchoBotTest {

    @Test
    void it_repeats_what_is_said_to_it() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (XuqmEmulator emulator = XuqmEmulator.start();
                XuqmClient xuqm = XuqmClient.builder()
                        .baseUrl(emulator.baseUrl())
                        .appKey(emulator.appKey())
                        .appSecret(emulator.appSecret())
                        .build();
                Realtime bot = new EchoBot(xuqm.asUser("user_001")).open();
                Realtime ann = Realtime.builder(xuqm.asUser("user_002"))
                        .on(
                                MessageReceived.class,
                                event -> heard.add(event.message().content()))
                        .open()) {
            bot.ready().get(1, TimeUnit.MINUTES);
            ann.ready().get(1, TimeUnit.MINUTES);
            ann.send(SendMessage.text("user_001", "hello")).get(1, TimeUnit.MINUTES);

            assertThat(heard.poll(1, TimeUnit.MINUTES)).isEqualTo("hello");
            assertThat(heard.poll(1, TimeUnit.MINUTES)).isEqualTo("You said: hello");
        }
    }
}
