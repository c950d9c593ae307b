package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Warning;
import com.invoiceparserpro.parsing.einvoice.EInvoice.Syntax;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with an XML that was read nevertheless. */
final class Conformity {

  /** What every one of the syntaxes demands. */
  private static final List<Field> MANDATORY =
      List.of(
          Field.VENDOR,
          Field.INVOICE_NUMBER,
          Field.INVOICE_DATE,
          Field.CURRENCY,
          Field.TOTAL_AMOUNT);

  /** A part of the root's namespace, in lower case. */
  private static final Map<Syntax, String> NAMESPACES =
      Map.of(
          Syntax.CII_1, "urn:ferd:crossindustry",
          Syntax.CII_2, "urn:un:unece:uncefact:data:standard:crossindustryinvoice:",
          Syntax.UBL_2, "urn:oasis:names:specification:ubl:schema:xsd:",
          Syntax.FATTURA_PA, "fattur",
          Syntax.KSEF_FA, "crd.gov.pl/wzor/",
          Syntax.CFDI, "http://www.sat.gob.mx/cfd",
          Syntax.FACTURAE, "facturae",
          Syntax.ISDOC, "isdoc.cz/namespace");

  /** Parts of the names of the profiles that use CII and UBL. */
  private static final List<String> PROFILES =
      List.of("cen.eu:en16931", "factur-x", "zugferd", "urn:ferd:", "xrechnung", "peppol");

  private Conformity() {}

  static List<Warning> of(
      Element root, Syntax syntax, @Nullable String profile, StatedFields stated) {
    List<Warning> warnings = new ArrayList<>();
    if (!root.namespace().contains(NAMESPACES.getOrDefault(syntax, ""))) {
      warnings.add(
          new Warning(
              "e_invoice_namespace",
              "The XML's root is not in the namespace of its syntax; it was read by its names."));
    }
    if (profile != null && isOfEn16931(syntax) && !isKnown(profile)) {
      warnings.add(
          new Warning(
              "e_invoice_profile",
              "The XML claims a profile that is not known here; it was read as far as its names are."));
    }
    List<Field> missing =
        MANDATORY.stream()
            .filter(field -> !stated.has(field) && !stated.unreadable().contains(field))
            .toList();
    if (!missing.isEmpty()) {
      warnings.add(
          new Warning("e_invoice_incomplete", "The XML does not state " + names(missing) + "."));
    }
    if (!stated.unreadable().isEmpty()) {
      warnings.add(
          new Warning(
              "e_invoice_unreadable_value",
              "What the XML has for " + names(stated.unreadable()) + " cannot be read."));
    }
    if (!stated.irregular().isEmpty()) {
      warnings.add(
          new Warning(
              "e_invoice_value_format",
              "The XML writes "
                  + names(stated.irregular())
                  + " as on a page; it was read without a guess."));
    }
    return warnings;
  }

  static Warning encoding(XmlText xml) {
    return new Warning(
        "e_invoice_encoding",
        "The XML is in %s and declares %s."
            .formatted(
                xml.encoding().name(), xml.declared() == null ? "nothing" : "another encoding"));
  }

  static Warning mended() {
    return new Warning(
        "e_invoice_mended",
        "The XML is not well-formed: characters that XML forbids were escaped or left out.");
  }

  private static boolean isOfEn16931(Syntax syntax) {
    return syntax == Syntax.CII_1 || syntax == Syntax.CII_2 || syntax == Syntax.UBL_2;
  }

  private static boolean isKnown(String profile) {
    String name = profile.toLowerCase(Locale.ROOT);
    return PROFILES.stream().anyMatch(name::contains);
  }

  private static String names(Collection<Field> fields) {
    return fields.stream().map(Field::jsonName).collect(Collectors.joining(", "));
  }
}
