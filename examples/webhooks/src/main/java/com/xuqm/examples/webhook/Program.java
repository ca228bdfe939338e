package com.xuqm.examples.webhook;

import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import com.xuqm.sdk.webhook.receive.WebhookEventType;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;

/** What the examples have in common when they are run as programs: they print the events that arrive. */
final class Program {

    private Program() {}

    /** A server that receives webhooks. */
    interface Server {
        int port();
    }

    /** Starts a server. */
    interface Starter {
        Server start(WebhookDispatcher dispatcher, int port) throws Exception;
    }

    private static int port(String argument) {
        if (!argument.matches("\\d{1,5}") || Integer.parseInt(argument) > 65_535) {
            System.err.println("The port must be a number from 0 to 65535, but is '" + argument + "'.");
            System.exit(2);
        }
        return Integer.parseInt(argument);
    }

    /** Runs until it is ended from outside. */
    static void run(String[] args, Starter starter) throws Exception {
        String secret = System.getenv("XUQM_WEBHOOK_SECRET");
        if (secret == null || secret.isBlank()) {
            System.err.println(
                    "Put the webhook's secret into XUQM_WEBHOOK_SECRET; the one argument is the port, 8080 by default.");
            System.exit(2);
        }
        int port = args.length == 0 ? 8080 : port(args[0]);
        WebhookDispatcher dispatcher = WebhookDispatcher.builder(WebhookVerifier.of(secret))
                .on(
                        WebhookEventType.MESSAGE_SENT,
                        event -> System.out.println("sent " + event.data().id()))
                .onAnyOther(event -> System.out.println(event.event()))
                .build();
        Server server = starter.start(dispatcher, port);
        System.out.println("Receiving webhooks at http://127.0.0.1:" + server.port() + "/webhooks/xuqm");
    }
}
