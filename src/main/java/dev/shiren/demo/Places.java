package dev.shiren.demo;

/// Invented names of cities, counties, townships and villages: two characters from a grid,
/// numbered, so that neighbours never share a name.
final class Places {

    private static final String FIRST = "禾梧槐棠芷岚澄苇榆枫桐栎柏杉菱荻葭莲鹭雁鹤鹿麟驼砚墨玉珠磐砥霁晴暖晓朝暮望怀思宁靖睦和谷丰瑞祥庆";
    private static final String SECOND = "川岭溪洲泉浦陵原塘丘桥岗湾渡坪坡潭港畈垭崖滩圩埠屏沟洼寨屯营铺湖";
    private static final int GRID = FIRST.length() * SECOND.length();

    /// Shares no factor with the grid, so that it visits every cell once.
    private static final int STRIDE = 1009;

    private Places() {}

    static String city(int number) {
        return switch (number) {
            case 0 -> "示例市";
            case 1 -> "样本市";
            case 2 -> "范例市";
            default -> FIRST.charAt(number % FIRST.length()) + (number < 51 ? "例市" : "样市");
        };
    }

    static String name(int number) {
        int cell = (int) ((long) number * STRIDE % GRID);
        return "" + FIRST.charAt(cell % FIRST.length()) + SECOND.charAt(cell / FIRST.length());
    }
}
