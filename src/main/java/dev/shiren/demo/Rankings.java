package dev.shiren.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Results of units against their peers: no two units of a contest share a rank.
final class Rankings {

    private final City city;
    private final int number;
    private final LocalDate today;
    private final Line line;

    Rankings(City city, int number, LocalDate today, Line line) {
        this.city = city;
        this.number = number;
        this.today = today;
        this.line = line;
    }

    void write() {
        int year = today.getYear();
        String quarter = year - 1 + "-Q4";
        for (UnitType type :
                List.of(UnitType.MUNICIPAL_DEPARTMENT, UnitType.COUNTY, UnitType.TOWNSHIP)) {
            List<Unit> peers = city.units().stream().filter(unit -> unit.type() == type).toList();
            contest(peers, year - 2 + "", "PERFORMANCE", "高质量发展综合考核", 1);
            contest(peers, year - 1 + "", "PERFORMANCE", "高质量发展综合考核", 2);
            contest(peers, quarter, "PROJECT", "联系项目推进", 3);
            contest(peers, quarter, "SERVICE", "群众满意度", 4);
            contest(peers, quarter, "RISK", "风险隐患整改率", 5);
        }
    }

    private void contest(
            List<Unit> peers, String period, String dimension, String indicator, int topic) {
        List<Integer> order = new ArrayList<>();
        Chance chance = new Chance(20 + topic, number);
        for (int i = 0; i < peers.size(); i++) {
            order.add(chance.below(i + 1), i);
        }
        for (int rank = 1; rank <= peers.size(); rank++) {
            Unit unit = peers.get(order.get(rank - 1));
            line.begin("ranking", "K-" + unit.code() + "-" + period + "-" + dimension.charAt(0))
                    .text("unit", unit.code())
                    .text("period", period)
                    .text("dimension", dimension)
                    .text("scope", "CITY")
                    .text("indicator", indicator)
                    .number("rank", rank)
                    .number("of", peers.size())
                    .tenths("value", 990 - 400 * rank / peers.size())
                    .tenths("target", 800)
                    .end();
        }
    }
}
