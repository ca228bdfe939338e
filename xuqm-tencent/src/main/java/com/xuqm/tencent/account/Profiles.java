package com.xuqm.tencent.account;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;

/** Profiles of users. */
public final class Profiles {

    static {
        InnerAccess.grant(Profiles.class, Profiles::new);
    }

    private final Calls calls;

    Profiles(Calls calls) {
        this.calls = calls;
    }

    /**
     * Sets a profile: {@code POST /v4/profile/portrait_set}.
     *
     * <p>Value is uint64, string or bytes depending on Tag (Gender and AllowType are string enums; BirthDay, Language, Level, Role,
     * MsgSettings are numbers). Custom tags Tag_Profile_Custom_* must be defined in the console (40009), key at most 8 letters, value at
     * most 500 B (40601). 40007/40008 no read/write right, 40605 bad value, 40610 wrong value type. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> set(SetProfile request) {
        return calls.callForNothing(RequestSpec.of(ProfilesOperations.SET)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Gets profiles: {@code POST /v4/profile/portrait_get}.
     *
     * <p>Fields without a value are left out of ProfileItem. Unknown ids: per-item ResultCode and Fail_Account. The service's documents
     * have it.
     *
     * @param toAccounts the accounts; 1 to 100 of them
     * @param tags the names of the fields wanted
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<UserProfile>> get(Collection<String> toAccounts, Collection<String> tags) {
        return calls.call(
                RequestSpec.of(ProfilesOperations.GET)
                        .json(Wire.members(
                                "To_Account",
                                Checks.ids("toAccounts", toAccounts, 100),
                                "TagList",
                                Checks.elements("tags", tags))),
                UserProfileList.class,
                (UserProfileList answer) -> BatchOutcome.of(
                        ProfilesOperations.GET,
                        answer.userProfileItems(),
                        item -> ItemFailure.ofCode(item.toAccount(), item.resultCode(), item.resultInfo())));
    }
}
