package dev.shiren.exchange.lrmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;

import javax.imageio.ImageIO;

class LrmxPhotoTests {

    @ParameterizedTest
    @EnumSource(LrmxPhoto.Format.class)
    void readsKindAndSizeFromTheHeader(LrmxPhoto.Format format) throws Exception {
        byte[] image = image(format);
        String wrapped = "\n" + Base64.getMimeEncoder().encodeToString(image) + "\n";
        LrmxPhoto photo = LrmxPhoto.fromBase64(wrapped).orElseThrow();
        assertThat(photo.format()).isEqualTo(format);
        assertThat(photo.width()).isEqualTo(376);
        assertThat(photo.height()).isEqualTo(460);
        assertThat(photo.bytes()).isEqualTo(image);
    }

    @ParameterizedTest
    @EnumSource(LrmxPhoto.Format.class)
    void refusesAHeaderCutShort(LrmxPhoto.Format format) throws Exception {
        byte[] image = image(format);
        for (int length = 0; length < 20; length++) {
            assertThat(LrmxPhoto.of(Arrays.copyOf(image, length))).isEmpty();
        }
    }

    @Test
    void refusesOtherContent() {
        assertThat(LrmxPhoto.fromBase64("R0lGODlhAQABAAAAACw=")).isEmpty();
        assertThat(LrmxPhoto.fromBase64("%%%")).isEmpty();
        assertThat(LrmxPhoto.fromBase64("QQ=Q")).isEmpty();
    }

    private static byte[] image(LrmxPhoto.Format format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage blank = new BufferedImage(376, 460, BufferedImage.TYPE_INT_RGB);
        assertThat(ImageIO.write(blank, format.name(), out)).isTrue();
        return out.toByteArray();
    }
}
