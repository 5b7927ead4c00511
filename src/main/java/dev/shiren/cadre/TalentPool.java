package dev.shiren.cadre;

import java.util.Map;

/// A talent pool (人才库, 后备).
record TalentPool(String code, String name) {

    /// The names of all pools by code, as one request sees them.
    record Names(Map<String, String> byCode) {

        /// The pool of a code; an unknown code is its own name.
        TalentPool pool(String code) {
            return new TalentPool(code, byCode.getOrDefault(code, code));
        }
    }
}
