package dev.shiren.engines;

import java.util.regex.Pattern;

/// How much memory the embedded engines take.
///
/// @param bufferPool MariaDB's cache of pages, a number with the unit `M` or `G`
/// @param heap Elasticsearch's heap, a number with the unit `m` or `g`
public record EngineSizes(String bufferPool, String heap) {

    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,5}[mMgG]");

    /// Enough for a demo city and for some hundred thousand cadres.
    public static final EngineSizes DEFAULT = new EngineSizes("512M", "512m");

    /// @throws IllegalArgumentException for anything but a number of mega- or gigabytes
    public EngineSizes {
        check("shiren.engines.mariadb-buffer-pool", bufferPool);
        check("shiren.engines.elasticsearch-heap", heap);
    }

    private static void check(String setting, String size) {
        if (!SIZE.matcher(size).matches()) {
            throw new IllegalArgumentException(
                    setting + " is \"" + size + "\"; give a size such as 512m or 2g");
        }
    }
}
