package com.xuqm.emulator;

import com.xuqm.emulator.internal.given.Given;
import java.time.Duration;
import java.util.List;

/** Sets up an emulator of Maxim. Made by {@link MaximEmulator#builder()}. */
public final class MaximEmulatorBuilder extends EmulatorBuilder<MaximEmulatorBuilder> {

    /** The demo app. */
    public static final String DEMO_APP_ID = "welovemaxim";

    /** The token of the demo app; public, so good for tests only. */
    public static final String DEMO_ACCESS_TOKEN = "maxim-admin-token-0123456789abcdef";

    private String appId = DEMO_APP_ID;
    private String accessToken = DEMO_ACCESS_TOKEN;
    private Duration tokenLifetime = Duration.ofDays(30);
    private List<String> users = List.of("alice", "bob", "carol", "dave", "erin");

    MaximEmulatorBuilder() {}

    @Override
    MaximEmulatorBuilder self() {
        return this;
    }

    /**
     * The app.
     *
     * @param newAppId the header {@code app_id}; {@value #DEMO_APP_ID} by default
     * @return this builder
     */
    public MaximEmulatorBuilder appId(String newAppId) {
        appId = Given.present("appId", newAppId);
        return this;
    }

    /**
     * The app's token.
     *
     * @param newAccessToken the header {@code access-token} of an administrator; {@link #DEMO_ACCESS_TOKEN} by default
     * @return this builder
     */
    public MaximEmulatorBuilder accessToken(String newAccessToken) {
        accessToken = Given.present("accessToken", newAccessToken);
        return this;
    }

    /**
     * How long tokens of users are good.
     *
     * @param lifetime at most 100 years; 30 days by default
     * @return this builder
     */
    public MaximEmulatorBuilder tokenLifetime(Duration lifetime) {
        tokenLifetime = Given.shift("lifetime", lifetime);
        return this;
    }

    /**
     * The users that there are at the start.
     *
     * @param usernames their names to sign in with, each once
     * @return this builder
     */
    public MaximEmulatorBuilder users(List<String> usernames) {
        users = List.copyOf(Given.present("usernames", usernames));
        return this;
    }

    String appId() {
        return appId;
    }

    String accessToken() {
        return accessToken;
    }

    Duration tokenLifetime() {
        return tokenLifetime;
    }

    List<String> users() {
        return users;
    }

    @Override
    public MaximEmulator start() {
        return new MaximEmulator(this);
    }
}
