/// The resume text of the approval form: parsed into dated items that point back into the text,
/// which itself is never changed.
@org.jspecify.annotations.NullMarked
package dev.shiren.exchange.resume;
