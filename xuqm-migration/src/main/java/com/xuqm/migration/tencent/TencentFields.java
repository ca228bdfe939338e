package com.xuqm.migration.tencent;

import static com.xuqm.migration.internal.pace.Texts.orNull;

import com.xuqm.migration.report.Reason;
import com.xuqm.migration.source.SourceAccount;
import com.xuqm.migration.source.SourceFriend;
import com.xuqm.migration.source.SourceGroup;
import com.xuqm.migration.source.SourceMember;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.migration.source.SourceRecord.Loss;
import com.xuqm.tencent.account.ProfileItem;
import com.xuqm.tencent.account.UserProfile;
import com.xuqm.tencent.friend.Friend;
import com.xuqm.tencent.group.CustomField;
import com.xuqm.tencent.group.Group;
import com.xuqm.tencent.group.GroupMember;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accounts, friends, groups and members of Tencent as those of Xuqm, with what is left over. */
final class TencentFields {

    private static final String NICK = "Tag_Profile_IM_Nick";
    private static final String IMAGE = "Tag_Profile_IM_Image";
    private static final String REMARK = "Tag_SNS_IM_Remark";
    private static final String GROUPING = "Tag_SNS_IM_Group";

    /** What is asked for: what can be kept, and what is told as a loss. */
    static final List<String> PROFILE_TAGS = List.of(
            NICK,
            IMAGE,
            "Tag_Profile_IM_Gender",
            "Tag_Profile_IM_BirthDay",
            "Tag_Profile_IM_Location",
            "Tag_Profile_IM_SelfSignature",
            "Tag_Profile_IM_AllowType",
            "Tag_Profile_IM_Language",
            "Tag_Profile_IM_Level",
            "Tag_Profile_IM_Role");

    private TencentFields() {}

    static SourceRecord<SourceAccount> account(UserProfile profile) {
        String nickname = null;
        String avatar = null;
        List<Loss> losses = new ArrayList<>();
        for (ProfileItem item : profile.profileItems()) {
            if (item.tag().equals(NICK)) {
                nickname = text(item);
            } else if (item.tag().equals(IMAGE)) {
                avatar = text(item);
                if (avatar != null) {
                    losses.add(new Loss(Reason.MEDIA_AT_SOURCE, "avatar"));
                }
            } else if (isSet(item.value())) {
                losses.add(new Loss(Reason.PROFILE_FIELD, name(item.tag())));
            }
        }
        return SourceRecord.of(profile.toAccount(), new SourceAccount(profile.toAccount(), nickname, avatar), losses);
    }

    /** What is at its beginning for everybody is no loss. */
    private static boolean isSet(@Nullable Object value) {
        return value != null
                && !value.equals("")
                && !(value instanceof Number number && number.longValue() == 0)
                && !value.equals("Gender_Type_Unknown")
                && !value.equals("AllowType_Type_AllowAny");
    }

    private static String name(String tag) {
        return tag.replace("Tag_Profile_IM_", "").replace("Tag_SNS_IM_", "");
    }

    private static @Nullable String text(ProfileItem item) {
        return item.value() instanceof String text ? orNull(text) : null;
    }

    static SourceRecord<SourceFriend> friend(Friend friend) {
        String remark = null;
        String grouping = null;
        List<Loss> losses = new ArrayList<>();
        for (ProfileItem item : friend.valueItems()) {
            if (item.tag().equals(REMARK)) {
                remark = text(item);
            } else if (item.tag().equals(GROUPING)) {
                List<?> groupings = item.value() instanceof List<?> list ? list : List.of();
                grouping = groupings.isEmpty() ? null : orNull(String.valueOf(groupings.get(0)));
                if (groupings.size() > 1) {
                    losses.add(new Loss(Reason.SECOND_GROUPING, ""));
                }
            } else if (item.tag().startsWith("Tag_SNS_") && isSet(item.value())) {
                losses.add(new Loss(Reason.FRIEND_FIELD, name(item.tag())));
            }
        }
        return SourceRecord.of(friend.toAccount(), new SourceFriend(friend.toAccount(), remark, grouping), losses);
    }

    static SourceRecord<SourceGroup> group(Group group, Map<String, String> ofService) {
        Map<String, String> attributes = new LinkedHashMap<>(ofService);
        for (CustomField field : group.customFields()) {
            if (isSet(field.value())) {
                attributes.putIfAbsent(field.key(), String.valueOf(field.value()));
            }
        }
        List<Loss> losses = new ArrayList<>();
        String type = group.type();
        if (type.equals("AVChatRoom")) {
            losses.add(new Loss(Reason.LIVE_GROUP, ""));
        } else if (type.equals("Community")) {
            losses.add(new Loss(Reason.TOPICS, ""));
        }
        if (!group.faceUrl().isEmpty()) {
            losses.add(new Loss(Reason.MEDIA_AT_SOURCE, "avatar"));
        }
        if (!group.applyJoinOption().isEmpty()) {
            losses.add(new Loss(Reason.GROUP_FIELD, "ApplyJoinOption"));
        }
        return SourceRecord.of(
                group.groupId(),
                new SourceGroup(
                        group.groupId(),
                        group.name(),
                        orNull(group.ownerAccount()),
                        orNull(group.faceUrl()),
                        orNull(group.notification()),
                        orNull(group.introduction()),
                        type.equals("Public") || type.equals("ChatRoom") || type.equals("AVChatRoom"),
                        group.muteAllMember().equals("On"),
                        attributes),
                losses);
    }

    static SourceRecord<SourceMember> member(GroupMember member, Instant now) {
        SourceMember.Role role = switch (member.role()) {
            case "Owner" -> SourceMember.Role.OWNER;
            case "Admin" -> SourceMember.Role.ADMIN;
            default -> SourceMember.Role.MEMBER;
        };
        List<Loss> losses = new ArrayList<>();
        if (!member.nameCard().isEmpty()) {
            losses.add(new Loss(Reason.MEMBER_FIELD, "NameCard"));
        }
        if (!member.customMemberFields().isEmpty()) {
            losses.add(new Loss(Reason.MEMBER_FIELD, "AppMemberDefinedData"));
        }
        Instant until = member.muteUntil();
        boolean muted = until != null && until.isAfter(now);
        return SourceRecord.of(
                member.memberAccount(), new SourceMember(member.memberAccount(), role, muted ? until : null), losses);
    }
}
