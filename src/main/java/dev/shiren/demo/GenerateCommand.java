package dev.shiren.demo;

import dev.shiren.kernel.Command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/// `generate`: writes an invented city as a roster file.
public final class GenerateCommand implements Command {

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public String usage() {
        return "generate --cadres=N [--today=yyyy-MM-dd] FILE   write an invented city as a roster";
    }

    @Override
    public Outcome run(List<String> arguments, Map<String, String> options, Progress progress)
            throws IOException {
        if (arguments.size() != 1) {
            throw new UsageException("name one file to write");
        }
        DemoCity city = city(options);
        Path file = Path.of(arguments.getFirst());
        progress.show("writing " + city.cadres() + " cadres to " + file);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            city.writeTo(out);
        }
        return new Outcome(
                true,
                Map.of(
                        "cadres", city.cadres(),
                        "file", file.toString(),
                        "bytes", Files.size(file)));
    }

    private static DemoCity city(Map<String, String> options) {
        try {
            int cadres = Integer.parseInt(options.getOrDefault("cadres", ""));
            String today = options.get("today");
            return new DemoCity(
                    cadres, today == null ? DemoCity.DEFAULT_TODAY : LocalDate.parse(today));
        } catch (NumberFormatException e) {
            throw new UsageException("--cadres takes a whole number");
        } catch (DateTimeParseException e) {
            throw new UsageException("--today takes a date as yyyy-MM-dd");
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
