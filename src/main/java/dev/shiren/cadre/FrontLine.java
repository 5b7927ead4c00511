package dev.shiren.cadre;

/// The four front lines (四个一线): 招商引资, 重点项目, 驻村, 信访维稳.
public enum FrontLine {
    INVESTMENT,
    KEY_PROJECT,
    VILLAGE,
    PETITION_STABILITY
}
