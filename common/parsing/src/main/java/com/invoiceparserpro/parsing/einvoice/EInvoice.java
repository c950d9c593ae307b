package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An electronic invoice as its XML states it.
 *
 * @param language ISO 639-1 of its texts; null where the XML does not say
 * @param data every value with source {@code e_invoice}, or {@code derived} for the sum of stated
 *     parts, and no location
 * @param profile the specification that the XML claims to follow, e.g. {@code
 *     urn:cen.eu:en16931:2017}; null where it claims none
 * @param choices what the XML states besides, of which a page may print one instead
 * @param damaged whether letters of its texts were lost before they came here
 * @param warnings what is wrong with the XML and was read nevertheless
 */
public record EInvoice(
    DocumentType type,
    @Nullable String language,
    InvoiceData data,
    Syntax syntax,
    @Nullable String profile,
    Choices choices,
    boolean damaged,
    List<Warning> warnings) {

  /** The vocabularies that are read. */
  public enum Syntax {
    /** UN/CEFACT Cross Industry Document: ZUGFeRD 1. */
    CII_1,
    /** UN/CEFACT Cross Industry Invoice: Factur-X, ZUGFeRD 2, XRechnung. */
    CII_2,
    /** OASIS UBL 2 Invoice or CreditNote: XRechnung, Peppol BIS. */
    UBL_2,
    /** FatturaPA of Italy's Sistema di Interscambio. */
    FATTURA_PA,
    /** FA of Poland's KSeF. */
    KSEF_FA,
    /** Comprobante Fiscal Digital por Internet of Mexico. */
    CFDI,
    /** Facturae of Spain. */
    FACTURAE,
    /** ISDOC of the Czech Republic. */
    ISDOC
  }

  /**
   * Values that the XML states beside the chosen one.
   *
   * @param fields e.g. the trading name beside the legal one
   * @param descriptions for each line, in the order of the lines, its other texts; may be shorter
   */
  public record Choices(Map<Field, List<Object>> fields, List<List<String>> descriptions) {

    static final Choices NONE = new Choices(Map.of(), List.of());

    public Choices {
      fields = Map.copyOf(fields);
      descriptions = List.copyOf(descriptions);
    }
  }

  public EInvoice {
    warnings = List.copyOf(warnings);
  }

  EInvoice with(boolean isDamaged, List<Warning> more) {
    List<Warning> all = new ArrayList<>(warnings);
    all.addAll(more);
    return new EInvoice(type, language, data, syntax, profile, choices, isDamaged, all);
  }
}
