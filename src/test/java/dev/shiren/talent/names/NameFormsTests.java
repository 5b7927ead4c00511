package dev.shiren.talent.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class NameFormsTests {

    /// The rows that are about more than a surname; queries are separated by `/`.
    @ParameterizedTest
    @CsvSource({
        "单晓明, shanxm/shanxiaoming/sxm/danxiaoming/dxm/shan/Shan Xiao Ming/单晓明/单/晓明/明",
        "阿依努尔·买买提, 阿依努尔买买提/阿依努尔•买买提/阿依努尔.买买提/买买提/ayne/aynrmmt",
        "阿依努尔·买买提, 阿依努尔·买买提/阿依努尔‧买买提/阿依努尔・买买提/阿依努尔･买买提",
        "阿依努尔·买买提, 阿依努尔．买买提/阿依努尔。买买提/阿依努尔?买买提/阿依努尔 买买提/努尔",
        "阿依努尔·买买提, aynemmt/mmt/am/maimaiti/ayinuer/ayinuer maimaiti/ayinuermmt/阿依努尔·",
        "阿依努尔•买买提, 阿依努尔·买买提/买买提",
        "阿依努尔?买买提, 阿依努尔·买买提/阿依努尔买买提/aynrmmt",
        "张𫖯, 𫖯/张𫖯/zhangfu/zhangf/zf/张?/张？/?𫖯",
        "李𬱖, 𬱖/李𬱖/lidi/李?",
        "王𣲘, 𣲘/王𣲘/wangwu/王?",
        "张䶮, 䶮/张䶮/zhangyan/zhangy/zy/张?",
        "䶮某, yan",
        "喆堃, 喆/堃/zhekun/zk",
        "淼昇, 淼/昇/miaosheng/ms",
        "李娟, 李娟/lijuan/lij/lj/娟",
        "泸某, lu/lum/lm",
        "吕旅, lvlv/lulu/lyulyu/lv/lul/LÜ LÜ/lǚlǚ/ll",
        "略某, lvemou/luemou",
        "张晓明, 张?明/张??/？晓明",
        "张山, 张\u2F2D/张山"
    })
    void findsEveryListedQuery(String stored, String queries) {
        NameForms forms = NameForms.of(stored);
        assertThat(queries.split("/", -1))
                .allSatisfy(typed -> assertThat(forms.matches(NameQuery.of(typed))).isTrue());
    }

    @Test
    void findsNamesWithSpacesAndLineBreaks() {
        for (String stored : List.of("张 三", "张\n三", "张\r\n三", " 张\u3000三 ", "\uFEFF张\u00A0三")) {
            NameForms forms = NameForms.of(stored);
            assertThat(forms).isEqualTo(NameForms.of("张三"));
            assertThat(forms.tier(NameQuery.of("张三"))).contains(NameTier.EXACT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "张喆, 张哲",
        "张哲, 张喆",
        "李堃, 李坤",
        "王昇, 王升",
        "王升, 昇",
        "赵後, 赵后",
        "张国强, 張國強",
        "张〇, 张零",
        "单晓明, 明晓",
        "单晓明, shanming",
        "单晓明, xiaoming",
        "沈某, chenmou",
        "张晓明, 张?",
        "张三, 张?明",
        "张三, 李?",
        "阿依努尔·买买提, 阿依买买提",
        "张𫖯, 𫖳",
        "李娟, lijuanx"
    })
    void findsNoOtherName(String stored, String typed) {
        assertThat(NameForms.of(stored).matches(NameQuery.of(typed))).isFalse();
    }

    @Test
    void givesHomonymsOneSetOfForms() {
        assertThat(NameForms.of("李娟")).isEqualTo(NameForms.of("李 娟"));
        assertThat(NameForms.of("李娟").pinyin()).containsExactly("lijuan", "lij", "lj");
    }

    @ParameterizedTest
    @CsvSource({
        "单晓明, 单晓明, EXACT",
        "阿依努尔·买买提, 阿依努尔买买提, EXACT",
        "单晓明, sxm, SURNAME_READING",
        "单晓明, danxiaoming, OTHER_READING",
        "覃某, tanmou, SURNAME_READING",
        "尉迟恭, weichigong, OTHER_READING",
        "单于, shanyu, SURNAME_READING",
        "单晓明, danx, PREFIX",
        "单晓明, 单, PREFIX",
        "阿依努尔·买买提, 买买提, PREFIX",
        "阿依努尔·买买提, 努尔, CONTAINED",
        "单晓明, 单?明, CONTAINED"
    })
    void ranksHowWellAQueryFits(String stored, String typed, NameTier tier) {
        assertThat(NameForms.of(stored).tier(NameQuery.of(typed))).isEqualTo(Optional.of(tier));
    }

    @Test
    void givesSuffixesByCodePoints() {
        assertThat(NameForms.of("张𫖯·明").suffixes()).containsExactly("张𫖯明", "𫖯明", "明");
        assertThat(NameForms.of("张𫖯·明").parts()).containsExactly("张𫖯", "明");
        assertThat(NameForms.of(" ").suffixes()).isEmpty();
        assertThat(NameForms.of("").pinyin()).isEmpty();
    }

    @Test
    void followsThirtyTwoReadingsOnly() {
        int[] polyphones = "单乐行长重朝参都".codePoints().toArray();
        List<Pronunciation> ways = Pronunciation.ofNative(polyphones);
        assertThat(ways).hasSize(32).doesNotHaveDuplicates();
        assertThat(NameForms.of("单乐行长重朝参都").matches(NameQuery.of("danle"))).isTrue();
    }

    @Test
    void staysBoundedForFiftyCharacters() {
        for (String stored :
                List.of(
                        "单乐行长重朝参都还和".repeat(5),
                        String.join("·", "乐尔行长重朝参都还和绿律".repeat(2).split("", -1)),
                        "𫖯".repeat(50))) {
            NameForms forms = NameForms.of(stored);
            assertThat(forms.pinyin()).hasSizeBetween(2, PinyinForms.MAX_FORMS);
            assertThat(forms.pinyin()).allMatch(form -> form.length() <= PinyinForms.MAX_LETTERS);
            assertThat(forms.matches(NameQuery.of(stored))).isTrue();
            assertThat(forms.matches(NameQuery.of(forms.pinyin().getFirst()))).isTrue();
        }
        String full = "zhang".repeat(20);
        assertThat(NameForms.of("张".repeat(50)).matches(NameQuery.of(full))).isTrue();
    }

    @Test
    void findsRandomNamesByTheirOwnForms() {
        Random random = new Random(20260101);
        for (int i = 0; i < 3000; i++) {
            String stored = NameSamples.random(random);
            NameForms forms = NameForms.of(stored);
            assertThat(forms.matches(NameQuery.of(forms.joined()))).as(stored).isTrue();
            assertThat(forms.matches(NameQuery.of(forms.exact()))).as(stored).isTrue();
            assertThat(forms.suffixes()).allMatch(run -> forms.matches(NameQuery.of(run)));
            assertThat(forms.pinyin())
                    .doesNotHaveDuplicates()
                    .allMatch(form -> form.matches("[a-z]{2,60}"))
                    .allMatch(form -> forms.matches(NameQuery.of(form)))
                    .allMatch(form -> forms.matches(NameQuery.of(form.toUpperCase(Locale.ROOT))))
                    .allMatch(form -> forms.matches(NameQuery.of(form.substring(0, 2))));
        }
    }

    @Test
    void givesEveryThreadTheSameForms() throws Exception {
        Random random = new Random(7);
        List<String> stored = random.ints(500).mapToObj(_ -> NameSamples.random(random)).toList();
        Callable<List<NameForms>> all = () -> stored.stream().map(NameForms::of).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<NameForms> expected = all.call();
            for (Future<List<NameForms>> one :
                    threads.invokeAll(Arrays.asList(all, all, all, all))) {
                assertThat(one.get()).isEqualTo(expected);
            }
        }
    }
}
