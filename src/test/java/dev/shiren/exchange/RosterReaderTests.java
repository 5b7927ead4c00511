package dev.shiren.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

class RosterReaderTests {

    private static final String CADRE =
            """
            {"kind":"cadre","code":"C1","name":"单晓明","gender":"1","birth":"1980-02","unit":"U1",\
            "managementCategory":"03","personStatus":"1"%s}\
            """;

    @Test
    void readsEachKind() {
        assertThat(read("{\"kind\":\"unit\",\"code\":\"U1\",\"name\":\"某局\",\"type\":\"CITY\"}"))
                .isInstanceOf(RosterReader.Line.UnitLine.class);
        assertThat(read("{\"unit\":\"U1\",\"code\":\"P1\",\"title\":\"局长\",\"kind\":\"post\"}"))
                .isInstanceOf(RosterReader.Line.PostLine.class);
        assertThat(read(CADRE.formatted(""))).isInstanceOf(RosterReader.Line.Person.class);
        assertThat(
                        read(
                                "{\"kind\":\"ranking\",\"code\":\"K1\",\"unit\":\"U1\",\"period\":\"2025-Q3\","
                                    + "\"dimension\":\"RISK\",\"indicator\":\"考评\"}"))
                .isInstanceOf(RosterReader.Line.Ranking.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ,"sort":"5"                                            | /sort                    | WRONG_TYPE
                    ,"sort":1.5                                            | /sort                    | WRONG_TYPE
                    ,"ethnicity":1                                         | /ethnicity               | WRONG_TYPE
                    ,"resume":null                                         | /resume                  | INVALID_VALUE
                    ,"colour":"red"                                        | /colour                  | UNKNOWN_PROPERTY
                    ,"workStart":"2001-13"                                 | /workStart               | INVALID_VALUE
                    ,"idNumber":"11010519491231002Y"                       | /idNumber                | INVALID_VALUE
                    ,"idNumber":"110105194912310021"                       | /idNumber                | INVALID_VALUE
                    ,"appointments":[{"code":"A","start":"2001"}]          | /appointments/0/title    | MISSING_PROPERTY
                    ,"appointments":[{"code":"A b","title":"x","start":"2001"}] | /appointments/0/code | INVALID_VALUE
                    ,"appraisals":[{"code":"A","form":"ANNUAL","year":2025,"grade":"SUPERB"}] | /appraisals/0/grade | INVALID_VALUE
                    ,"trainings":[{"code":"T","name":"x","mode":"ONLINE","start":"2025-02-30","hours":1}] | /trainings/0/start | INVALID_VALUE
                    ,"trainings":[{"code":"T","name":"x","mode":"ONLINE","start":"2025-02-01","hours":-1}] | /trainings/0/hours | INVALID_VALUE
                    ,"nativePlace":{"text":"某地","division":"12"}           | /nativePlace/division    | INVALID_VALUE
                    ,"resume":"\\ud800"                                    | /resume                  | INVALID_VALUE
                    ,"resume":"甲\\udc00乙"                                | /resume                  | INVALID_VALUE
                    ,"resume":"\\ud842\\ud842\\udfb7"                    | /resume                  | INVALID_VALUE
                    ,"languages":["英语","\\udfb7\\ud842"]                | /languages/1             | INVALID_VALUE
                    ,"languages":"英语"                                     | /languages               | WRONG_TYPE
                    ,"rank":"DY4"                                          | /rank                    | WRONG_TYPE
                    """)
    void refusesNamingThePlace(String addition, String pointer, Finding.Code code) {
        Finding finding = refusal(CADRE.formatted(addition));
        assertThat(finding.place()).isEqualTo("line 1");
        assertThat(finding.pointer()).as(finding.message()).isEqualTo(pointer);
        assertThat(finding.code()).as(finding.message()).isEqualTo(code);
        assertThat(finding.message()).isNotBlank();
    }

    @Test
    void refusesALineThatBreaksOff() {
        Finding finding = refusal("{\"kind\":\"cadre\",\"code\":\"C1\",\"na");
        assertThat(finding.code()).isEqualTo(Finding.Code.MALFORMED);
        assertThat(finding.message()).contains("column");
    }

    @Test
    void refusesAnUnknownKind() {
        assertThat(refusal("{\"kind\":\"robot\"}").pointer()).isEqualTo("/kind");
        assertThat(refusal("[1]").pointer()).isEqualTo("/kind");
    }

    @Test
    void refusesAnOverlongNameByCharactersNotBytes() {
        String rare = "𬱖".repeat(50);
        assertThat(read(CADRE.formatted("").replace("单晓明", rare)))
                .isInstanceOf(RosterReader.Line.Person.class);
        Finding finding = refusal(CADRE.formatted("").replace("单晓明", rare + "明"));
        assertThat(finding.pointer()).isEqualTo("/name");
        assertThat(finding.message()).contains("51", "50");
    }

    @Test
    void readsARareCharacterWrittenAsAPair() {
        RosterReader.Line line = read(CADRE.formatted(",\"resume\":\"\\ud842\\udfb7\""));
        assertThat(((RosterReader.Line.Person) line).cadre().resume()).isEqualTo("𠮷");
    }

    @Test
    void refusesHalfACharacterWrittenAsBytes() {
        byte[] line = CADRE.formatted(",\"resume\":\"???\"").getBytes(StandardCharsets.UTF_8);
        int at = new String(line, StandardCharsets.ISO_8859_1).indexOf("???");
        line[at] = (byte) 0xED;
        line[at + 1] = (byte) 0xA0;
        line[at + 2] = (byte) 0x80;
        RosterReader.Line read = new RosterReader().read(line, line.length, "line 1");
        assertThat(((RosterReader.Line.Refused) read).finding().place()).isEqualTo("line 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"idNumber\":\"110105194912310021\"",
                ",\"idNumber\":110105194912310021",
                ",\"idNumber\":x110105194912310021",
                ",\"idNumber\":[\"110105194912310021\"]",
                ",\"family\":[{\"name\":110105194912310021}]",
                ",\"family\":110105194912310021"
            })
    void neverShowsAnIdNumberInAMessage(String addition) {
        assertThat(refusal(CADRE.formatted(addition)).message()).doesNotContain("1101051949");
    }

    private static Finding refusal(String line) {
        return ((RosterReader.Line.Refused) read(line)).finding();
    }

    private static RosterReader.Line read(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return new RosterReader().read(bytes, bytes.length, "line 1");
    }
}
