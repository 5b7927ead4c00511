package dev.shiren.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.cluster.HealthResponse;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

import java.io.IOException;

/// Down when the cluster does not answer or an index has lost a primary shard.
class ElasticsearchHealth extends AbstractHealthIndicator {

    private final ElasticsearchClient client;

    ElasticsearchHealth(ElasticsearchClient client) {
        super("Elasticsearch does not answer");
        this.client = client;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws IOException {
        HealthResponse cluster =
                client.cluster().health(request -> request.timeout(wait -> wait.time("2s")));
        builder.status(cluster.status() == HealthStatus.Red ? "DOWN" : "UP")
                .withDetail("cluster", cluster.clusterName())
                .withDetail("status", cluster.status().jsonValue())
                .withDetail("nodes", cluster.numberOfNodes());
    }
}
