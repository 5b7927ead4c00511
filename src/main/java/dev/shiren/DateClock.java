package dev.shiren;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A clock that stays on one date while its time of day runs on, so that leases and retries still
/// come due.
final class DateClock extends Clock {

    private final LocalDate date;
    private final Clock running;
    private final ZoneId zone;

    /// The date is that of the running clock's zone.
    DateClock(LocalDate date, Clock running) {
        this(date, running, running.getZone());
    }

    private DateClock(LocalDate date, Clock running, ZoneId zone) {
        this.date = date;
        this.running = running;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /// The same moments seen in another zone, where the date may be the day before or after.
    @Override
    public Clock withZone(ZoneId zone) {
        return new DateClock(date, running, zone);
    }

    @Override
    public Instant instant() {
        ZoneId home = running.getZone();
        return date.atTime(running.instant().atZone(home).toLocalTime()).atZone(home).toInstant();
    }
}
