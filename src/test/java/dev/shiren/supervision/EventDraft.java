package dev.shiren.supervision;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// An event in the making: received on 2025-01-31 and concluded the same day, unless told.
record EventDraft(
        String code,
        SupervisionKind kind,
        SupervisionStage stage,
        @Nullable String measure,
        LocalDate concludedOn,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String refers,
        @Nullable Relief relief) {

    EventDraft(String code, SupervisionKind kind) {
        this(
                code,
                kind,
                SupervisionStage.CONCLUDED,
                null,
                LocalDate.parse("2025-01-31"),
                null,
                null,
                null,
                null);
    }

    EventDraft at(SupervisionStage next) {
        return new EventDraft(code, kind, next, measure, concludedOn, from, until, refers, relief);
    }

    EventDraft concluded(@Nullable String by, String on) {
        return new EventDraft(
                code, kind, stage, by, LocalDate.parse(on), from, until, refers, relief);
    }

    EventDraft effect(String first, @Nullable String end) {
        return new EventDraft(
                code,
                kind,
                stage,
                measure,
                concludedOn,
                LocalDate.parse(first),
                end == null ? null : LocalDate.parse(end),
                refers,
                relief);
    }

    EventDraft refersTo(String other) {
        return new EventDraft(code, kind, stage, measure, concludedOn, from, until, other, relief);
    }

    EventDraft grants(Relief granted) {
        return new EventDraft(
                code, kind, stage, measure, concludedOn, from, until, refers, granted);
    }

    SupervisionEvent event() {
        return new SupervisionEvent(
                code,
                kind,
                stage,
                null,
                measure,
                concludedOn,
                concludedOn,
                from,
                until,
                null,
                null,
                null,
                refers,
                null,
                relief);
    }
}
