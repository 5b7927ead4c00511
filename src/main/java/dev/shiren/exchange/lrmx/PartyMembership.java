package dev.shiren.exchange.lrmx;

import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the form's 入党时间 says. A bare date is the day of joining the Communist Party, which the
/// form does not tell from the day of becoming a probationary member; names of parties stand beside
/// it or alone.
///
/// @param text the trimmed text
/// @param joined when the Communist Party was joined
/// @param statuses GB/T 4762, the Communist Party's first; empty when the form says nothing, which
///     is not 群众
/// @param unread pieces nobody could read
public record PartyMembership(
        String text, @Nullable PartialDate joined, List<String> statuses, List<String> unread) {

    private static final Pattern SEPARATORS = Pattern.compile("[；;、，,/\\s\\p{Z}]+");
    private static final Pattern DATE = Pattern.compile("\\d[\\d.．年月日/-]{3,10}");
    private static final Pattern BESIDE_NAMES = Pattern.compile("[()（）]|加入");
    private static final Map<String, String> CODES =
            Map.ofEntries(
                    Map.entry("中共党员", "01"),
                    Map.entry("中共", "01"),
                    Map.entry("党员", "01"),
                    Map.entry("中国共产党", "01"),
                    Map.entry("预备党员", "02"),
                    Map.entry("中共预备党员", "02"),
                    Map.entry("预备", "02"),
                    Map.entry("共青团员", "03"),
                    Map.entry("团员", "03"),
                    Map.entry("民革", "04"),
                    Map.entry("中国国民党革命委员会", "04"),
                    Map.entry("民盟", "05"),
                    Map.entry("中国民主同盟", "05"),
                    Map.entry("民建", "06"),
                    Map.entry("中国民主建国会", "06"),
                    Map.entry("民进", "07"),
                    Map.entry("中国民主促进会", "07"),
                    Map.entry("农工党", "08"),
                    Map.entry("农工", "08"),
                    Map.entry("中国农工民主党", "08"),
                    Map.entry("致公党", "09"),
                    Map.entry("致公", "09"),
                    Map.entry("中国致公党", "09"),
                    Map.entry("九三学社", "10"),
                    Map.entry("九三", "10"),
                    Map.entry("台盟", "11"),
                    Map.entry("台湾民主自治同盟", "11"),
                    Map.entry("无党派", "12"),
                    Map.entry("无党派人士", "12"),
                    Map.entry("群众", "13"));

    public PartyMembership {
        statuses = List.copyOf(statuses);
        unread = List.copyOf(unread);
    }

    static PartyMembership of(String text) {
        Reading reading = new Reading();
        for (String piece : SEPARATORS.split(FormText.meaning(text), -1)) {
            if (!piece.isEmpty()) {
                reading.take(piece);
            }
        }
        return new PartyMembership(
                FormText.trim(text),
                reading.joined,
                List.copyOf(reading.statuses),
                List.copyOf(reading.unread));
    }

    private static final class Reading {
        private @Nullable PartialDate joined;
        private final Set<String> statuses = new TreeSet<>();
        private final Set<String> unread = new LinkedHashSet<>();

        void take(String piece) {
            Matcher found = DATE.matcher(piece);
            String date = found.find() ? found.group() : null;
            String words = date == null ? piece : piece.replace(date, "");
            String party = BESIDE_NAMES.matcher(words).replaceAll("");
            String code = party.isEmpty() && date != null ? "01" : CODES.get(party);
            if (code == null || (date != null && !takeDate(date, code))) {
                unread.add(piece);
            } else {
                statuses.add(code);
            }
        }

        /// Another party's date is known to the text only: there is no field for it.
        private boolean takeDate(String date, String code) {
            PartialDate parsed = FormDate.parse(date).orElse(null);
            if (parsed != null && joined == null && (code.equals("01") || code.equals("02"))) {
                joined = parsed;
            }
            return parsed != null;
        }
    }
}
