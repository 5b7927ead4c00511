/// What a cadre's file (档案信息) should be looked at for: checks of single records and of how they
/// go together. A finding never stands in the way of other work and never changes anything; it
/// says what is certain, and as a notice what the records leave open. The modules above add
/// theirs.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("findings")
package dev.shiren.cadre.findings;
