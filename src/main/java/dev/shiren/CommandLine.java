package dev.shiren;

import dev.shiren.demo.GenerateCommand;
import dev.shiren.kernel.Command;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Runs one command: progress on standard error, one JSON summary line on standard output, exit
/// status 0 for success, 1 for failure and 2 for wrong arguments.
final class CommandLine {

    private static final int FAILED = 1;
    private static final int WRONG = 2;

    private final PrintStream out;
    private final PrintStream err;

    CommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// Whether the arguments name a command: the first one is no option.
    static boolean isCommand(String[] args) {
        return args.length > 0 && !args[0].startsWith("-");
    }

    int run(String[] args) {
        GenerateCommand generate = new GenerateCommand();
        if (args[0].equals(generate.name())) {
            return run(generate, args); // needs no engines
        }
        try (ConfigurableApplicationContext context = context(args)) {
            Map<String, Command> commands = new TreeMap<>();
            context.getBeansOfType(Command.class)
                    .values()
                    .forEach(command -> commands.put(command.name(), command));
            Command command = commands.get(args[0]);
            return command == null ? unknown(args[0], commands, generate) : run(command, args);
        }
    }

    private static ConfigurableApplicationContext context(String[] args) {
        return new SpringApplicationBuilder(Shiren.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "logging.level.root=WARN",
                        "spring.main.log-startup-info=false",
                        "shiren.demo.cadres=0")
                .run(args);
    }

    private int run(Command command, String[] args) {
        List<String> words =
                Arrays.stream(args).skip(1).filter(word -> !word.startsWith("--")).toList();
        ProgressLine progress = new ProgressLine(err);
        try {
            Command.Outcome outcome = command.run(words, options(args), progress::show);
            progress.end();
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("command", command.name());
            summary.put("success", outcome.success());
            summary.putAll(outcome.summary());
            out.println(JsonMapper.shared().writeValueAsString(summary));
            return outcome.success() ? 0 : FAILED;
        } catch (Command.UsageException e) {
            progress.end();
            err.println(e.getMessage() + "\nusage: " + command.usage());
            return WRONG;
        } catch (IOException e) {
            progress.end();
            err.println(command.name() + " failed: " + e);
            return FAILED;
        }
    }

    private int unknown(String name, Map<String, Command> commands, GenerateCommand generate) {
        err.println("there is no command '" + name + "'; the commands are:");
        Stream.concat(commands.values().stream(), Stream.of(generate))
                .sorted(Comparator.comparing(Command::name))
                .forEach(command -> err.println("  " + command.usage()));
        return WRONG;
    }

    private static Map<String, String> options(String[] args) {
        return Arrays.stream(args)
                .filter(word -> word.startsWith("--"))
                .map(word -> word.substring(2).split("=", 2))
                .collect(
                        Collectors.toMap(
                                parts -> parts[0],
                                parts -> parts.length == 1 ? "" : parts[1],
                                (_, last) -> last));
    }
}
