package dev.shiren.engines;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The jars of the embedded Elasticsearch. The build puts them among the application's resources;
/// they are never on its class path.
final class ElasticsearchJars {

    private static final String DIRECTORY = "/embedded/elasticsearch/";

    private ElasticsearchJars() {}

    /// The jars as files: where the build put them, or unpacked into `home` when the application
    /// runs from one file.
    static List<Path> in(Path home) throws IOException {
        List<String> names = names();
        Path unpacked = Files.createDirectories(home.resolve("lib"));
        List<Path> jars = new ArrayList<>();
        for (String name : names) {
            URL source = required("lib/" + name);
            jars.add(
                    "file".equals(source.getProtocol())
                            ? Path.of(URI.create(source.toString()))
                            : unpack(source, unpacked.resolve(name)));
        }
        return jars;
    }

    private static List<String> names() throws IOException {
        try (InputStream list = required("jars.txt").openStream()) {
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().sorted().toList();
        }
    }

    private static URL required(String name) {
        @Nullable URL resource = ElasticsearchJars.class.getResource(DIRECTORY + name);
        if (resource == null) {
            throw new EngineStartException(
                    "the embedded Elasticsearch is missing ("
                            + DIRECTORY
                            + name
                            + "); build with Maven, or set shiren.engines=external");
        }
        return resource;
    }

    /// Copies unless a file of that size is there: jars of a published version do not change,
    /// and our own is small enough to be copied each time.
    private static Path unpack(URL source, Path target) throws IOException {
        URLConnection connection = source.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            boolean own = target.endsWith("shiren-embedded.jar");
            if (own
                    || !Files.exists(target)
                    || Files.size(target) != connection.getContentLengthLong()) {
                Path draft = target.resolveSibling(target.getFileName() + ".new");
                Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return target;
    }
}
