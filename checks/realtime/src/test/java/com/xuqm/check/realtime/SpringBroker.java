package com.xuqm.check.realtime;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.stereotype.Controller;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketTransportRegistration;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** Spring's simple broker behind the paths of the service, which very likely is one itself. It takes a token's word for who comes. */
final class SpringBroker implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();
    private final AnnotationConfigWebApplicationContext spring = new AnnotationConfigWebApplicationContext();

    SpringBroker(File workingDirectory) throws Exception {
        tomcat.setBaseDir(workingDirectory.getPath());
        tomcat.setPort(0);
        tomcat.setHostname("127.0.0.1");
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("", null);
        context.addServletContainerInitializer(new WsSci(), null);
        spring.register(Setup.class, Chat.class);
        Tomcat.addServlet(context, "spring", new DispatcherServlet(spring)).setLoadOnStartup(1);
        context.addServletMappingDecoded("/", "spring");
        tomcat.start();
    }

    String url() {
        return "ws://127.0.0.1:" + tomcat.getConnector().getLocalPort();
    }

    /** Sends a message to a user, as the service does. */
    void tell(String userId, JsonObject message) {
        spring.getBean(Chat.class).tell(userId, message);
    }

    @Override
    public void close() throws Exception {
        tomcat.stop();
        tomcat.destroy();
        spring.close();
    }

    /** The broker. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebSocketMessageBroker
    static class Setup implements WebSocketMessageBrokerConfigurer {

        @Bean
        static Handshake handshake() {
            return new Handshake();
        }

        @Override
        public void registerStompEndpoints(StompEndpointRegistry registry) {
            registry.addEndpoint("/ws/im").setHandshakeHandler(handshake()).setAllowedOriginPatterns("*");
        }

        @Override
        public void configureMessageBroker(MessageBrokerRegistry registry) {
            registry.enableSimpleBroker("/topic", "/queue");
            registry.setApplicationDestinationPrefixes("/app");
            registry.setUserDestinationPrefix("/user");
        }

        @Override
        public void configureWebSocketTransport(WebSocketTransportRegistration registration) {
            registration.setMessageSizeLimit(1024 * 1024);
            registration.setSendBufferSizeLimit(16 * 1024 * 1024);
        }
    }

    /** Who it is stands in the token. */
    static class Handshake extends DefaultHandshakeHandler {
        @Override
        protected Principal determineUser(
                ServerHttpRequest request, WebSocketHandler handler, Map<String, Object> attributes) {
            String token = UriComponentsBuilder.fromUri(request.getURI())
                    .build()
                    .getQueryParams()
                    .getFirst("token");
            String claims =
                    new String(Base64.getUrlDecoder().decode(token.split("[.]", -1)[1]), StandardCharsets.UTF_8);
            String userId =
                    JsonParser.parseString(claims).getAsJsonObject().get("sub").getAsString();
            return () -> userId;
        }
    }

    /** What the service does with what clients send. */
    @Controller
    static class Chat {

        private final SimpMessagingTemplate template;
        private final AtomicLong last = new AtomicLong();

        Chat(SimpMessagingTemplate template) {
            this.template = template;
        }

        @MessageMapping("/chat.send")
        void send(byte[] body, Principal sender) {
            JsonObject sent = JsonParser.parseString(new String(body, StandardCharsets.UTF_8))
                    .getAsJsonObject();
            JsonObject message = message(
                    sender.getName(),
                    sent.get("toId").getAsString(),
                    sent.get("content").getAsString());
            message.add("clientMsgId", sent.get("messageId"));
            tell(sender.getName(), message);
            tell(sent.get("toId").getAsString(), message);
        }

        JsonObject message(String fromId, String toId, String content) {
            JsonObject message = new JsonObject();
            message.addProperty("id", "msg_9" + last.incrementAndGet());
            message.addProperty("fromId", fromId);
            message.addProperty("toId", toId);
            message.addProperty("chatType", "SINGLE");
            message.addProperty("msgType", "TEXT");
            message.addProperty("content", content);
            message.addProperty("status", "SENT");
            message.addProperty("createdAt", System.currentTimeMillis());
            return message;
        }

        void tell(String userId, JsonObject message) {
            template.convertAndSendToUser(
                    userId, "/queue/messages", message.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    JsonObject message(String fromId, String toId, String content) {
        return spring.getBean(Chat.class).message(fromId, toId, content);
    }
}
