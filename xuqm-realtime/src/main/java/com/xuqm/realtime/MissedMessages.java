package com.xuqm.realtime;

import com.xuqm.sdk.auth.Auth;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.conversation.Conversation;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.conversation.Conversations;
import com.xuqm.sdk.engine.LiveAccess;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Asks the service what there was. */
final class MissedMessages {

    private static final int PAGE = 100;

    private final Messages messages;
    private final Conversations conversations;
    private final Incoming incoming;
    private final boolean isPlatform;
    private final Map<ConversationKey, PagedCall<Message>> histories = new HashMap<>();

    /**
     * What there is.
     *
     * @param conversations the user's conversations
     * @param offline what waited for the user
     */
    record Survey(List<Conversation> conversations, Map<ConversationKey, List<Message>> offline) {}

    MissedMessages(LiveAccess access, Incoming incoming) {
        this.messages = access.area(Messages.class);
        this.conversations = access.area(Conversations.class);
        this.incoming = incoming;
        this.isPlatform = access.userId().equals(Auth.PLATFORM_USER);
    }

    /** What waits is given once, so that it is asked for last; a user without conversations has none. */
    CompletableFuture<Survey> survey() {
        histories.clear();
        if (isPlatform) {
            return CompletableFuture.completedFuture(new Survey(List.of(), Map.of()));
        }
        return Failures.orElse(AllPages.of(conversations.list()), List.of())
                .thenCompose(list -> Failures.orElse(messages.syncOffline().executeAsync(), List.of())
                        .thenApply(offline -> new Survey(list, byConversation(offline))));
    }

    private Map<ConversationKey, List<Message>> byConversation(List<Message> offline) {
        Map<ConversationKey, List<Message>> sorted = new LinkedHashMap<>();
        offline.forEach(message -> sorted.computeIfAbsent(incoming.conversation(message), key -> new ArrayList<>())
                .add(message));
        return sorted;
    }

    CompletableFuture<Page<Message>> page(ConversationKey key, int index) {
        PagedCall<Message> history = histories.computeIfAbsent(
                key,
                of -> (of.chatType().equals(ChatType.GROUP)
                                ? messages.groupHistory(of.targetId())
                                : messages.history(of.targetId()))
                        .pageSize(PAGE));
        return history.page(index).executeAsync();
    }
}
