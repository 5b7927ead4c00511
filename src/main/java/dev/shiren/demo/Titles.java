package dev.shiren.demo;

import org.jspecify.annotations.Nullable;

/// Titles of those who lead nothing.
final class Titles {

    private Titles() {}

    /// Staff are called by their rank.
    static String staff(@Nullable String rank) {
        if (rank == null) {
            return "工作人员";
        }
        String step = "" + "一二三四".charAt(rank.charAt(2) - '1') + "级";
        return switch (rank.substring(0, 2)) {
            case "XS" -> step + "巡视员";
            case "DY" -> step + "调研员";
            case "ZR" -> step + "主任科员";
            default -> step + "科员";
        };
    }

    static String seconded(Unit unit) {
        return switch (unit.type()) {
            case VILLAGE -> "第一书记(挂职)";
            case TOWNSHIP -> "党委副书记(挂职)";
            case SUBDISTRICT -> "党工委副书记(挂职)";
            case ENTERPRISE -> "总经理助理(挂职)";
            default -> "项目专员(挂职)";
        };
    }
}
