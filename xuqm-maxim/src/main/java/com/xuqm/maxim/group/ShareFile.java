package com.xuqm.maxim.group;

import com.xuqm.maxim.internal.Ids;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/** A file to be shared with a group. It was uploaded before, see {@code files().chatUpload(…)}. */
public final class ShareFile {

    private static final Members NONE = Members.named("group_id", "name", "size", "type", "url");

    private final Members members;

    private ShareFile(Members members) {
        this.members = members;
    }

    /**
     * Returns a file to be shared.
     *
     * @param groupId the group
     * @param name its name, not blank
     * @param size how many bytes it has
     * @param url where it is
     * @return the file
     */
    public static ShareFile of(long groupId, String name, long size, String url) {
        return new ShareFile(NONE.with("group_id", Ids.id("groupId", groupId))
                .with("name", Checks.notBlank("name", name))
                .with("size", Ids.size("size", size))
                .with("url", Checks.notBlank("url", url)));
    }

    /** {@return the group} */
    public Long groupId() {
        return members.require("group_id");
    }

    /** {@return its name, not blank} */
    public String name() {
        return members.require("name");
    }

    /** {@return how many bytes it has} */
    public Long size() {
        return members.require("size");
    }

    /** {@return where it is} */
    public String url() {
        return members.require("url");
    }

    /** {@return what kind of file it is, {@code null} if not set} */
    public @Nullable String type() {
        return members.find("type");
    }

    /**
     * Returns the same file with {@code type} set.
     *
     * @param type what kind of file it is
     * @return a new file
     */
    public ShareFile withType(String type) {
        return new ShareFile(members.with("type", Checks.text("type", type)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShareFile that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("ShareFile", "group_id", "size");
    }
}
