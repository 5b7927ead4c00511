package dev.shiren.embedded;

import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.EmbeddedNode;
import org.elasticsearch.node.Node;
import org.elasticsearch.transport.netty4.Netty4Plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/// Runs one Elasticsearch node on loopback until standard input ends.
///
/// The one argument is the node's home directory. It holds `data`, `config` and, once the node
/// answers and has recovered its indices, `http.port` with the port it listens on. Standard input
/// is a pipe held by the process that started the node: however that process ends, the pipe ends
/// with it, and so does the node.
public final class Launcher {

    private static final TimeValue RECOVERY = TimeValue.timeValueSeconds(60);

    private static volatile boolean ready;

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(home.resolve("config"));
        Settings settings = settings(home);
        LogConfigurator.configureWithoutConfig(settings);
        Thread.ofPlatform().daemon().name("parent-watch").start(Launcher::exitWithTheParent);
        Node node =
                new EmbeddedNode(
                        settings,
                        home.resolve("config"),
                        List.of(Netty4Plugin.class, AnalysisCommonPlugin.class, RootPlugin.class));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node), "node-stop"));
        node.start();
        node.client().admin().cluster().prepareHealth(RECOVERY).setWaitForYellowStatus().get();
        announce(node, home.resolve("http.port"));
        ready = true;
        Thread.currentThread().join();
    }

    private static Settings settings(Path home) {
        Settings.Builder settings =
                Settings.builder()
                        .put("path.home", home)
                        .put("path.data", home.resolve("data"))
                        .put("path.logs", home.resolve("logs"))
                        .put("cluster.name", "shiren-embedded")
                        .put("node.name", "embedded")
                        .put("discovery.type", "single-node")
                        .put("network.host", "127.0.0.1")
                        .put("http.port", "0")
                        .put("transport.port", "0")
                        .put("node.store.allow_mmap", false)
                        .put("cluster.routing.allocation.disk.threshold_enabled", false)
                        .put("action.destructive_requires_name", true);
        Properties properties = System.getProperties();
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("node.setting."))
                .forEach(
                        name ->
                                settings.put(
                                        name.substring("node.setting.".length()),
                                        properties.getProperty(name)));
        return settings.build();
    }

    private static void announce(Node node, Path file) throws IOException {
        int port =
                node.injector()
                        .getInstance(HttpServerTransport.class)
                        .boundAddress()
                        .publishAddress()
                        .getPort();
        Path draft = Files.writeString(file.resolveSibling("http.port.new"), port + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void exitWithTheParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            if (!ready) {
                kill();
            }
            System.exit(0);
        }
    }

    /// Ends this JVM as it is. A normal exit writes the archive of preloaded classes, and a node
    /// that goes on starting meanwhile was seen to crash the JVM (25.0.3). Nothing is lost: the
    /// node has not answered anybody yet.
    private static void kill() {
        try {
            String self = Long.toString(ProcessHandle.current().pid());
            new ProcessBuilder("/bin/sh", "-c", "kill -KILL " + self).start().waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(Node node) {
        try {
            node.prepareForClose();
            node.close();
            node.awaitClose(10, TimeUnit.SECONDS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
