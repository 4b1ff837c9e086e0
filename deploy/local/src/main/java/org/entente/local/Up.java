package org.entente.local;

import java.util.List;

/** {@code deploy/local/up}. */
public final class Up {

    private Up() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            var installation = Installation.here();
            var options = UpOptions.parse(installation.defaultData(), arguments.toArray(String[]::new));
            return options.detach() ? Detached.start(installation, options, arguments) : stay(installation, options);
        } catch (Sorry sorry) {
            System.err.println(sorry.getMessage());
            return 1;
        }
    }

    private static int stay(Installation installation, UpOptions options) {
        Progress progress = line -> {
            System.out.println(line);
            System.out.flush();
        };
        var plan = Plan.of(
                installation,
                Ports.withOffset(options.portOffset()),
                options.data(),
                options.fresh(),
                installation.stackFile(),
                options.replicas());
        var stack = new Stack(plan, progress);
        // Ctrl-C, a closed terminal and "down" all end here.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, plan, progress), "stop"));
        stack.start();
        StarterData.of(stack, progress).load();
        progress.say("  warming up ...");
        FirstVisit.of(stack).make();
        progress.say(Welcome.text(plan));
        return stack.end().join();
    }

    private static void stop(Stack stack, Plan plan, Progress progress) {
        if (stack.isStarted()) {
            progress.say("Stopping ...");
            stack.stop();
            progress.say("All is stopped. The data are kept in %s".formatted(plan.data()));
        }
    }
}
