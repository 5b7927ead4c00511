package dev.shiren.deadline;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import javax.sql.DataSource;

/// Makes the one way to the database.
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    @Bean
    TimedJdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new TimedJdbcTemplate(dataSource);
    }
}
