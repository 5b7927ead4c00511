package dev.shiren.talent.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSurnamesTests {

    /// Every surname of the list, by each surname reading and by the customary one, in full and by
    /// initials; the first reading is the surname's own.
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            textBlock =
                    """
                    单 shan/dan
                    仇 qiu/chou
                    解 xie/jie
                    查 zha/cha
                    区 ou/qu
                    朴 piao/pu
                    曾 zeng/ceng
                    任 ren
                    华 hua
                    盖 ge/gai
                    翟 zhai/di
                    覃 qin/tan
                    乐 yue/le
                    冼 xian
                    逄 pang
                    纪 ji
                    燕 yan
                    种 chong/zhong
                    重 chong/zhong
                    秘 bi/mi
                    过 guo
                    繁 po/fan
                    幺 yao
                    么 yao/me
                    缪 miao/mou
                    瞿 qu
                    折 she/zhe
                    那 na
                    佴 nai
                    难 nan
                    粘 nian/zhan
                    藏 zang/cang
                    都 du/dou
                    六 lu/liu
                    薄 bo/bao
                    贾 jia
                    哈 ha
                    盛 sheng
                    牟 mou/mu
                    殷 yin
                    陆 lu
                    乜 nie/mie
                    阚 kan
                    叶 ye
                    阿 a
                    万 wan
                    车 che
                    沈 shen
                    宿 su
                    卜 bu
                    殳 shu
                    於 yu
                    俞 yu
                    贠 yun/yuan
                    貟 yun/yuan
                    员 yun/yuan
                    召 shao/zhao
                    洗 xian/xi
                    隗 wei/kui
                    郇 xun/huan
                    句 gou/ju
                    万俟 moqi/wanqi
                    尉迟 yuchi/weichi
                    单于 chanyu/danyu/shanyu
                    澹台 tantai/dantai
                    令狐 linghu
                    欧阳 ouyang
                    司马 sima
                    上官 shangguan
                    诸葛 zhuge
                    东方 dongfang
                    皇甫 huangfu
                    公孙 gongsun
                    慕容 murong
                    长孙 zhangsun/changsun
                    闾丘 lvqiu/luqiu
                    """)
    void findsASurnameByEachReading(String surname, String readings) {
        NameForms forms = NameForms.of(surname + "晓明");
        String[] all = readings.split("/", -1);
        assertThat(forms.surnamePinyin()).startsWith(all[0] + "xiaoming", all[0] + "xm");
        for (String reading : all) {
            assertThat(forms.pinyin()).contains(reading + "xiaoming");
            assertThat(forms.matches(NameQuery.of(reading + "xiaom"))).isTrue();
            assertThat(NameForms.of(surname + "某").matches(NameQuery.of(reading + "m"))).isTrue();
            if (surname.codePointCount(0, surname.length()) == 1) {
                assertThat(forms.pinyin()).contains(reading + "xm", reading.charAt(0) + "xm");
            }
            if (reading.length() > 1) {
                assertThat(forms.matches(NameQuery.of(reading))).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "尉迟恭, yc",
        "尉迟恭, ycg",
        "万俟某, mq",
        "澹台某, tt",
        "令狐某, lh",
        "单于某, cy",
        "单于, chanyu",
        "单于, shanyu"
    })
    void abbreviatesACompoundSurname(String stored, String typed) {
        assertThat(NameForms.of(stored).matches(NameQuery.of(typed))).isTrue();
    }
}
