package dev.shiren.cadre;

/// A talent pool (人才库, 后备).
record TalentPool(String code, String name) {}
