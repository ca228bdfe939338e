package com.xuqm.it.docs;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import org.jspecify.annotations.Nullable;

/** What the statements of a code sample may take as given. They become a method of a subclass. */
@SuppressWarnings("NullAway") // never instantiated: samples are compiled, not run
public abstract class Samples {

    protected XuqmClient xuqm;
    protected XuqmClientBuilder builder;
    protected XuqmEmulator emulator;
    protected String appSecret;
    protected @Nullable String presentedUserSig;

    protected Samples() {}

    public abstract void run() throws Exception;
}
