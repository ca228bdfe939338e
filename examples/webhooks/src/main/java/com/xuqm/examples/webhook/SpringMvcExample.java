package com.xuqm.examples.webhook;

import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * Runs {@link WebhookController} in an embedded Tomcat. With Spring Boot nothing of this is needed: the controller, and a bean of
 * type {@link WebhookDispatcher}, are all.
 */
public final class SpringMvcExample implements Program.Server, AutoCloseable {

    private final Tomcat tomcat = new Tomcat();
    private final Path folder;

    public SpringMvcExample(WebhookDispatcher dispatcher, int port) throws IOException, LifecycleException {
        folder = Files.createTempDirectory("xuqm-example");
        tomcat.setBaseDir(folder.toString());
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", "127.0.0.1");
        tomcat.setConnector(connector);
        AnnotationConfigWebApplicationContext beans = new AnnotationConfigWebApplicationContext();
        beans.register(WebMvc.class, WebhookController.class);
        beans.addBeanFactoryPostProcessor(factory -> factory.registerSingleton("dispatcher", dispatcher));
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "spring", new DispatcherServlet(beans)).setLoadOnStartup(1);
        context.addServletMappingDecoded("/", "spring");
        tomcat.start();
    }

    public static void main(String[] args) throws Exception {
        Program.run(args, SpringMvcExample::new);
    }

    @Override
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
        try {
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** What Spring Boot would configure. */
    @EnableWebMvc
    public static final class WebMvc {}
}
