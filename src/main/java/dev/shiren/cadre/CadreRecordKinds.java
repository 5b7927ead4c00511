package dev.shiren.cadre;

import dev.shiren.access.DataTopic;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The records of the profile that have a global id.
@Configuration(proxyBeanMethods = false)
class CadreRecordKinds {

    @Bean
    RecordKind<AppointmentNode> appointmentKind() {
        return new RecordKind<>(
                AppointmentNode.KIND,
                DataTopic.CAREER,
                AppointmentNode.class,
                AppointmentNode::of,
                AppointmentNode::code);
    }

    @Bean
    RecordKind<EducationNode> educationKind() {
        return new RecordKind<>(
                EducationNode.KIND,
                DataTopic.EDUCATION,
                EducationNode.class,
                (cadre, _) -> cadre.educations(),
                EducationNode::code);
    }

    @Bean
    RecordKind<TrainingNode> trainingKind() {
        return new RecordKind<>(
                TrainingNode.KIND,
                DataTopic.TRAINING,
                TrainingNode.class,
                TrainingNode::of,
                TrainingNode::code);
    }
}
