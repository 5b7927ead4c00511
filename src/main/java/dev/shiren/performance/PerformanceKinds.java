package dev.shiren.performance;

import dev.shiren.access.DataTopic;
import dev.shiren.cadre.RecordKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes performance records reachable by global id.
@Configuration(proxyBeanMethods = false)
class PerformanceKinds {

    @Bean
    RecordKind<AppraisalNode> appraisalKind() {
        return new RecordKind<>(
                AppraisalNode.TYPE,
                DataTopic.APPRAISAL,
                AppraisalNode.class,
                AppraisalNode::of,
                AppraisalNode::code);
    }

    @Bean
    RecordKind<AchievementNode> achievementKind() {
        return new RecordKind<>(
                AchievementNode.TYPE,
                DataTopic.ACHIEVEMENT,
                AchievementNode.class,
                AchievementNode::of,
                AchievementNode::code);
    }

    @Bean
    RecordKind<AwardNode> awardKind() {
        return new RecordKind<>(
                AwardNode.TYPE,
                DataTopic.ACHIEVEMENT,
                AwardNode.class,
                (cadre, _) -> AwardNode.of(cadre),
                AwardNode::code);
    }
}
