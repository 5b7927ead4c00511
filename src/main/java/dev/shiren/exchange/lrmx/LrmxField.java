package dev.shiren.exchange.lrmx;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The elements below `Person`, in the order a file has them. Two of them belong to the V4 dialect
/// only. [#FAMILY] holds items instead of text.
public enum LrmxField {
    NAME("XingMing", "姓名"),
    GENDER("XingBie", "性别"),
    BIRTH("ChuShengNianYue", "出生年月"),
    ETHNICITY("MinZu", "民族"),
    NATIVE_PLACE("JiGuan", "籍贯"),
    BIRTH_PLACE("ChuShengDi", "出生地"),
    PARTY_JOIN("RuDangShiJian", "入党时间"),
    WORK_START("CanJiaGongZuoShiJian", "参加工作时间"),
    RETIREMENT_DUE("DaoLingNianYue", "到龄年月"),
    HEALTH("JianKangZhuangKuang", "健康状况"),
    TECHNICAL_TITLE("ZhuanYeJiShuZhiWu", "专业技术职务"),
    SPECIALTY("ShuXiZhuanYeYouHeZhuanChang", "熟悉专业有何专长"),
    FULL_TIME_LEVEL("QuanRiZhiJiaoYu_XueLi", "全日制学历"),
    FULL_TIME_DEGREE("QuanRiZhiJiaoYu_XueWei", "全日制学位"),
    FULL_TIME_LEVEL_SCHOOL("QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi", "全日制学历毕业院校系及专业"),
    FULL_TIME_DEGREE_SCHOOL("QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi", "全日制学位毕业院校系及专业"),
    IN_SERVICE_LEVEL("ZaiZhiJiaoYu_XueLi", "在职学历"),
    IN_SERVICE_DEGREE("ZaiZhiJiaoYu_XueWei", "在职学位"),
    IN_SERVICE_LEVEL_SCHOOL("ZaiZhiJiaoYu_XueLi_BiYeYuanXiaoXi", "在职学历毕业院校系及专业"),
    IN_SERVICE_DEGREE_SCHOOL("ZaiZhiJiaoYu_XueWei_BiYeYuanXiaoXi", "在职学位毕业院校系及专业"),
    CURRENT_POSTS("XianRenZhiWu", "现任职务"),
    PROPOSED_POSTS("NiRenZhiWu", "拟任职务"),
    POSTS_TO_LEAVE("NiMianZhiWu", "拟免职务"),
    RESUME("JianLi", "简历"),
    REWARDS("JiangChengQingKuang", "奖惩情况"),
    ANNUAL_RESULTS("NianDuKaoHeJieGuo", "年度考核结果"),
    REASON("RenMianLiYou", "任免理由"),
    FAMILY("JiaTingChengYuan", "家庭成员"),
    REPORTING_UNIT("ChengBaoDanWei", "呈报单位"),
    AGE_LIMIT("GaiGeQianRenZhiNianLingJieXian", "改革前任职年龄界限"),
    AGE_DATE("JiSuanNianLingShiJian", "计算年龄时间"),
    FILLED_ON("TianBiaoShiJian", "填表时间"),
    FILLED_BY("TianBiaoRen", "填表人"),
    ID_NUMBER("ShenFenZheng", "身份证号"),
    PHOTO("ZhaoPian", "照片"),
    VERSION("Version", "版本");

    private static final Map<String, LrmxField> BY_ELEMENT =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(LrmxField::element, Function.identity()));

    private final String element;
    private final String label;

    LrmxField(String element, String label) {
        this.element = element;
        this.label = label;
    }

    /// The element's name in the file.
    public String element() {
        return element;
    }

    /// What the form calls it.
    public String label() {
        return label;
    }

    /// Where in a file a message points: element and printed name.
    public String place() {
        return element + " " + label;
    }

    /// Whether files of this dialect have the element.
    public boolean in(LrmxDialect dialect) {
        return dialect == LrmxDialect.V4 || (this != RETIREMENT_DUE && this != AGE_LIMIT);
    }

    /// The field of an element's name. Names that printing templates use (`..._Output`,
    /// `FNianLing`) and names nobody knows have none.
    static Optional<LrmxField> of(String element) {
        return Optional.ofNullable(BY_ELEMENT.get(element));
    }
}
