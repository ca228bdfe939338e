package com.xuqm.examples.realtime;

import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmUser;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.MessageType;
import com.xuqm.sdk.message.SendMessage;

/**
 * Repeats what is said to it, in the chat in which it was said. The environment says where the service is ({@code XUQM_BASE_URL},
 * {@code XUQM_APP_KEY}, {@code XUQM_APP_SECRET}); the argument is the bot's account.
 */
public final class EchoBot {

    private final XuqmUser self;

    EchoBot(XuqmUser self) {
        this.self = self;
    }

    public static void main(String... arguments) throws InterruptedException {
        if (arguments.length != 1) {
            System.err.println("Say which account the bot is, such as: user_001");
            System.exit(2);
        }
        try (XuqmClient xuqm = XuqmClient.builder().fromEnvironment().build();
                Realtime bot = new EchoBot(xuqm.asUser(arguments[0])).open()) {
            bot.ready().join();
            System.out.println(bot + " answers until it is stopped");
            Thread.currentThread().join();
        }
    }

    Realtime open() {
        return Realtime.builder(self)
                .on(MessageReceived.class, event -> answer(event.message()))
                .onState(change -> System.out.println(change.to() + ": " + change.reason()))
                .open();
    }

    private void answer(Message message) {
        boolean isOwn = message.fromId().equals(self.userId()); // one's own messages come back as well
        if (isOwn || !message.msgType().equals(MessageType.TEXT)) {
            return;
        }
        String answer = "You said: " + message.content();
        self.messages()
                .send(
                        message.chatType().equals(ChatType.GROUP)
                                ? SendMessage.groupText(message.toId(), answer)
                                : SendMessage.text(message.fromId(), answer))
                .execute();
    }
}
