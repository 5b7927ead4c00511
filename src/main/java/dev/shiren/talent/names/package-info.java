/// Makes a person's name findable the way organization staff type it: Han characters, pinyin with
/// every reading of a surname, initials. Everything is computed here, so that Elasticsearch, MySQL
/// and the tests share one meaning of "this query finds this name":
/// [dev.shiren.talent.names.NameForms#tier(NameQuery)].
@org.jspecify.annotations.NullMarked
package dev.shiren.talent.names;
