package dev.shiren.supervision;

/// How somebody is cleared (澄清方式): 发函说明, 当面说明, 会议, 通报.
enum ClarificationMode {
    LETTER,
    IN_PERSON,
    MEETING,
    NOTICE
}
