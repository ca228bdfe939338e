package com.xuqm.compat.consumer;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.error.XuqmConfigurationException;
import java.io.IOException;

/** A plain program: address, app key, app secret and administrator are its arguments. */
public final class Consumer {

    private Consumer() {}

    public static void main(String[] arguments) throws IOException {
        try {
            MainJob.run(XuqmClient.builder()
                    .baseUrl(arguments[0])
                    .appKey(arguments[1])
                    .appSecret(arguments[2])
                    .adminUser(arguments[3]));
        } catch (XuqmConfigurationException e) {
            System.out.println(Outcome.REFUSED + " " + e.getMessage());
        }
    }
}
