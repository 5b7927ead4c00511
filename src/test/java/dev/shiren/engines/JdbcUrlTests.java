package dev.shiren.engines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JdbcUrlTests {

    @Test
    void addsEveryParameterToABareUrl() {
        assertThat(JdbcUrl.completed("jdbc:mysql://db:3306/shiren"))
                .startsWith("jdbc:mysql://db:3306/shiren?allowLoadLocalInfile=true&")
                .contains("&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&");
    }

    @Test
    void keepsWhatTheOperatorWrote() {
        String url = "jdbc:mysql://db/shiren?useServerPrepStmts=false&CONNECTIONTIMEZONE=SERVER";

        assertThat(JdbcUrl.completed(url))
                .startsWith(url + "&")
                .doesNotContain("useServerPrepStmts=true")
                .doesNotContain("connectionTimeZone=UTC");
    }

    @Test
    void completesOnceOnly() {
        String completed = JdbcUrl.completed("jdbc:mysql://db/shiren?");

        assertThat(completed).startsWith("jdbc:mysql://db/shiren?allow");
        assertThat(JdbcUrl.completed(completed)).isEqualTo(completed);
    }

    @Test
    void leavesOtherDatabasesAlone() {
        assertThat(JdbcUrl.completed("jdbc:h2:mem:x")).isEqualTo("jdbc:h2:mem:x");
    }
}
