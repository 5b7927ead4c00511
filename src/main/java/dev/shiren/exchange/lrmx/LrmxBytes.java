package dev.shiren.exchange.lrmx;

/// The content of one person file, unread and untrusted.
///
/// @param place path below the folder, or `archive.zip!/entry`
/// @param bytes at most [LrmxLimits#fileBytes()]; not copied, so not to be changed
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
public record LrmxBytes(String place, byte[] bytes) implements LrmxEntry {}
