package dev.shiren.performance;

import dev.shiren.cadre.RecordKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes performance records reachable by global id.
@Configuration(proxyBeanMethods = false)
class PerformanceKinds {

    @Bean
    RecordKind<AppraisalNode> appraisalKind() {
        return new RecordKind<>(
                AppraisalNode.TYPE, AppraisalNode.class, AppraisalNode::of, AppraisalNode::code);
    }

    @Bean
    RecordKind<AchievementNode> achievementKind() {
        return new RecordKind<>(
                AchievementNode.TYPE,
                AchievementNode.class,
                AchievementNode::of,
                AchievementNode::code);
    }

    @Bean
    RecordKind<AwardNode> awardKind() {
        return new RecordKind<>(
                AwardNode.TYPE,
                AwardNode.class,
                (cadre, _) -> AwardNode.of(cadre),
                AwardNode::code);
    }
}
