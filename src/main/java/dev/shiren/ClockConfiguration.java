package dev.shiren;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/// The one clock: `Asia/Shanghai`, and on the date of `shiren.clock` (yyyy-MM-dd) where that is
/// set,
/// which the profile `production` refuses.
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    Clock clock(@Value("${shiren.clock:#{null}}") @Nullable String date, Environment environment) {
        Clock running = Clock.system(ZONE);
        if (date == null || date.isBlank()) {
            return running;
        }
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new IllegalStateException(
                    "shiren.clock is set, which production refuses: remove it");
        }
        try {
            return new DateClock(LocalDate.parse(date), running);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(
                    "shiren.clock is '" + date + "': write a date as yyyy-MM-dd", e);
        }
    }
}
