package com.xuqm.maxim.group;

import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.maxim.internal.Ids;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.json.GenericTypes;
import java.util.List;
import java.util.Map;

/**
 * Announcements of a group.
 *
 * <p>Each route is a heading of docs.lanyingim.com, reference/server-api/group.
 */
public final class GroupAnnouncements {

    static {
        InnerAccess.grant(GroupAnnouncements.class, GroupAnnouncements::new);
    }

    private final Calls calls;

    GroupAnnouncements(Calls calls) {
        this.calls = calls;
    }

    /**
     * Publishes an announcement: {@code POST /group/announcement/edit}.
     *
     * @param groupId the group
     * @param title its title, not blank
     * @param content its text, not blank
     * @return the new announcement
     */
    public Call<Announcement> publish(long groupId, String title, String content) {
        return calls.call(
                RequestSpec.of(GroupAnnouncementOperations.PUBLISH)
                        .json(Map.of(
                                "group_id",
                                Ids.id("groupId", groupId),
                                "title",
                                Checks.notBlank("title", title),
                                "content",
                                Checks.notBlank("content", content))),
                Announcement.class);
    }

    /**
     * Reads an announcement: {@code GET /group/announcement}.
     *
     * @param groupId the group
     * @param announcementId the announcement
     * @return the announcement; fails with {@code XuqmNotFoundException} if there is none
     */
    public Call<Announcement> get(long groupId, long announcementId) {
        return calls.call(
                RequestSpec.of(GroupAnnouncementOperations.GET)
                        .query("group_id", Ids.id("groupId", groupId))
                        .query("announcement_id", Ids.id("announcementId", announcementId)),
                Announcement.class);
    }

    /**
     * Reads the latest announcement: {@code GET /group/announcement/last}.
     *
     * @param groupId the group
     * @return the announcement; fails with {@code XuqmNotFoundException} if there is none
     */
    public Call<Announcement> latest(long groupId) {
        return calls.call(
                RequestSpec.of(GroupAnnouncementOperations.LATEST).query("group_id", Ids.id("groupId", groupId)),
                Announcement.class);
    }

    /**
     * Lists the announcements: {@code GET /group/announcement/list}. The service does not page this list.
     *
     * @param groupId the group
     * @return the announcements
     */
    public Call<List<Announcement>> list(long groupId) {
        return calls.call(
                RequestSpec.of(GroupAnnouncementOperations.LIST).query("group_id", Ids.id("groupId", groupId)),
                GenericTypes.parameterized(List.class, Announcement.class));
    }

    /**
     * Deletes an announcement: {@code POST /group/announcement/delete}.
     *
     * @param groupId the group
     * @param announcementId the announcement
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> delete(long groupId, long announcementId) {
        return calls.call(
                RequestSpec.of(GroupAnnouncementOperations.DELETE)
                        .query("group_id", Ids.id("groupId", groupId))
                        .query("announcement_id", Ids.id("announcementId", announcementId)),
                AnswerShape.DEED);
    }
}
