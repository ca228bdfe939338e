package com.xuqm.json.jackson3;

import com.xuqm.sdk.json.WireName;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a mapper of the application's own what it does not know of the SDK's JSON: the names that {@link WireName} gives to the components of
 * records. Without it such a mapper uses the names of the components.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new XuqmJackson3Module()).build();
 * }</pre>
 */
public final class XuqmJackson3Module extends SimpleModule {

    private static final long serialVersionUID = 1;

    /** Creates the module, which has no settings. */
    public XuqmJackson3Module() {
        super("xuqm");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new WireNameIntrospector());
    }
}
