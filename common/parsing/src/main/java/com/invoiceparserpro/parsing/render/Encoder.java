package com.invoiceparserpro.parsing.render;

import com.invoiceparserpro.parsing.render.PageImage.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Images as bytes, made in memory: ImageIO's own way leaves pages in temporary files. */
final class Encoder {

  /** Text is sharper as PNG; from here on the page is mostly a photograph. */
  private static final int MOST_PNG_BYTES = 900_000;

  private Encoder() {}

  static Image encode(BufferedImage image) throws IOException {
    byte[] png = encode(image, "png");
    return png.length <= MOST_PNG_BYTES
        ? new Image("image/png", png)
        : new Image("image/jpeg", encode(image, "jpeg"));
  }

  private static byte[] encode(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, format, out)) {
        throw new IOException("no writer for " + format);
      }
    }
    return bytes.toByteArray();
  }
}
