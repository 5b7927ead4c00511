package dev.shiren;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Shiren: without arguments it serves, with a command's name it runs that command.
@SpringBootApplication
public class Shiren {

    public static void main(String[] args) {
        if (CommandLine.isCommand(args)) {
            System.exit(new CommandLine(System.out, System.err).run(args));
        }
        SpringApplication.run(Shiren.class, args);
    }
}
