package com.xuqm.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.jdbc.JdbcDatabase;
import com.xuqm.spring.test.AutoConfigureXuqmEmulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.Job;
import org.springframework.batch.core.JobExecution;
import org.springframework.batch.core.JobParameters;
import org.springframework.batch.core.JobParametersBuilder;
import org.springframework.batch.core.StepExecution;
import org.springframework.batch.core.launch.JobLauncher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(
        classes = CampaignJob.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.batch.job.enabled=false")
@EnableAutoConfiguration
@AutoConfigureXuqmEmulator
@DisplayName("The job of docs/spring-batch.md")
class CampaignJobTest {

    private static final Path PAGE = Path.of("../../docs/spring-batch.md");
    private static final Path SOURCE = Path.of("src/test/java/com/xuqm/examples/batch/CampaignJob.java");
    private static final JobParameters SPRING =
            new JobParametersBuilder().addString("campaign", "spring-2026").toJobParameters();

    @Autowired
    private XuqmEmulator emulator;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JobLauncher launcher;

    @Autowired
    private Job job;

    private static StepExecution step(JobExecution execution) {
        return execution.getStepExecutions().iterator().next();
    }

    @Test
    @DisplayName("fails when the campaign stops, and started again sends to the others and to nobody twice")
    void is_restartable() throws Exception {
        List<String> users = IntStream.range(0, 1_200)
                .mapToObj(i -> "customer_%04d".formatted(i))
                .toList();
        emulator.addAccounts(users);
        JdbcDatabase.of(dataSource).createTables();
        jdbc.execute("CREATE TABLE customer (id VARCHAR(64) PRIMARY KEY, city VARCHAR(64))");
        users.forEach(user -> jdbc.update("INSERT INTO customer VALUES (?, 'Shenzhen')", user));
        jdbc.update("INSERT INTO customer VALUES ('nobody', 'Shenzhen'), ('user_001', 'Shanghai')");
        emulator.faults().on("admin.batchSend").nth(2).beforeExecuting(Fault.status(403));

        JobExecution stopped = launcher.run(job, SPRING);

        assertThat(stopped.getStatus()).isEqualTo(BatchStatus.FAILED);
        assertThat(stopped.getAllFailureExceptions())
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasMessageStartingWith("the campaign stopped: "));
        assertThat(emulator.deliveries().total()).isLessThan(1_200);

        JobExecution restarted = launcher.run(job, SPRING);

        assertThat(restarted.getStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(restarted.getJobInstance()).isEqualTo(stopped.getJobInstance());
        assertThat(step(restarted).getWriteCount()).isEqualTo(1_200);
        assertThat(step(restarted).getFilterCount()).isEqualTo(1);
        assertThat(emulator.deliveries().total()).isEqualTo(1_200);
    }

    @Test
    @DisplayName("is the one that is compiled")
    void is_the_one_that_is_compiled() throws Exception {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("```java\n") + "```java\n".length();
        String source = Files.readString(SOURCE);

        assertThat(page.substring(begin, page.indexOf("```", begin)))
                .isEqualTo(source.substring(source.indexOf("import ")));
    }
}
