package com.xuqm.compat.consumer;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.sdk.XuqmClient;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test of an application: the emulator runs in its JVM, with the libraries that it has. */
class EmulatorCase {

    @RegisterExtension
    static final XuqmEmulatorExtension xuqm = new XuqmEmulatorExtension();

    @Test
    void doesTheMainJob(XuqmEmulator emulator) throws IOException {
        emulator.addAccounts(List.of("user_001", "user_002"));
        MainJob.run(XuqmClient.builder()
                .baseUrl(emulator.baseUrl())
                .appKey(emulator.appKey())
                .appSecret(emulator.appSecret())
                .adminUser(emulator.adminUser()));
    }
}
