package dev.shiren.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that stands still until a test moves it.
public final class MovingClock extends Clock {

    private final ZoneId zone;
    private Instant now;

    public MovingClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void move(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovingClock(now, other);
    }
}
