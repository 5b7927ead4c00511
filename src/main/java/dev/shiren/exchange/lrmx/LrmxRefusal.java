package dev.shiren.exchange.lrmx;

/// Carries a rejection out of the depth of parsing; never leaves the package.
final class LrmxRefusal extends Exception {

    private final transient LrmxRejected rejected;

    LrmxRefusal(String place, String reason, String remedy) {
        super(reason);
        this.rejected = new LrmxRejected(place, reason, remedy);
    }

    LrmxRejected rejected() {
        return rejected;
    }
}
