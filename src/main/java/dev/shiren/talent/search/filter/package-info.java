/// The one filter of cadres: what a client writes ([CadreFilter]), what it means once codes are
/// checked, descendants expanded and the date applied ([ResolvedFilter]), and the step between
/// them. The compilers to MySQL and Elasticsearch and the evaluator all read the resolved form.
@org.jspecify.annotations.NullMarked
package dev.shiren.talent.search.filter;
