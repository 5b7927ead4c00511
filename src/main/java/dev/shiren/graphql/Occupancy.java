package dev.shiren.graphql;

import java.util.HashMap;
import java.util.Map;

/// How many of something (requests, sockets, subscriptions) are going on, by account and in all.
/// Holds an entry only for accounts that have some.
public final class Occupancy {

    private final int mostOfOne;
    private final int mostInAll;
    private final Map<String, Integer> accounts = new HashMap<>();
    private int all;

    public Occupancy(int mostOfOne, int mostInAll) {
        this.mostOfOne = mostOfOne;
        this.mostInAll = mostInAll;
    }

    /// Takes one more up, unless there are as many as there may be.
    ///
    /// @return whether it was taken up, and must [leave][#leave] again
    public synchronized boolean enter(String account) {
        int before = accounts.getOrDefault(account, 0);
        if (before >= mostOfOne || all >= mostInAll) {
            return false;
        }
        accounts.put(account, before + 1);
        all++;
        return true;
    }

    /// One of an account has ended.
    public synchronized void leave(String account) {
        accounts.computeIfPresent(account, (_, count) -> count == 1 ? null : count - 1);
        all--;
    }

    /// How many are going on.
    public synchronized int all() {
        return all;
    }
}
