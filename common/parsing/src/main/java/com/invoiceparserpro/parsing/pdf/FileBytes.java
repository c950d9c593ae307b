package com.invoiceparserpro.parsing.pdf;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A file's bytes for PDFBox, whose own reader of arrays looks for the right chunk before each byte.
 */
final class FileBytes implements RandomAccessRead {

  private final byte[] bytes;
  private final int length;
  private int position;

  /** The first {@code length} of {@code bytes}. */
  FileBytes(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = Objects.checkIndex(length, bytes.length + 1);
  }

  @Override
  public int read() {
    return position < length ? bytes[position++] & 0xff : -1;
  }

  @Override
  public int peek() {
    return position < length ? bytes[position] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int most) {
    if (position >= length) {
      return -1;
    }
    int count = Math.min(most, length - position);
    System.arraycopy(bytes, position, into, offset, count);
    position += count;
    return count;
  }

  @Override
  public long getPosition() {
    return position;
  }

  /** Beyond the end is the end, as in PDFBox's readers. */
  @Override
  public void seek(long to) throws IOException {
    if (to < 0) {
      throw new IOException("Negative position: " + to);
    }
    position = (int) Math.min(to, length);
  }

  @Override
  public void rewind(int count) throws IOException {
    seek((long) position - count);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isEOF() {
    return position >= length;
  }

  @Override
  public boolean isClosed() {
    return false;
  }

  @Override
  public void close() {
    // Nothing is held but the array, which is the caller's.
  }

  @Override
  public RandomAccessReadView createView(long start, long viewed) {
    return new RandomAccessReadView(this, start, viewed);
  }
}
