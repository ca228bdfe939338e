package com.xuqm.maxim.group;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link GroupAnnouncements}. */
public final class GroupAnnouncementOperations {

    /** Publishes an announcement. */
    public static final Operation PUBLISH = Routes.token(
            "groupAnnouncements.publish", HttpMethod.POST, "/group/announcement/edit", RetryClass.NOT_IDEMPOTENT);

    /** Reads an announcement. */
    public static final Operation GET =
            Routes.token("groupAnnouncements.get", HttpMethod.GET, "/group/announcement", RetryClass.IDEMPOTENT);

    /** Reads the latest announcement. */
    public static final Operation LATEST = Routes.token(
            "groupAnnouncements.latest", HttpMethod.GET, "/group/announcement/last", RetryClass.IDEMPOTENT);

    /** Lists the announcements. */
    public static final Operation LIST =
            Routes.token("groupAnnouncements.list", HttpMethod.GET, "/group/announcement/list", RetryClass.IDEMPOTENT);

    /** Deletes an announcement. */
    public static final Operation DELETE = Routes.token(
            "groupAnnouncements.delete", HttpMethod.POST, "/group/announcement/delete", RetryClass.IDEMPOTENT);

    private GroupAnnouncementOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(PUBLISH, GET, LATEST, LIST, DELETE);
    }
}
