package org.elasticsearch.plugins;

import org.elasticsearch.action.admin.cluster.node.info.PluginsAndModules;
import org.elasticsearch.common.settings.Settings;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/// Plugins given as classes of the class path.
///
/// It lives in Elasticsearch's own package because `LoadedPlugin` is package-private.
public final class ClassPathPluginsService extends PluginsService {

    private final List<LoadedPlugin> loaded;

    public ClassPathPluginsService(
            Settings settings,
            Path configDirectory,
            PluginsLoader none,
            List<Class<? extends Plugin>> classes) {
        super(settings, configDirectory, none);
        loaded = classes.stream().map(type -> load(type, settings)).toList();
        loadExtensions(loaded);
    }

    private static LoadedPlugin load(Class<? extends Plugin> type, Settings settings) {
        PluginDescriptor descriptor =
                new PluginDescriptor(
                        type.getName(),
                        "plugin on the class path",
                        "embedded",
                        "",
                        "25",
                        type.getName(),
                        null,
                        List.of(),
                        false,
                        false,
                        false,
                        false,
                        PluginDescriptor.DeploymentTarget.ALL);
        return new LoadedPlugin(descriptor, instance(type, settings), type.getClassLoader());
    }

    private static Plugin instance(Class<? extends Plugin> type, Settings settings) {
        try {
            for (Constructor<?> constructor : type.getConstructors()) {
                if (constructor.getParameterCount() == 1) {
                    return (Plugin) constructor.newInstance(settings);
                }
            }
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(
                    "plugin " + type.getName() + " does not start", failure);
        }
    }

    @Override
    protected List<LoadedPlugin> plugins() {
        // The super constructor asks before this class has its own list.
        return loaded == null ? List.of() : loaded;
    }

    @Override
    public PluginsAndModules info() {
        List<PluginRuntimeInfo> infos =
                plugins().stream()
                        .map(plugin -> new PluginRuntimeInfo(plugin.descriptor()))
                        .toList();
        return new PluginsAndModules(infos, List.of());
    }

    @Override
    public <T> List<? extends T> loadServiceProviders(Class<T> service) {
        List<T> providers = new ArrayList<>();
        ServiceLoader.load(service, getClass().getClassLoader()).forEach(providers::add);
        return List.copyOf(providers);
    }
}
