package com.xuqm.spring.slice;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.SendMessage;
import org.springframework.stereotype.Component;

/** What a test imports. */
@Component
public class Welcome {

    private final XuqmClient xuqm;

    public Welcome(XuqmClient xuqm) {
        this.xuqm = xuqm;
    }

    public String greet(String userId) {
        return xuqm.messages()
                .send(SendMessage.text(userId, "Welcome"))
                .execute()
                .id();
    }
}
