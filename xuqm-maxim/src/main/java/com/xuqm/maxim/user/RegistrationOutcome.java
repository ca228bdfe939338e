package com.xuqm.maxim.user;

import com.xuqm.sdk.internal.check.Checks;
import java.util.List;

/**
 * What became of users who were to be registered together. Those who are in neither list were not answered.
 *
 * @param registered those who were
 * @param failed those who were not
 */
public record RegistrationOutcome(List<RegisteredUser> registered, List<RegistrationFailure> failed) {

    /** What the service leaves out is empty. */
    public RegistrationOutcome {
        registered = Checks.copy(registered);
        failed = Checks.copy(failed);
    }
}
