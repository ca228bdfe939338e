package com.xuqm.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path home;

    private final Map<String, String> environment = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();

    private Settings find(SettingOptions options) {
        return Settings.find(
                new Surroundings(environment, home, home, Person.NOBODY, false, Clock.systemUTC()),
                options,
                warnings::add);
    }

    private static SettingOptions option(Setting setting, String value) {
        return new SettingOptions(null, null, Map.of(setting, value), Map.of());
    }

    private Path profiles(String... lines) throws IOException {
        Path file = home.resolve(".config/xuqm/config.properties");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("\n", lines));
    }

    private String source(Settings settings, Setting setting) {
        return settings.all().stream()
                .filter(each -> each.setting() == setting)
                .map(Resolved::source)
                .findFirst()
                .orElse("nobody");
    }

    @Test
    void an_option_wins_over_a_variable_a_variable_over_a_profile_and_a_profile_over_the_default() throws IOException {
        assertThat(find(SettingOptions.NONE).get(Setting.ADMIN_USER)).isEqualTo("administrator");
        Path file = profiles("default-profile=dev", "dev.admin-user=of-profile");
        Settings settings = find(SettingOptions.NONE);
        assertThat(settings.get(Setting.ADMIN_USER)).isEqualTo("of-profile");
        assertThat(source(settings, Setting.ADMIN_USER)).isEqualTo("profile dev in " + file + ", line 2");
        environment.put("XUQM_ADMIN_USER", "of-variable");
        assertThat(find(SettingOptions.NONE).get(Setting.ADMIN_USER)).isEqualTo("of-variable");
        assertThat(find(option(Setting.ADMIN_USER, "of-option")).get(Setting.ADMIN_USER))
                .isEqualTo("of-option");
    }

    @Test
    void who_was_passed_over_with_another_value_is_named_on_one_line() throws IOException {
        Path file = profiles("default-profile=dev", "dev.app-key=ak_profile");
        environment.put("XUQM_APP_KEY", "ak_variable");

        find(option(Setting.APP_KEY, "ak_option"));

        assertThat(warnings)
                .containsExactly("warning: app-key is taken from --app-key; XUQM_APP_KEY and profile dev in " + file
                        + ", line 2 would set another value");
    }

    @Test
    void who_says_the_same_is_not_worth_a_word() throws IOException {
        profiles("default-profile=dev", "dev.app-key=ak_same");
        environment.put("XUQM_APP_KEY", "ak_same");

        find(SettingOptions.NONE);

        assertThat(warnings).isEmpty();
    }

    @Test
    void an_empty_variable_counts_as_not_set() {
        environment.put("XUQM_ADMIN_USER", "");
        environment.put("XUQM_APP_KEY", "  ");

        Settings settings = find(SettingOptions.NONE);

        assertThat(settings.get(Setting.ADMIN_USER)).isEqualTo("administrator");
        assertThat(settings.get(Setting.APP_KEY)).isNull();
    }

    @Test
    void a_secret_comes_out_of_a_file_without_the_end_of_its_line() throws IOException {
        Files.writeString(home.resolve("secret"), "the-secret\n");
        environment.put("XUQM_APP_SECRET_FILE", "secret");

        assertThat(find(SettingOptions.NONE).get(Setting.APP_SECRET)).isEqualTo("the-secret");
    }

    @Test
    void no_secret_is_shown() {
        environment.put("XUQM_APP_SECRET", "the-secret");

        assertThat(find(SettingOptions.NONE).all().toString())
                .doesNotContain("the-secret")
                .contains("(10 characters)");
    }

    @Test
    void a_secret_that_others_can_read_is_warned_of_once() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "files have no permissions here");
        Path file = profiles("default-profile=dev", "dev.app-secret=the-secret", "dev.webhook-secret=the-other");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        find(SettingOptions.NONE);
        assertThat(warnings)
                .containsExactly("warning: others on this machine can read " + file
                        + ", which holds a secret; chmod 600 closes it");

        warnings.clear();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        find(SettingOptions.NONE);
        assertThat(warnings).isEmpty();
    }

    @Test
    void what_is_missing_says_how_to_set_it() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> find(SettingOptions.NONE).require(Setting.BASE_URL))
                .withMessageContainingAll("--base-url", "XUQM_BASE_URL", "base-url in a profile");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> find(SettingOptions.NONE).require(Setting.APP_SECRET))
                .withMessageContainingAll("XUQM_APP_SECRET", "--app-secret-file");
    }

    @Test
    void a_profile_that_is_not_there_and_a_setting_that_is_none_are_named() throws IOException {
        Path file = profiles("dev.app-key=ak", "prod.base-ur1=https://x.example");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> find(new SettingOptions(null, "staging", Map.of(), Map.of())))
                .withMessage(file + " has no profile staging; it has dev, prod");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> find(new SettingOptions(null, "prod", Map.of(), Map.of())))
                .withMessageContaining("sets base-ur1, which is no setting");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> find(new SettingOptions("nowhere.properties", null, Map.of(), Map.of())))
                .withMessageContaining("there is no file");
    }
}
