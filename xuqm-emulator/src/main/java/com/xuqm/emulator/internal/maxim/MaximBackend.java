package com.xuqm.emulator.internal.maxim;

import com.xuqm.emulator.inspect.StoredMaximMessage;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.LockedBackend;
import com.xuqm.emulator.internal.http.Reply;
import com.xuqm.emulator.internal.http.Router;
import java.time.Clock;
import java.util.List;

/** The whole state of an emulator of Maxim, and its operations. */
public final class MaximBackend extends LockedBackend {

    private final Clock clock;
    private final People people;
    private final MaximMessages messages = new MaximMessages();
    private final Router router;

    /**
     * Creates a backend with some users.
     *
     * @param appId the app
     * @param accessToken the app's token
     * @param tokenMillis how long tokens of users are good, in milliseconds
     * @param users the names of the users, whose passwords are {@code password-} and the name
     * @param clock the clock it goes by
     */
    public MaximBackend(String appId, String accessToken, long tokenMillis, List<String> users, Clock clock) {
        this.clock = clock;
        people = new People(tokenMillis);
        users.forEach(name -> people.register(name, "password-" + name));
        MaximGroups groups = new MaximGroups(people);
        MaximRoutes routes = new MaximRoutes(new Gate(appId, accessToken, people, groups));
        new UserRoutes(people).addTo(routes);
        new UserSettingRoutes(people).addTo(routes);
        new RosterRoutes(people).addTo(routes);
        new GroupRoutes(groups, people).addTo(routes);
        new GroupMemberRoutes(groups, people).addTo(routes);
        new GroupContentRoutes(groups).addTo(routes);
        new MessageRoutes(messages, people, groups, new Repetitions()).addTo(routes);
        new PushRoutes(people, groups).addTo(routes);
        router = new Router(routes.all());
    }

    @Override
    public Router router() {
        return router;
    }

    @Override
    public Reply execute(ApiRequest request) {
        return locked(() -> request.route().handler().handle(request));
    }

    /**
     * Finds a user.
     *
     * @param username the name to sign in with
     * @return the id
     * @throws IllegalArgumentException if there is none
     */
    public long userId(String username) {
        return locked(() -> known(username).id);
    }

    private Person known(String username) {
        Person person = people.named(username);
        if (person == null) {
            throw new IllegalArgumentException("no such user: " + username);
        }
        return person;
    }

    /**
     * Makes all tokens of a user useless.
     *
     * @param username the name to sign in with
     * @throws IllegalArgumentException if there is none
     */
    public void signOut(String username) {
        run(() -> people.signOut(known(username)));
    }

    /**
     * Signs a user in without a request.
     *
     * @param username the name to sign in with
     * @return the token
     * @throws IllegalArgumentException if there is none
     */
    public String token(String username) {
        return locked(() -> {
            Person person = known(username);
            return people.signIn(person, person.password, clock.millis())
                    .get("token")
                    .getAsString();
        });
    }

    /**
     * All messages.
     *
     * @return snapshots, oldest first
     */
    public List<StoredMaximMessage> messages() {
        return locked(messages::snapshots);
    }

    @Override
    public void close() {
        // has neither threads nor files
    }
}
