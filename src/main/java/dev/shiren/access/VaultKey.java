package dev.shiren.access;

/// A master key of the vault.
///
/// @param id 1 to 127; never used for another key again
/// @param master 32 bytes, from which the working keys are derived
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
public record VaultKey(int id, byte[] master) {

    /// The id of the only key of a vault that was never rotated.
    public static final int FIRST = 1;

    /// @throws IllegalArgumentException for another id or length
    public VaultKey {
        if (id < 1 || id > 127) {
            throw new IllegalArgumentException("a vault key's id is 1 to 127, not " + id);
        }
        if (master.length != 32) {
            throw new IllegalArgumentException("a vault key has 32 bytes, not " + master.length);
        }
        master = master.clone();
    }

    /// The id alone: a log may show it.
    @Override
    public String toString() {
        return "VaultKey[" + id + "]";
    }
}
