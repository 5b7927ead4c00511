package dev.shiren.exchange.lrmx;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decodes a person file strictly: UTF-8 by rule, UTF-16 by its mark, and GB18030 where the XML
/// declaration names a GB encoding (the only decoder that keeps `·` and `䶮`).
final class LrmxCharset {

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private LrmxCharset() {}

    static String decode(byte[] bytes) throws LrmxRefusal {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(StandardCharsets.UTF_8, bytes, 3);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE, bytes, 2);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE, bytes, 2);
        }
        return strictly(declared(bytes), bytes, 0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset declared(byte[] bytes) throws LrmxRefusal {
        int head = Math.min(bytes.length, 300);
        Matcher declaration =
                DECLARED.matcher(new String(bytes, 0, head, StandardCharsets.ISO_8859_1));
        if (!declaration.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = declaration.group(1).toUpperCase(Locale.ROOT);
        return switch (name) {
            case "UTF-8", "UTF8", "US-ASCII" -> StandardCharsets.UTF_8;
            case "GB2312", "GBK", "GB18030" -> Charset.forName("GB18030");
            default ->
                    throw new LrmxRefusal(
                            "line 1",
                            "encoding " + name + " is not read",
                            "save the file as UTF-8");
        };
    }

    private static String strictly(Charset charset, byte[] bytes, int from) throws LrmxRefusal {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(in, out, true);
        if (result.isError()) {
            throw new LrmxRefusal(
                    "line " + line(bytes, in.position()),
                    "the bytes there are not " + charset.name(),
                    "open the file in the form editor and save it again, or save it as UTF-8");
        }
        return out.flip().toString();
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
