package dev.shiren.exchange;

import dev.shiren.cadre.CadreDocuments;
import dev.shiren.demo.DemoCity;
import dev.shiren.talent.index.Indexer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Fills an empty embedded database with an invented city, so that a first start has something to
/// show. Never runs on external engines.
@Component
@Order(0)
@ConditionalOnBooleanProperty("shiren.embedded")
class DemoSeed implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeed.class);

    private static final Duration INDEXING = Duration.ofMinutes(5);

    private final Imports imports;
    private final CadreDocuments documents;
    private final Indexer indexer;
    private final int cadres;

    DemoSeed(
            Imports imports,
            CadreDocuments documents,
            Indexer indexer,
            @Value("${shiren.demo.cadres:2000}") int cadres) {
        this.imports = imports;
        this.documents = documents;
        this.indexer = indexer;
        this.cadres = cadres;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
        if (cadres == 0 || documents.count() > 0) {
            return;
        }
        LOG.info("the database is empty: filling it with an invented city of {} cadres", cadres);
        Path file = Files.createTempFile("invented-city", ".ndjson");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                new DemoCity(cadres, DemoCity.DEFAULT_TODAY).writeTo(out);
            }
            ImportSummary summary =
                    imports.run(file, "invented-city.ndjson", ImportOptions.NONE, new SeedLog());
            LOG.info("{} invented cadres are there; waiting for their index", summary.cadres());
            if (!indexer.settle(INDEXING)) {
                LOG.warn("the index is not complete after {}; it goes on being filled", INDEXING);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static final class SeedLog implements ImportLog {

        @Override
        public void stage(ImportStage stage, long total) {}

        @Override
        public void progress(long done, long changed) {
            LOG.info("invented city: {} lines done", done);
        }

        @Override
        public void found(Finding finding) {
            LOG.warn("invented city: {}", finding);
        }
    }
}
