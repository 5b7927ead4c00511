package dev.shiren.org;

/// A value of a code table (代码) with its label.
public record CodeValue(String system, String code, String label) {}
