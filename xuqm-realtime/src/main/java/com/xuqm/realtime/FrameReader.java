package com.xuqm.realtime;

import com.xuqm.realtime.event.MessageEdited;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.realtime.event.ServiceEvent;
import com.xuqm.realtime.internal.gap.GapFiller;
import com.xuqm.realtime.internal.gap.Marks;
import com.xuqm.realtime.internal.machine.Happening;
import com.xuqm.realtime.internal.stomp.StompFrame;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.message.Message;

/** Understands what the service sends, and takes it where it belongs. Used under the connection's lock. */
final class FrameReader {

    private static final System.Logger LOG = System.getLogger("com.xuqm.realtime");

    private final Session.Owner owner;
    private final Incoming incoming;
    private final Marks marks;
    private final GapFiller filler;
    private final Delivery delivery;
    private final GroupFollower groups;
    private final CatchingUp catchingUp;
    private final Outbox outbox;
    private final Sending sending;

    FrameReader(
            Session.Owner owner,
            Incoming incoming,
            Marks marks,
            GapFiller filler,
            Delivery delivery,
            GroupFollower groups,
            CatchingUp catchingUp,
            Outbox outbox,
            Sending sending) {
        this.owner = owner;
        this.incoming = incoming;
        this.marks = marks;
        this.filler = filler;
        this.delivery = delivery;
        this.groups = groups;
        this.catchingUp = catchingUp;
        this.outbox = outbox;
        this.sending = sending;
    }

    void read(Session from, StompFrame frame) {
        switch (frame.command()) {
            case "CONNECTED" -> owner.happened(new Happening.SignedOn(from.attempt()));
            case "ERROR" -> refused(from, frame);
            case "RECEIPT" -> {
                owner.happened(new Happening.Spoke(from.attempt()));
                String receipt = frame.header("receipt-id");
                if (Sending.SYNC_ID.equals(receipt)) {
                    sending.endSync(true);
                } else if (receipt != null && from.confirmed(receipt) && groups.isFollowing(from)) {
                    owner.happened(new Happening.Confirmed(from.attempt()));
                }
            }
            case "MESSAGE" -> {
                owner.happened(new Happening.Spoke(from.attempt()));
                message(from, frame);
            }
            default -> LOG.log(System.Logger.Level.DEBUG, "a frame of an unknown kind came and is passed over");
        }
    }

    private void refused(Session from, StompFrame frame) {
        String header = frame.header("message");
        String words = header == null || header.isBlank() ? frame.text() : header;
        boolean isUnauthorised = words.trim().equalsIgnoreCase("Unauthorized");
        String shown = Words.shown(words, outbox::isRepeatedIn, SigningOn.token(from.proof()));
        String receipt = frame.header("receipt-id");
        if (receipt != null) {
            outbox.refused(receipt, shown);
            groups.refused(receipt);
        }
        owner.happened(new Happening.Refused(from.attempt(), isUnauthorised, "the service sent an error: " + shown));
    }

    private void message(Session from, StompFrame frame) {
        Message message = incoming.message(frame);
        if (message == null) {
            RealtimeEvent other = incoming.other(frame);
            delivery.deliver(other);
            if (other instanceof ServiceEvent event && event.name().startsWith("group.")) {
                catchingUp.refreshGroups(from);
            }
            return;
        }
        ConversationKey key = incoming.conversation(message);
        ServiceEvent event = incoming.event(message);
        if (event != null) {
            if (marks.isNew(key, message)) {
                marks.add(key, message);
                delivery.deliver(event);
            }
        } else if (Delivery.isRevoked(message)) {
            delivery.revoked(key, message);
        } else if (message.editedAt() != null && !marks.isNew(key, message)) {
            delivery.deliver(new MessageEdited(message, key));
        } else {
            filler.live(key, message);
        }
    }
}
