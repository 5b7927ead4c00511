/// Person files of the approval form (`.lrmx`, editor 3 and 4): finding them in a file, folder or
/// zip, reading them without trusting them, extracting their meaning, and writing them again.
@org.jspecify.annotations.NullMarked
package dev.shiren.exchange.lrmx;
