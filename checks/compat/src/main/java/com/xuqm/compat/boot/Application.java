package com.xuqm.compat.boot;

import com.xuqm.compat.consumer.MainJob;
import com.xuqm.sdk.XuqmClient;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A Spring Boot application: address, app key, app secret and administrator are its arguments. */
@SpringBootApplication
public class Application {

    @Bean
    CommandLineRunner mainJob() {
        return arguments -> MainJob.run(XuqmClient.builder()
                .baseUrl(arguments[0])
                .appKey(arguments[1])
                .appSecret(arguments[2])
                .adminUser(arguments[3]));
    }

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments).close();
    }
}
