package com.xuqm.tck.crypto;

import com.xuqm.sdk.crypto.JcaMacProvider;
import com.xuqm.sdk.crypto.MacProvider;
import org.junit.jupiter.api.DisplayName;

/** Here and not in the core, which cannot depend on its own contract. */
@DisplayName("The provider on one security provider's Mac")
class SecurityProviderMacsTest extends MacProviderContract {

    @Override
    protected MacProvider provider() {
        return JcaMacProvider.of("SunJCE");
    }
}
