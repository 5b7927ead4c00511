package dev.shiren.exchange;

import dev.shiren.demo.DemoCity;

import org.springframework.boot.test.context.TestComponent;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Imports the invented city, for tests of other packages.
@TestComponent
public final class DemoImport {

    private final Imports imports;

    DemoImport(Imports imports) {
        this.imports = imports;
    }

    /// Imports a city of so many cadres; a finding in it is an error.
    public void run(int cadres) throws IOException {
        Path file = Files.createTempFile("invented-city", ".ndjson");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                new DemoCity(cadres, DemoCity.DEFAULT_TODAY).writeTo(out);
            }
            imports.run(file, "invented-city.ndjson", ImportOptions.NONE, new Strict());
        } finally {
            Files.delete(file);
        }
    }

    private static final class Strict implements ImportLog {

        @Override
        public void stage(ImportStage stage, long total) {}

        @Override
        public void progress(long done, long changed) {}

        @Override
        public void found(Finding finding) {
            throw new IllegalStateException(finding.toString());
        }
    }
}
