package com.xuqm.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sample")
class SampleTest {

    private static List<String> accounts() {
        CsvFile<AccountRow> file = CsvFile.check(CsvSource.sample("accounts.csv"), "userId", AccountRow::of);
        try (Stream<AccountRow> rows = file.stream()) {
            return rows.map(AccountRow::userId).toList();
        }
    }

    private static List<String> recipients() {
        CsvFile<Recipient> file = CsvFile.check(CsvSource.sample("recipients.csv"), "userId", Recipient::of);
        try (Stream<Recipient> rows = file.stream()) {
            return rows.map(Recipient::userId).toList();
        }
    }

    @Test
    void has990AccountsWithOddOnesAmongThem() {
        assertThat(accounts())
                .hasSize(990)
                .doesNotHaveDuplicates()
                .contains("小明", "🐼.fan", "anna maria lopez", "Smith, John \"JJ\"", "user%20name", "sales/emea");
    }

    @Test
    void has1000RecipientsAllButTenOfWhomAreAccounts() {
        List<String> strangers = recipients().stream()
                .filter(userId -> !accounts().contains(userId))
                .toList();

        assertThat(recipients()).hasSize(1_000).doesNotHaveDuplicates().containsAll(accounts());
        assertThat(strangers)
                .containsExactly(
                        "",
                        "   ",
                        "departed.member",
                        "nobody",
                        "x".repeat(300),
                        "../admin",
                        "wang.wei@example.com",
                        "WANG.WEI",
                        "olivia.khan ",
                        "%2e%2e%2fadmin");
    }
}
