package dev.shiren.demo;

import java.util.ArrayList;
import java.util.List;

/// Places a number of cadres on the posts of a city: most leading posts are filled, some are
/// vacant, everybody else is ordinary staff, a few of them no longer serving.
final class Staffing {

    private final City city;
    private final int[] placed;
    private final Chance chance;

    Staffing(City city, int cadres, int number) {
        this.city = city;
        this.placed = new int[city.posts().size()];
        this.chance = new Chance(12, number);
        place(cadres);
    }

    /// Seats in the order of the roster, as many as cadres were asked for.
    List<Seat> seats() {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < placed.length; i++) {
            Post post = city.posts().get(i);
            for (int n = 0; n < placed[i]; n++) {
                boolean serving = post.leader() || !chance.percent(7);
                seats.add(new Seat(post, serving, post.sort() + n));
            }
        }
        return seats;
    }

    /// One for a leading post; for staff what is there, a few vacancies, here and there one
    /// too few.
    int headcount(int post) {
        if (city.posts().get(post).leader()) {
            return 1;
        }
        return Math.max(1, placed[post] + new Chance(13, post).weighted(10, 60, 20, 10) - 1);
    }

    private void place(int cadres) {
        List<Integer> staff = new ArrayList<>();
        int leading = 0;
        for (int i = 0; i < placed.length; i++) {
            if (city.posts().get(i).leader()) {
                leading++;
            } else if (city.posts().get(i).unit().type() != UnitType.VILLAGE) {
                staff.add(i);
            }
        }
        int share = (int) Math.min(920, 800L * cadres / leading);
        int left = cadres;
        for (int i = 0; i < placed.length && left > 0; i++) {
            if (city.posts().get(i).leader() && chance.perMille(share)) {
                placed[i] = 1;
                left--;
            }
        }
        for (; left > 0; left--) {
            placed[chance.pick(staff)]++;
        }
    }
}
