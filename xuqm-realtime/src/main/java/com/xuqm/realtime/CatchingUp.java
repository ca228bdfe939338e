package com.xuqm.realtime;

import com.xuqm.realtime.event.GapUnfilled;
import com.xuqm.realtime.internal.gap.GapFiller;
import com.xuqm.realtime.internal.gap.Marks;
import com.xuqm.realtime.internal.machine.Happening;
import com.xuqm.sdk.auth.Auth;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.engine.LiveAccess;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** Follows what the user is to hear, and asks the service for what he has missed. Used under the connection's lock. */
final class CatchingUp {

    private static final String QUEUE = "/user/queue/messages";
    private static final String QUEUE_ID = "q";

    /** A gap that is given up costs order or messages: so calls that failed, retries included, are made anew so many times. */
    private static final int MOST_FAILURES = 3;

    private final LiveAccess access;
    private final Settings settings;
    private final Session.Owner owner;
    private final Predicate<Session> isReady;
    private final Marks marks;
    private final GapFiller filler;
    private final Delivery delivery;
    private final GroupFollower groups;
    private final MissedMessages missed;
    private boolean wasReady;

    /**
     * Catches up for a connection.
     *
     * @param isReady whether a session is the one that is signed on and subscribed
     */
    CatchingUp(
            LiveAccess access,
            Settings settings,
            Session.Owner owner,
            Predicate<Session> isReady,
            Marks marks,
            GapFiller filler,
            Delivery delivery,
            GroupFollower groups,
            MissedMessages missed) {
        this.access = access;
        this.settings = settings;
        this.owner = owner;
        this.isReady = isReady;
        this.marks = marks;
        this.filler = filler;
        this.delivery = delivery;
        this.groups = groups;
        this.missed = missed;
    }

    void subscribe(Session current) {
        filler.connected();
        current.subscribe(QUEUE_ID, QUEUE);
        CompletableFuture<GroupFollower.Found> unused = groups.find()
                .whenComplete((found, thrown) -> owner.enter(() -> {
                    if (thrown != null) {
                        owner.happened(new Happening.Broken(
                                current.attempt(),
                                1000,
                                Failures.words("it is not known which groups to follow", thrown),
                                Failures.unwrap(thrown)));
                        return;
                    }
                    if (settings.position() == null && !wasReady) {
                        long now = found.serviceMillis(access.clock());
                        marks.begin(now);
                        delivery.begun(now);
                    }
                    groups.follow(current, found.groupIds(), wasReady);
                    owner.happened(new Happening.Asked(current.attempt()));
                    if (current.isConfirmed()) {
                        owner.happened(new Happening.Confirmed(current.attempt()));
                    }
                }));
    }

    void catchUp(Session current) {
        if (wasReady && access.userId().equals(Auth.PLATFORM_USER)) {
            delivery.deliver(new GapUnfilled(null, null, null, "the service keeps no events of the platform"));
        }
        wasReady = true;
        survey(current, 0);
        refreshLater(current);
    }

    private void survey(Session current, int failures) {
        CompletableFuture<MissedMessages.Survey> unused = missed.survey()
                .whenComplete((found, thrown) -> owner.enter(() -> {
                    if (!isReady.test(current)) {
                        return;
                    }
                    if (thrown == null) {
                        filler.surveyed(found.conversations(), found.offline());
                    } else if (isWorthAnother(thrown, failures)) {
                        later(current, waitAfter(thrown, failures), () -> survey(current, failures + 1));
                        return;
                    } else {
                        filler.surveyFailed(Failures.words("what was missed is not known", thrown));
                    }
                    groups.takeNew().forEach(filler::joined);
                }));
    }

    private void refreshLater(Session current) {
        later(current, settings.groupRefresh().toNanos(), () -> refreshGroups(current));
    }

    /** Does something after a time, unless the connection is another one by then. */
    private void later(Session current, long nanos, Runnable step) {
        Runnable ifReady = () -> {
            if (isReady.test(current)) {
                step.run();
            }
        };
        Future<?> unused = access.schedule(() -> access.steps().execute(() -> owner.enter(ifReady)), nanos);
    }

    private static boolean isWorthAnother(Throwable thrown, int failures) {
        return failures < MOST_FAILURES && !Failures.isFinal(thrown);
    }

    /** As long as before a new connection, and as long as the service asks for. */
    private long waitAfter(Throwable thrown, int failures) {
        long longest = Math.min(settings.rules().longestWait(), settings.rules().firstWait() << failures);
        return (long) (settings.random().getAsDouble() * longest) + Failures.afterNanos(thrown, access.clock());
    }

    /** Looks up which groups there are. */
    void refreshGroups(Session current) {
        if (!isReady.test(current)) {
            return;
        }
        CompletableFuture<GroupFollower.Found> unused = groups.find()
                .whenComplete((found, thrown) -> owner.enter(() -> {
                    if (isReady.test(current)) {
                        if (thrown == null) {
                            groups.follow(current, found.groupIds(), true);
                            groups.takeNew().forEach(filler::joined);
                        }
                        refreshLater(current);
                    }
                }));
    }

    /** Reads a page of a history. */
    void read(Session current, ConversationKey conversation, int page) {
        read(current, conversation, page, 0);
    }

    private void read(Session current, ConversationKey conversation, int page, int failures) {
        CompletableFuture<?> unused = missed.page(conversation, page)
                .whenComplete((found, thrown) -> owner.enter(() -> {
                    if (!isReady.test(current)) {
                        return;
                    }
                    if (thrown == null) {
                        filler.page(conversation, found);
                    } else if (isWorthAnother(thrown, failures)) {
                        later(
                                current,
                                waitAfter(thrown, failures),
                                () -> read(current, conversation, page, failures + 1));
                    } else {
                        filler.pageFailed(conversation, Failures.words("the history was not given", thrown));
                    }
                }));
    }
}
