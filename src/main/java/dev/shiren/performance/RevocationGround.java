package dev.shiren.performance;

/// Why an award is taken back (撤销奖励, 公务员法 art. 57): 弄虚作假骗取, 隐瞒严重错误或者严重违反程序, 严重违纪违法影响声誉, 其他法定情形.
public enum RevocationGround {
    DECEPTION,
    CONCEALMENT,
    GRAVE_BREACH,
    OTHER
}
