package com.xuqm.examples.batch;

import com.xuqm.jdbc.JdbcDatabase;
import com.xuqm.jdbc.JdbcJournal;
import com.xuqm.jdbc.RecipientQuery;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.message.TextContent;
import javax.sql.DataSource;
import org.springframework.batch.core.Job;
import org.springframework.batch.core.Step;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.repeat.RepeatStatus;
import org.springframework.batch.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class CampaignJob {

    @Bean
    Job campaign(JobRepository repository, Tasklet send) {
        Step step = new StepBuilder("send", repository)
                .tasklet(send, new ResourcelessTransactionManager()) // a campaign takes hours: no transaction meanwhile
                .build();
        return new JobBuilder("campaign", repository).start(step).build();
    }

    @Bean
    Tasklet send(XuqmClient xuqm, DataSource dataSource) {
        return (step, context) -> {
            String campaign = context.getStepContext()
                    .getStepExecution()
                    .getJobParameters()
                    .getString("campaign");
            BulkReport report = xuqm.bulk()
                    .messages(campaign, new TextContent("The new season starts today."))
                    .journal(JdbcJournal.in(JdbcDatabase.of(dataSource), campaign))
                    .build()
                    .send(RecipientQuery.of(dataSource, "SELECT id FROM customer WHERE city = ?", "Shenzhen")
                            .orderedBy("id"));
            step.incrementWriteCount(report.accepted());
            step.incrementFilterCount(report.rejected());
            if (report.stopReason() != null) {
                throw new IllegalStateException("the campaign stopped: " + report.stopReason(), report.failure());
            }
            return RepeatStatus.FINISHED;
        };
    }
}
