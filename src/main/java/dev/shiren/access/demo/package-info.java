/// An issuer of tokens for demonstration: invented accounts, one a role, known to everybody. It
/// exists beside embedded engines only and nowhere else.
@org.jspecify.annotations.NullMarked
package dev.shiren.access.demo;
