package dev.shiren.talent.search;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.FrontLine;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The posts of [RecordedPerson].
final class RecordedPosts {

    private RecordedPosts() {}

    static List<Appointment> all() {
        return List.of(
                post(
                        "A1",
                        "V2",
                        "记实镇镇长",
                        "141",
                        null,
                        FrontLine.VILLAGE,
                        "05.2",
                        "2018-03",
                        "2022-03"),
                post("A2", "V1", "金融科科长", "141", null, null, "02.1", "2022-04", "2024-05"),
                post("A3", "V1", "副局长", "132", null, null, "02.1", "2024-05", null),
                post(
                        "A4",
                        "V2",
                        "挂职副镇长",
                        null,
                        AppointmentType.SECONDMENT,
                        FrontLine.INVESTMENT,
                        "04.1",
                        "2023-01",
                        "2023-07"));
    }

    private static Appointment post(
            String code,
            String unit,
            String title,
            @Nullable String level,
            @Nullable AppointmentType type,
            @Nullable FrontLine line,
            String duty,
            String start,
            @Nullable String end) {
        boolean township = code.equals("A1");
        return new Appointment(
                code,
                unit,
                null,
                null,
                title,
                level,
                type,
                true,
                township,
                township,
                township,
                line,
                List.of(duty),
                PartialDate.parse(start),
                end == null ? null : PartialDate.parse(end),
                null);
    }
}
