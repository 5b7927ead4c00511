package dev.shiren.exchange.lrmx;

/// A file, or an entry of an archive, that is not taken. The others go on.
///
/// @param place element or `line n, column m` inside a file; path or entry name inside a source
/// @param reason what is wrong, without personal data
/// @param remedy what the sender can do
public record LrmxRejected(String place, String reason, String remedy)
        implements LrmxReading, LrmxEntry {

    /// The same refusal, told from outside: the entry's name goes before the place.
    public LrmxRejected within(String entry) {
        return new LrmxRejected(entry + ": " + place, reason, remedy);
    }
}
