package dev.shiren.talent.index;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/// How the index is kept.
///
/// @param enabled whether this process runs the indexer; commands that do not need it turn it off
/// @param replicas copies of the shard beside the primary
/// @param workers threads of the indexer
/// @param batch cadres a worker takes at most at a time; a page of rebuild and proof
/// @param batchBytes size from which a bulk request is split
/// @param poll how often to look for changes that another server marked
/// @param lease how long a worker may keep what it took
/// @param refresh how long at least between two refreshes
/// @param rebuildWorkers threads of a rebuild
/// @param settle how long a proof waits for cadres that change while it runs
@ConfigurationProperties("shiren.index")
public record IndexSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("0") int replicas,
        @DefaultValue("2") int workers,
        @DefaultValue("1000") int batch,
        @DefaultValue("5MB") DataSize batchBytes,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("15s") Duration lease,
        @DefaultValue("75ms") Duration refresh,
        @DefaultValue("3") int rebuildWorkers,
        @DefaultValue("30s") Duration settle) {}
