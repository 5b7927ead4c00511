package dev.shiren.talent.names;

/// How well a query fits a name, best first. Ranking by this needs no statistics of the corpus, so
/// the order of results says nothing about names the reader may not see.
public enum NameTier {
    /// The query is the whole name in Han characters, separators aside.
    EXACT,
    /// The query is a whole pinyin form, full or by initials, with the surname read as surnames
    /// are; any whole form of a transcribed name.
    SURNAME_READING,
    /// The query is a whole pinyin form that another reading of the surname gives.
    OTHER_READING,
    /// The query begins the name or one of its pinyin forms, or is a part of a transcribed name.
    PREFIX,
    /// The query stands inside the name, or its unknown characters fit it.
    CONTAINED
}
