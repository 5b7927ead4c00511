package dev.shiren.cadre.findings;

import dev.shiren.cadre.facts.CadreFacts;

import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names with characters that nobody sees and no search expects. Characters of the private use
/// area are what old character sets leave behind of rare ones.
@Component
final class NameCheck implements FindingCheck {

    private static final Pattern STRANGER =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]");

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.NAME_NOT_CLEAN);
    }

    @Override
    public Stream<Finding> findings(CadreFacts file) {
        String name = file.cadre().name();
        Matcher stranger = STRANGER.matcher(name);
        if (!stranger.find()) {
            return Stream.empty();
        }
        int place = name.codePointCount(0, stranger.start()) + 1;
        int found = name.codePointAt(stranger.start());
        String message =
                "姓名“%s”的第 %d 个字符是%s（U+%04X）"
                        .formatted(stranger.replaceAll("□"), place, what(found), found);
        return Stream.of(Finding.of(FindingKind.NAME_NOT_CLEAN, message, file.cadre()));
    }

    private static String what(int character) {
        if (character == '\n' || character == '\r') {
            return "换行";
        }
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR -> "空格";
            case Character.PRIVATE_USE, Character.SURROGATE -> "未能识别的字";
            default -> "控制字符";
        };
    }
}
