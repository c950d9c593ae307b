package com.invoiceparserpro.testkit.samples;

import static com.invoiceparserpro.testkit.samples.Column.AMOUNT;
import static com.invoiceparserpro.testkit.samples.Column.DESCRIPTION;
import static com.invoiceparserpro.testkit.samples.Column.POSITION;
import static com.invoiceparserpro.testkit.samples.Column.QUANTITY;
import static com.invoiceparserpro.testkit.samples.Column.TAX_RATE;
import static com.invoiceparserpro.testkit.samples.Column.UNIT;
import static com.invoiceparserpro.testkit.samples.Column.UNIT_PRICE;
import static com.invoiceparserpro.testkit.samples.Draft.party;

import com.invoiceparserpro.testkit.samples.Look.TableStyle;
import com.invoiceparserpro.testkit.samples.Sheet.Faces;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The samples. Every company, person and product in them is invented. */
final class Catalog {

  /**
   * A sample with its print.
   *
   * @param xml makes the e-invoice to attach; null for none
   */
  record Entry(SampleInvoice invoice, Look look, @Nullable Function<SampleInvoice, String> xml) {

    byte[] pdf() throws IOException {
      return SamplePdf.draw(invoice, look, xml == null ? null : xml.apply(invoice));
    }
  }

  private Catalog() {}

  static List<Entry> entries() {
    return List.of(
        chandlery(),
        kiln(),
        consultant(),
        longOrder(),
        corkStore(),
        corkStoreCredit(),
        beekeeper(),
        bookbinder(),
        saddler(),
        ceramist(),
        bicycles());
  }

  private static Entry chandlery() {
    return new Draft(
            "en-us-chandlery",
            "en",
            party("Gullwing Chandlery Inc.", "00-5550199", "18 Tern Wharf", "Port Elder, ME 04999"),
            party("Saltmarsh Sailing School", null, "7 Ropewalk Lane", "Port Elder, ME 04999"))
        .dated("GC-20418", "2026-03-09", "2026-04-08")
        .in("USD")
        .order("SSS-311")
        .terms("Net 30")
        .line("Braided dock line 12 mm", "6", "38.50", "5.5")
        .line("Bronze cleat, 8 inch", "14", "27.25", "5.5")
        .line("Mooring buoy, yellow", "2", "412.00", "5.5")
        .shipping("48.00")
        .print(
            "en-us",
            NumberStyle.DOLLAR,
            Faces.HELVETICA,
            Heading.Style.LETTERHEAD,
            TableStyle.GRID,
            List.of(QUANTITY, DESCRIPTION, UNIT_PRICE, AMOUNT));
  }

  private static Entry kiln() {
    return new Draft(
            "en-gb-kiln",
            "en",
            party(
                "Thistledown Kilns Ltd", "GB000000123", "Unit 4, Old Maltings", "Wexcombe WX1 9ZZ"),
            party("Pottery & Co", null, "22 Fettler's Row", "Aldermere AM3 9ZZ"))
        .dated("TK/1077", "2026-05-21", "2026-06-20")
        .in("GBP")
        .order("PC-5512")
        .terms("30 days from date of issue")
        .bank("GB33 BUKB 2020 1555 5555 55", "BUKBGB22")
        .line("Front-loading kiln 150 l\nthree-phase, with stand", "1", "3450.00", "20")
        .line("Silicon carbide shelf", "12", "41.80", "20")
        .line("Commissioning on site", "4.5", "62.00", "20")
        .prepaid("1000.00")
        .print(
            "en-gb",
            NumberStyle.POUND,
            Faces.EMBEDDED,
            Heading.Style.BAND,
            TableStyle.ZEBRA,
            List.of(DESCRIPTION, QUANTITY, UNIT_PRICE, TAX_RATE, AMOUNT));
  }

  private static Entry consultant() {
    return new Draft(
            "en-us-consultant",
            "en",
            party("Marla Quillfeather", null, "301 Juniper Court", "Dry Creek, NM 87999"),
            party(
                "Copper Basin Library Trust", null, "1 Reading Room Plaza", "Dry Creek, NM 87999"))
        .dated("2026-07", "2026-08-03", null)
        .in("USD")
        .terms("Due upon receipt")
        .untaxed()
        .line("Catalog migration, planning", "11.5", "95.00", "0")
        .line("Catalog migration, data entry\nand proof reading of 1,200 cards", "32", "60.00", "0")
        .line("Mileage", "140", "0.67", "0")
        .print(
            "en-us",
            NumberStyle.DOLLAR,
            Faces.COURIER,
            Heading.Style.TYPEWRITER,
            TableStyle.PLAIN,
            List.of(DESCRIPTION, QUANTITY, UNIT_PRICE, AMOUNT));
  }

  private static Entry longOrder() {
    Draft draft =
        new Draft(
                "en-long-order",
                "en",
                party("Larkspur Seeds Ltd", "IE0000123AB", "The Glasshouses", "Ballyfern"),
                party("Allotments of Inishmoor", null, "Community Hall", "Inishmoor"))
            .dated("LS-9001", "2026-02-16", "2026-03-18")
            .in("EUR")
            .order("AI-2026-1");
    String[] plants = {"Beetroot", "Borage", "Celeriac", "Chicory", "Fennel", "Leek", "Radish"};
    for (int i = 0; i < 56; i++) {
      String sort = plants[i % plants.length] + " seed, sort " + (100 + i);
      draft.line(sort, String.valueOf(2 + i % 9), "1." + (10 + i), "23");
    }
    return draft.print(
        "en-gb",
        new NumberStyle(",", ".", "€", ""),
        Faces.HELVETICA,
        Heading.Style.LETTERHEAD,
        TableStyle.RULES,
        List.of(POSITION, DESCRIPTION, QUANTITY, UNIT_PRICE, AMOUNT));
  }

  private static final Party CORK_STORE =
      party("Korklager Nordheide GmbH", "DE987654321", "Moorweg 3", "21299 Heidewinkel");
  private static final Party JOINER =
      party("Tischlerei Brahms", null, "Hobelgasse 12", "29699 Bommelstedt");

  private static Entry corkStore() {
    Entry plain =
        new Draft("de-factur-x-cork", "de", CORK_STORE, JOINER)
            .dated("KL-2026-0815", "2026-03-12", "2026-03-26")
            .in("EUR")
            .bank("DE02 1203 0000 0000 2020 51", null)
            .line("Korkplatten 4 mm", "40", "m²", "12.50", "19")
            .line("Korkkleber, 5-l-Eimer", "6", "Stk.", "189.90", "19")
            .line("Fachbuch Kork verlegen", "3", "Stk.", "24.00", "7")
            .print(
                "de",
                NumberStyle.EURO_BEHIND,
                Faces.EMBEDDED,
                Heading.Style.LETTERHEAD,
                TableStyle.RULES,
                List.of(POSITION, DESCRIPTION, QUANTITY, UNIT, UNIT_PRICE, TAX_RATE, AMOUNT));
    return Draft.with(plain, FacturX::en16931);
  }

  private static Entry corkStoreCredit() {
    return new Draft("de-credit-note", "de", CORK_STORE, JOINER)
        .creditNote()
        .dated("GS-2026-0031", "2026-04-02", null)
        .in("EUR")
        .line("Korkplatten 4 mm, Rückgabe", "-10", "m²", "12.50", "19")
        .line("Korkkleber, beschädigt", "-1", "Stk.", "189.90", "19")
        .print(
            "de",
            NumberStyle.EURO_BEHIND,
            Faces.TIMES,
            Heading.Style.LETTERHEAD,
            TableStyle.PLAIN,
            List.of(POSITION, DESCRIPTION, QUANTITY, UNIT, UNIT_PRICE, AMOUNT));
  }

  private static Entry beekeeper() {
    return new Draft(
            "de-beekeeper",
            "de",
            party("Imkerei Wabenglück e. K.", "DE111222333", "Lindenallee 8", "15999 Summsdorf"),
            party("Café Morgentau", null, "Am Markt 2", "15998 Seeblick"))
        .dated("2026-118", "2026-06-30", "2026-07-14")
        .in("EUR")
        .terms("Zahlbar innerhalb von 14 Tagen ohne Abzug")
        .bank("DE02 5001 0517 0137 0750 30", "INGDDEFFXXX")
        .line("Sommerhonig 500 g", "120", "Glas", "6.80", "7")
        .line("Lindenhonig 250 g", "96", "Glas", "4.90", "7")
        .line("Honigspender Keramik", "8", "Stk.", "22.50", "7")
        .discount("60.00")
        .print(
            "de",
            NumberStyle.EURO_BEHIND,
            Faces.HELVETICA,
            Heading.Style.WINDOW,
            TableStyle.GRID,
            List.of(DESCRIPTION, QUANTITY, UNIT, UNIT_PRICE, AMOUNT));
  }

  private static Entry bookbinder() {
    Entry plain =
        new Draft(
                "fr-factur-x-minimum",
                "fr",
                party(
                    "Atelier du Pont Vieux SARL",
                    "FR00123456789",
                    "9 quai des Relieurs",
                    "99100 Valbrune"),
                party("Librairie des Quais", null, "41 rue Basse", "99100 Valbrune"))
            .dated("F-2026-0412", "2026-01-05", "2026-02-04")
            .in("EUR")
            .terms("30 jours fin de mois")
            .bank("FR14 2004 1010 0505 0001 3M02 606", null)
            .line("Reliure plein cuir", "12", "148.00", "20")
            .line("Dorure à la main\ntitre et filets", "12", "35.50", "20")
            .print(
                "fr",
                NumberStyle.EURO_SPACED,
                Faces.EMBEDDED,
                Heading.Style.BAND,
                TableStyle.GRID,
                List.of(DESCRIPTION, QUANTITY, UNIT_PRICE, TAX_RATE, AMOUNT));
    return Draft.with(plain, FacturX::minimum);
  }

  private static Entry saddler() {
    return new Draft(
            "es-saddler",
            "es",
            party(
                "Guarnicionería Almazara S.L.",
                "B00000018",
                "Calle del Olivo 5",
                "99002 Villarroble"),
            party("Hípica Los Fresnos", "B00000026", "Camino Viejo s/n", "99010 Torrelar"))
        .dated("FV-26/0093", "2026-04-21", "2026-05-21")
        .in("EUR")
        .terms("Transferencia a 30 días")
        .bank("ES91 2100 0418 4502 0005 1332", null)
        .line("Silla de montar vaquera", "2", "1245.00", "21")
        .line("Cabezada de cuero", "5", "89.95", "21")
        .line("Reparación de estribos", "3", "36.00", "21")
        .print(
            "es",
            NumberStyle.EURO_BEHIND,
            Faces.HELVETICA,
            Heading.Style.LETTERHEAD,
            TableStyle.ZEBRA,
            List.of(DESCRIPTION, QUANTITY, UNIT_PRICE, AMOUNT));
  }

  private static Entry ceramist() {
    return new Draft(
            "it-ceramist",
            "it",
            party(
                "Ceramiche Fontechiara S.r.l.",
                "IT00000000123",
                "Via dei Vasai 14",
                "99030 Montelume MC"),
            party(
                "Trattoria La Quercia",
                "IT00000000456",
                "Piazza del Pozzo 1",
                "99031 Borgosole MC"))
        .dated("215/2026", "2026-09-11", "2026-10-11")
        .in("EUR")
        .terms("Bonifico bancario 30 giorni")
        .bank("IT60 X054 2811 1010 0000 0123 456", null)
        .line("Piatto piano smaltato", "80", "PZ", "9.40", "22")
        .line("Ciotola da zuppa", "80", "PZ", "7.15", "22")
        .line("Vassoio ovale grande", "6", "PZ", "38.00", "22")
        .shipping("35.00")
        .print(
            "it",
            NumberStyle.EURO_BEFORE,
            Faces.TIMES,
            Heading.Style.BAND,
            TableStyle.RULES,
            List.of(DESCRIPTION, UNIT, QUANTITY, UNIT_PRICE, TAX_RATE, AMOUNT));
  }

  private static Entry bicycles() {
    return new Draft(
            "nl-bicycles",
            "nl",
            party(
                "Fietsplezier Spaakdam B.V.",
                "NL001234567B01",
                "Spaakstraat 11",
                "7299 ZZ Spaakdam"),
            party("Gemeente Voorbeeld", null, "Raadhuisplein 1", "7298 ZZ Voorbeeld"))
        .dated("2026044", "2026-02-03", "2026-03-05")
        .in("EUR")
        .order("GV-8870")
        .terms("Binnen 30 dagen")
        .bank("NL02 ABNA 0123 4567 89", "ABNANL2A")
        .line("Stadsfiets rood", "3", "649.00", "21")
        .line("Transportkrat", "3", "32.50", "21")
        .line("Afleverbeurt", "3", "45.00", "21")
        .print(
            "nl",
            NumberStyle.EURO_BEFORE,
            Faces.COURIER,
            Heading.Style.TYPEWRITER,
            TableStyle.RULES,
            List.of(QUANTITY, DESCRIPTION, UNIT_PRICE, TAX_RATE, AMOUNT));
  }
}
