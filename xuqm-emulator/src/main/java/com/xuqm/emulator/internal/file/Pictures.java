package com.xuqm.emulator.internal.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Small pictures of pictures. */
final class Pictures {

    static final String TYPE = "image/png";

    private static final int LONGEST_SIDE = 200;

    private Pictures() {}

    /** Whether a file is a picture of a kind that can be read. Only its head is looked at. */
    static boolean isPicture(Path file) {
        try {
            Boolean size = withReader(file, reader -> reader.getWidth(0) > 0 && reader.getHeight(0) > 0);
            return size != null && size;
        } catch (IOException | RuntimeException e) {
            // The readers throw whatever comes to their mind at broken files.
            return false;
        }
    }

    /** A small PNG of a picture, or null if it cannot be read. Big ones are thinned out while they are read. */
    static byte @Nullable [] thumbnail(Path file) {
        try {
            BufferedImage small = withReader(file, reader -> {
                int step = Math.max(1, ceilDiv(Math.max(reader.getWidth(0), reader.getHeight(0)), LONGEST_SIDE));
                ImageReadParam thin = reader.getDefaultReadParam();
                thin.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, thin);
            });
            if (small == null) {
                return null;
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(small, "png", png);
            return png.toByteArray();
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static int ceilDiv(int number, int by) {
        return (number + by - 1) / by;
    }

    @FunctionalInterface
    private interface Look<T> {
        T at(ImageReader reader) throws IOException;
    }

    private static <T> @Nullable T withReader(Path file, Look<T> look) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                ImageInputStream in = new MemoryCacheImageInputStream(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return look.at(reader);
            } finally {
                reader.dispose();
            }
        }
    }
}
