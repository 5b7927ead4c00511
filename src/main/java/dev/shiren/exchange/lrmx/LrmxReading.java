package dev.shiren.exchange.lrmx;

/// What came of reading the bytes of one person file.
public sealed interface LrmxReading permits LrmxFile, LrmxRejected {}
