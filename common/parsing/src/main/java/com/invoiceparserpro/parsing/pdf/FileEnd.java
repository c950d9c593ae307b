package com.invoiceparserpro.parsing.pdf;

/**
 * Where a file's PDF ends: web servers append pages of their own. Readers look for the end in the
 * last kilobyte only, and search the whole file for objects if it is not there.
 */
final class FileEnd {

  private static final byte[] MARK = {'%', '%', 'E', 'O', 'F'};
  private static final int LOOKED_AT = 1024;

  private FileEnd() {}

  /** The length of {@code file} without what was appended. */
  static int find(byte[] file) {
    for (int at = file.length - MARK.length; at >= 0; at--) {
      if (isMark(file, at)) {
        int end = at + MARK.length;
        return file.length - end < LOOKED_AT ? file.length : end;
      }
    }
    return file.length;
  }

  private static boolean isMark(byte[] file, int at) {
    for (int i = 0; i < MARK.length; i++) {
      if (file[at + i] != MARK[i]) {
        return false;
      }
    }
    return true;
  }
}
