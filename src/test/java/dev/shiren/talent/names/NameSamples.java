package dev.shiren.talent.names;

import java.util.Random;

/// Random invented names over polyphones, compound surnames, all planes and separators.
final class NameSamples {

    private static final int[] CHARACTERS =
            "单仇解查曾翟覃乐华盖王李张刘尉迟万俟澹台欧阳阿依努尔买提吕绿晓明行长重朝参都𫖯𬱖𣲘䶮𠮷喆哲堃龘〇".codePoints().toArray();
    private static final int[] SEPARATORS = "··•‧・･.．。?".codePoints().toArray();

    private NameSamples() {}

    static String random(Random random) {
        StringBuilder name = new StringBuilder();
        int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 50 : 4);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(12) == 0 && i > 0) {
                name.appendCodePoint(pick(SEPARATORS, random));
            }
            int character =
                    random.nextInt(4) == 0
                            ? 0x4E00 + random.nextInt(0x5000)
                            : pick(CHARACTERS, random);
            name.appendCodePoint(character);
            if (random.nextInt(12) == 0) {
                name.append(random.nextBoolean() ? '\u3000' : '\n');
            }
        }
        return name.toString();
    }

    private static int pick(int[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
