package com.xuqm.emulator.internal.moderation;

import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.message.Chat;
import com.xuqm.emulator.internal.message.SendRule;

/** In a group, who is muted may not write, and in a muted group only those who manage it. */
public final class GroupVoice implements SendRule {

    /** Creates the rule. */
    public GroupVoice() {}

    @Override
    public void check(Account from, Chat chat, long now) {
        if (chat.group() != null) {
            chat.group().requireVoice(from, now);
        }
    }
}
