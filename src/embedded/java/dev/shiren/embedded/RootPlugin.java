package dev.shiren.embedded;

import org.elasticsearch.Build;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.cluster.node.DiscoveryNodes;
import org.elasticsearch.features.NodeFeature;
import org.elasticsearch.plugins.ActionPlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestHandler;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.xcontent.XContentBuilder;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Answers `GET /` (and `HEAD /`) with the version, as the server's own root module does, which is
/// published with the full distribution only. Clients ask it to learn whom they speak to.
public final class RootPlugin extends Plugin implements ActionPlugin {

    @Override
    public Collection<RestHandler> getRestHandlers(
            RestHandlersServices services,
            Supplier<DiscoveryNodes> nodesInCluster,
            Predicate<NodeFeature> clusterSupportsFeature) {
        return List.of(new RootHandler());
    }

    private static final class RootHandler extends BaseRestHandler {

        @Override
        public String getName() {
            return "main_action";
        }

        @Override
        public List<Route> routes() {
            return List.of(
                    new Route(RestRequest.Method.GET, "/"),
                    new Route(RestRequest.Method.HEAD, "/"));
        }

        @Override
        protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
            return channel ->
                    channel.sendResponse(
                            new RestResponse(RestStatus.OK, answer(channel.newBuilder(), client)));
        }

        private static XContentBuilder answer(XContentBuilder json, NodeClient client)
                throws IOException {
            return json.startObject()
                    .field("name", client.settings().get("node.name"))
                    .field("cluster_name", client.settings().get("cluster.name"))
                    .startObject("version")
                    .field("number", Build.current().qualifiedVersion())
                    .field("build_flavor", Build.current().flavor())
                    .endObject()
                    .field("tagline", "You Know, for Search")
                    .endObject();
        }
    }
}
