package com.invoiceparserpro.parsing.einvoice;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file. What the bytes are goes before what the declaration claims: many
 * exporters write UTF-8 and declare another encoding, or the other way round.
 */
final class XmlText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern DECLARED = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']+)[\"']");
  private static final int DECLARATION_LENGTH = 200;

  private XmlText() {}

  /** From the first markup on: a byte order mark or blanks before it are dropped. */
  static String of(byte[] xml) {
    String text = decode(xml);
    int start = text.indexOf('<');
    return start < 0 ? "" : text.substring(start);
  }

  private static String decode(byte[] xml) {
    if (xml.length >= 2) {
      int start = (xml[0] & 0xFF) << 8 | (xml[1] & 0xFF);
      if (start == 0xFEFF || start == '<') {
        return new String(xml, StandardCharsets.UTF_16BE);
      }
      if (start == 0xFFFE || start == '<' << 8) {
        return new String(xml, StandardCharsets.UTF_16LE);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(xml, declared(xml));
    }
  }

  private static Charset declared(byte[] xml) {
    int length = Math.min(xml.length, DECLARATION_LENGTH);
    Matcher encoding = DECLARED.matcher(new String(xml, 0, length, StandardCharsets.US_ASCII));
    try {
      Charset charset = encoding.find() ? Charset.forName(encoding.group(1)) : WINDOWS;
      return charset.name().startsWith("UTF") ? WINDOWS : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return WINDOWS;
    }
  }
}
