package com.invoiceparserpro.parsing.einvoice;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an XML file. What the bytes are goes before what the declaration claims: many
 * exporters write UTF-8 and declare another encoding, or the other way round.
 *
 * @param text from the first markup on: a byte order mark or blanks before it are dropped
 * @param encoding the encoding that the bytes are in
 * @param declared the encoding that the declaration claims; null where it claims none
 */
record XmlText(String text, Charset encoding, @Nullable String declared) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,120}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

  /** An ampersand that begins neither a predefined entity nor a character's number. */
  private static final Pattern BARE_AMPERSAND =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[0-9a-fA-F]{1,6});)");

  /** Numbers of characters that XML 1.0 does not allow, most of them below the blank. */
  private static final Pattern FORBIDDEN_NUMBER =
      Pattern.compile("&#(?:0*(?:[0-8]|1[124-9]|2\\d|3[01])|x0*(?:[0-8bcefBCEF]|1[0-9a-fA-F]));");

  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  static XmlText of(byte[] xml) {
    Charset encoding = encoding(xml);
    String decoded = new String(xml, encoding);
    int start = decoded.indexOf('<');
    String text = start < 0 ? "" : decoded.substring(start);
    Matcher declaration = DECLARED.matcher(text);
    return new XmlText(text, encoding, declaration.find() ? declaration.group(1) : null);
  }

  private static Charset encoding(byte[] xml) {
    if (xml.length >= 2) {
      int start = (xml[0] & 0xFF) << 8 | (xml[1] & 0xFF);
      if (start == 0xFEFF || start == '<') {
        return StandardCharsets.UTF_16BE;
      }
      if (start == 0xFFFE || start == '<' << 8) {
        return StandardCharsets.UTF_16LE;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      Matcher declaration = DECLARED.matcher(new String(xml, StandardCharsets.ISO_8859_1));
      return declaration.find() ? charset(declaration.group(1)) : WINDOWS;
    }
  }

  /** A declared UTF is refuted by then. */
  private static Charset charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      return charset.name().startsWith("UTF") ? WINDOWS : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return WINDOWS;
    }
  }

  /** Whether the bytes are in another encoding than declared. */
  boolean isMislabeled() {
    if (declared == null) {
      return encoding.equals(WINDOWS);
    }
    String claimed = declared.toUpperCase(Locale.ROOT);
    if (claimed.startsWith("UTF-16")) {
      return !encoding.name().startsWith("UTF-16");
    }
    boolean plain = encoding.equals(StandardCharsets.UTF_8) && text.chars().allMatch(c -> c < 128);
    try {
      return !plain && !Charset.forName(declared).equals(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return true;
    }
  }

  /** Whether letters beyond ASCII had to be guessed. */
  boolean isGuessed() {
    return encoding.equals(WINDOWS) && isMislabeled();
  }

  /**
   * The text with what XML forbids taken out: bare ampersands escaped, control characters dropped.
   * The same where there is nothing of the kind.
   */
  String mended() {
    String allowed = FORBIDDEN.matcher(text).replaceAll("");
    String numbered = FORBIDDEN_NUMBER.matcher(allowed).replaceAll("");
    return BARE_AMPERSAND.matcher(numbered).replaceAll("&amp;");
  }
}
