package org.elasticsearch.node;

import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.plugins.ClassPathPluginsService;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsService;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A node whose plugins come from the class path instead of a plugins directory.
///
/// It lives in Elasticsearch's own package because the constructor it needs is package-private;
/// that ties it to the exact version of the server named in the build.
public final class EmbeddedNode extends Node {

    public EmbeddedNode(
            Settings settings, Path configDirectory, List<Class<? extends Plugin>> plugins) {
        super(construction(settings, configDirectory, plugins));
    }

    private static NodeConstruction construction(
            Settings settings, Path configDirectory, List<Class<? extends Plugin>> plugins) {
        Environment environment =
                InternalSettingsPreparer.prepareEnvironment(
                        settings, Map.of(), configDirectory, () -> "embedded");
        PluginsLoader none = PluginsLoader.createPluginsLoader(Set.of(), Set.of(), Map.of(), false);
        NodeServiceProvider services =
                new NodeServiceProvider() {
                    @Override
                    PluginsService newPluginService(Environment initial, PluginsLoader loader) {
                        return new ClassPathPluginsService(
                                initial.settings(), initial.configDir(), loader, plugins);
                    }
                };
        return NodeConstruction.prepareConstruction(environment, none, services, true);
    }
}
