package com.xuqm.cli.command;

import com.xuqm.cli.settings.Setting;
import com.xuqm.cli.settings.Settings;
import com.xuqm.cli.settings.UsageException;
import org.jspecify.annotations.Nullable;

/** A protected profile asks before many people are reached: whoever answers types the app's key. */
final class Protection {

    private Protection() {}

    /** @throws UsageException if the answer was another one, or nobody was there to ask */
    static void ask(Context context, Settings settings, String deed, @Nullable String answer) {
        if (Clients.isTrue(settings, Setting.PROTECTED)) {
            confirm(context, settings, deed, answer);
        }
    }

    /** The same for what wants to be confirmed in each profile. */
    static void confirm(Context context, Settings settings, String deed, @Nullable String answer) {
        String appKey = settings.require(Setting.APP_KEY);
        String given = answer;
        if (given == null) {
            context.output()
                    .note("about to " + deed + " at " + settings.require(Setting.BASE_URL) + " with app key " + appKey
                            + (Clients.isTrue(settings, Setting.PROTECTED) ? ", which is protected" : ""));
            given = context.surroundings().person().answer("type the app key to go on: ");
        }
        if (given == null || !given.strip().equals(appKey)) {
            throw new UsageException(
                    "the app key was not confirmed, so nothing was sent; --yes=" + appKey + " confirms it in a script");
        }
    }
}
