package com.xuqm.emulator.internal.message;

import com.xuqm.emulator.internal.account.Account;
import java.util.function.Predicate;

/** Takes messages to those who are connected. Under the state lock. */
public interface LiveDelivery {

    /** When nobody is connected, and for those who are not. */
    Predicate<Account> NOBODY = account -> false;

    /**
     * Takes a new message to whomever it concerns and who listens for it, its sender included.
     *
     * @param message the message
     * @return who was reached, so that it need not wait for them
     */
    Predicate<Account> deliver(Message message);

    /**
     * Takes a message that has changed to whomever it concerns and who listens.
     *
     * @param message the message as it is now
     */
    void update(Message message);

    /** Reaches nobody. */
    LiveDelivery NONE = new LiveDelivery() {
        @Override
        public Predicate<Account> deliver(Message message) {
            return NOBODY;
        }

        @Override
        public void update(Message message) {}
    };
}
