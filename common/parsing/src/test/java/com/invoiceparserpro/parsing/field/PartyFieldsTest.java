package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.Drawing;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.Evidence;
import com.invoiceparserpro.parsing.table.LineItems;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartyFieldsTest {

  private static void assertParties(Drawing drawing, String vendor, String customer) {
    Map<Field, Extracted<?>> fields = Fields.of(drawing);
    assertThat(fields.get(Field.VENDOR)).as("vendor").extracting("value").isEqualTo(vendor);
    assertThat(fields.get(Field.CUSTOMER)).as("customer").extracting("value").isEqualTo(customer);
  }

  @Test
  void theLetterheadIsTheVendorAndTheBillToTheCustomer() {
    assertParties(
        new Drawing()
            .text(50, 60, 18, "Gullwing Chandlery Inc.")
            .text(50, 80, "18 Tern Wharf, Port Elder")
            .text(50, 140, "Bill to:")
            .text(50, 154, "Saltmarsh Sailing School")
            .text(50, 168, "7 Ropewalk Lane"),
        "Gullwing Chandlery Inc.",
        "Saltmarsh Sailing School");
  }

  @Test
  void theBillToIsNotTheVendorHoweverItLooks() {
    assertParties(
        new Drawing()
            .text(50, 60, "Marla Quillfeather")
            .text(50, 74, "301 Juniper Court")
            .text(50, 140, "Bill to:")
            .text(50, 158, 16, "Copper Basin Library Ltd"),
        "Marla Quillfeather",
        "Copper Basin Library Ltd");
  }

  @Test
  void theBillToAloneIsNoVendor() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 60, 16, "INVOICE")
                    .text(50, 140, "Bill to:")
                    .text(50, 154, "Copper Basin Library Ltd")))
        .containsKey(Field.CUSTOMER)
        .doesNotContainKey(Field.VENDOR);
  }

  @Test
  void theShipToIsNeither() {
    Map<Field, Extracted<?>> fields =
        Fields.of(
            new Drawing()
                .text(50, 60, "Marla Quillfeather")
                .text(50, 140, "Ship to:")
                .text(50, 154, "Copper Basin Library Ltd"));
    assertThat(fields.get(Field.VENDOR)).extracting("value").isEqualTo("Marla Quillfeather");
    assertThat(fields).doesNotContainKey(Field.CUSTOMER);
  }

  @Test
  void labelsNameBothSideBySide() {
    assertParties(
        new Drawing()
            .text(50, 60, 16, "INVOICE")
            .text(50, 140, "Seller:")
            .text(300, 140, "Buyer:")
            .text(50, 154, "Thistledown Kilns")
            .text(300, 154, "Pottery & Co")
            .text(50, 168, "Unit 4, Old Maltings")
            .text(300, 168, "22 Fettlers Row"),
        "Thistledown Kilns",
        "Pottery & Co");
  }

  @Test
  void aNameMayFollowItsLabelOnTheLine() {
    assertParties(
        new Drawing()
            .text(50, 60, 16, "INVOICE")
            .text(50, 100, "Seller: Thistledown Kilns Ltd")
            .text(50, 120, "Buyer: Pottery & Co"),
        "Thistledown Kilns Ltd",
        "Pottery & Co");
  }

  @Test
  void theNameInTheImprintIsTheVendors() {
    assertParties(
        new Drawing()
            .text(50, 60, 16, "RECHNUNG")
            .text(50, 140, "Rechnung an:")
            .text(50, 154, "Tischlerei Brahms")
            .text(
                50, 800, 7, "Korklager Nordheide GmbH, Sitz der Gesellschaft Nordheide, HRB 12345"),
        "Korklager Nordheide GmbH",
        "Tischlerei Brahms");
  }

  @Test
  void anAddressBesideTheNameIsNotPartOfIt() {
    assertParties(
        new Drawing()
            .text(50, 60, 8, "Korklager Nordheide GmbH · Heideweg 7 · 21271 Nordheide")
            .text(50, 140, "Rechnung an:")
            .text(50, 154, "Tischlerei Brahms"),
        "Korklager Nordheide GmbH",
        "Tischlerei Brahms");
  }

  @Test
  void theNameIsAValueInTheBlockUnderTheSellersHeading() {
    assertParties(
        new Drawing()
            .text(50, 80, 16, "INVOICE")
            .text(50, 140, "Seller")
            .text(50, 156, "Number:")
            .text(180, 156, "4000001123452")
            .text(50, 172, "Name:")
            .text(180, 172, "Thistledown Kilns")
            .text(50, 188, "Address:")
            .text(180, 188, "22 Fettlers Row")
            .text(50, 240, "Buyer")
            .text(50, 256, "Name:")
            .text(180, 256, "Copper Basin Library Ltd")
            .text(50, 272, "Address:")
            .text(180, 272, "301 Juniper Court"),
        "Thistledown Kilns",
        "Copper Basin Library Ltd");
  }

  @Test
  void theRoleMayBePartOfTheKey() {
    assertParties(
        new Drawing()
            .text(50, 60, 16, "FACTURE")
            .text(50, 110, "Nom du vendeur:")
            .text(180, 110, "Atelier des Roseaux")
            .text(50, 140, "Nom de l'acheteur:")
            .text(180, 140, "Papeterie Lenoir SARL"),
        "Atelier des Roseaux",
        "Papeterie Lenoir SARL");
  }

  @Test
  void aRoleBeforeALegalFormIsAName() {
    assertThat(
            Fields.of(
                    new Drawing()
                        .text(50, 60, 16, "RECHNUNG")
                        .text(50, 110, "Verkäufer:")
                        .text(50, 124, "Lieferant GmbH")
                        .text(50, 138, "Hafenweg 3"))
                .get(Field.VENDOR))
        .extracting("value")
        .isEqualTo("Lieferant GmbH");
  }

  @Test
  void aPersonOnTheSenderLineIsTheVendor() {
    assertThat(
            Fields.of(
                    new Drawing()
                        .text(50, 110, 7, "Marla Quillfeather, Heideweg 7, 21271 Nordheide")
                        .text(50, 140, "Jonas Brahms")
                        .text(50, 154, "Lindenallee 12")
                        .text(50, 168, "12345 Winsen")
                        .text(50, 240, 16, "Rechnung 17")
                        .text(50, 640, "Marla Quillfeather"))
                .get(Field.VENDOR))
        .extracting("value")
        .isEqualTo("Marla Quillfeather");
  }

  @Test
  void aSentenceIsNoName() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 40, "This is a sheet for the reading of invoices.")
                    .text(50, 80, 16, "INVOICE 17")
                    .text(50, 140, "Bill to:")
                    .text(50, 154, "Copper Basin Library Ltd")))
        .doesNotContainKey(Field.VENDOR);
  }

  /** What is known of the vendor's candidate {@code name}. */
  private static Features evidenceOf(Evidence evidence, String name) {
    return Choices.of(evidence, LineItems.of(evidence.lines())).questions().stream()
        .filter(question -> question.field() == Field.VENDOR)
        .flatMap(question -> question.choices().stream())
        .filter(choice -> choice.value().equals(name))
        .findFirst()
        .orElseThrow()
        .features();
  }

  @Test
  void aNameUnderASalutationIsAnAddressee() {
    Evidence evidence =
        new Drawing()
            .text(50, 120, "Mrs Ottoline Fenwick")
            .text(50, 134, "44 Bellwether Rise")
            .text(350, 120, "Harrow and Tine Nurseries")
            .text(350, 134, "9 Orchard Bank")
            .evidence();
    Features left = evidenceOf(evidence, "Mrs Ottoline Fenwick");
    Features right = evidenceOf(evidence, "Harrow and Tine Nurseries");
    assertThat(left.get(Feature.ADDRESSEE)).isPositive();
    assertThat(right.get(Feature.ADDRESSEE)).isZero();
  }

  @Test
  void twoNamesSideBySideKnowTheirSides() {
    Evidence evidence =
        new Drawing()
            .text(50, 120, "Larch and Elder Joinery")
            .text(50, 134, "44 Bellwether Rise")
            .text(350, 120, "Harrow and Tine Nurseries")
            .text(350, 134, "9 Orchard Bank")
            .evidence();
    Features left = evidenceOf(evidence, "Larch and Elder Joinery");
    Features right = evidenceOf(evidence, "Harrow and Tine Nurseries");
    assertThat(left.get(Feature.LEFT_OF_OTHER)).isPositive();
    assertThat(right.get(Feature.RIGHT_OF_OTHER)).isPositive();
  }

  @Test
  void aNameInLargePrintMayGoOnOnTheNextLine() {
    Evidence evidence =
        new Drawing()
            .text(50, 60, 22, "Brightwater Canal")
            .text(50, 84, 22, "Boats")
            .text(50, 110, "Lock Cottage, Towpath 3")
            .text(50, 180, "Invoice 20415 for moorings in spring")
            .evidence();
    Features joined = evidenceOf(evidence, "Brightwater Canal Boats");
    assertThat(joined.get(Feature.JOINED)).isPositive();
  }

  @Test
  void aDomainLikeNoTextMayBeTheName() {
    Evidence evidence =
        new Drawing()
            .text(50, 60, 18, "INVOICE 20415")
            .text(50, 154, "Copper Basin Library Ltd")
            .text(50, 760, "Questions? billing@fernbridge-optics.com")
            .evidence();
    Features domain = evidenceOf(evidence, "fernbridge-optics");
    assertThat(domain.get(Feature.DOMAIN_ONLY)).isPositive();
  }

  /** A customer's address in the window, and nothing else that is a name at the top. */
  private static Drawing letter() {
    return new Drawing()
        .text(50, 150, "Copper Basin Library")
        .text(50, 164, "301 Juniper Court")
        .text(50, 178, "Port Elder 4410")
        .text(50, 240, 16, "INVOICE")
        .text(300, 270, "Total")
        .text(450, 270, "$ 412.50");
  }

  @Test
  void thanksNameTheVendorAndTheWindowTheCustomer() {
    assertParties(
        letter().text(50, 600, "Thank you for your business, Gullwing Chandlery Inc"),
        "Gullwing Chandlery Inc",
        "Copper Basin Library");
  }

  @Test
  void soDoesWhoIsToBePaidInASentence() {
    assertParties(
        letter().text(50, 600, "Please make cheques payable to Thistledown Kilns."),
        "Thistledown Kilns",
        "Copper Basin Library");
  }

  @Test
  void soDoesAThanksThatTheNameOpens() {
    assertParties(
        letter().text(50, 600, "Thistledown Kilns thanks you for your order"),
        "Thistledown Kilns",
        "Copper Basin Library");
  }

  @Test
  void soDoesASignature() {
    assertParties(
        letter().text(50, 600, "Kind regards").text(50, 614, "Thistledown Kilns Ltd"),
        "Thistledown Kilns Ltd",
        "Copper Basin Library");
  }

  @Test
  void soDoesForTheCompanyBelowTheTotals() {
    assertParties(
        letter().text(400, 330, "For Thistledown Kilns").text(400, 380, "Authorised signatory"),
        "Thistledown Kilns",
        "Copper Basin Library");
  }

  @Test
  void soDoesACopyright() {
    assertParties(
        letter().text(50, 800, 7, "© 2024 Gullwing Chandlery Inc"),
        "Gullwing Chandlery Inc",
        "Copper Basin Library");
  }

  @Test
  void aNameIsCutOutOfASentence() {
    assertParties(
        letter().text(50, 800, 7, "Our delivery is subject to what Haus der Öfen GmbH wrote."),
        "Haus der Öfen GmbH",
        "Copper Basin Library");
  }

  @Test
  void aCustomerMayStandAtTheRight() {
    assertParties(
        new Drawing()
            .text(340, 110, "Mairie de Sablière")
            .text(340, 124, "2 place du Port")
            .text(340, 138, "69400 Sablière")
            .text(50, 240, 16, "FACTURE")
            .text(50, 800, 7, "Poterie Vernet SARL – 7 rue des Fours – 69005 Lyon"),
        "Poterie Vernet SARL",
        "Mairie de Sablière");
  }

  @Test
  void theWholeNameInTheImprintCountsMoreThanTheLogo() {
    assertParties(
        new Drawing()
            .text(50, 50, 16, "Korklager")
            .text(50, 150, "Tischlerei Brahms")
            .text(50, 164, "Am Deich 9")
            .text(50, 178, "27478 Cuxhaven")
            .text(50, 240, 14, "RECHNUNG")
            .text(
                50,
                800,
                7,
                "Korklager Nordheide GmbH | Heideweg 7 | 21271 Nordheide | USt-IdNr.: DE136695976"),
        "Korklager Nordheide GmbH",
        "Tischlerei Brahms");
  }

  @Test
  void aNameThatIsBrokenInANarrowColumnIsReadWhole() {
    assertParties(
        new Drawing()
            .text(50, 60, "Thistledown")
            .text(50, 74, "Kilnworks Ltd")
            .text(50, 88, "22 Fettlers Row")
            .text(200, 60, 16, "INVOICE")
            .text(200, 140, "Bill to:")
            .text(200, 154, "Pottery & Co"),
        "Thistledown Kilnworks Ltd",
        "Pottery & Co");
  }

  @Test
  void aFirmBelowItsBrandIsNoSecondLineOfIt() {
    assertParties(
        new Drawing()
            .text(50, 60, 18, "THE SALTED PLANK")
            .text(50, 82, 18, "HARROW MEYER LTD")
            .text(50, 104, "22 Fettlers Row, www.thesaltedplank.example.org")
            .text(50, 140, "Bill to:")
            .text(50, 154, "Pottery & Co"),
        "THE SALTED PLANK",
        "Pottery & Co");
  }

  @Test
  void aShopsNameIsNoKeyOfItsBlock() {
    assertParties(
        new Drawing()
            .text(50, 60, 16, "FAKTURA")
            .text(50, 140, "Sprzedawca")
            .text(300, 140, "Nabywca")
            .text(50, 154, "Sklep Zielona Kaczka")
            .text(300, 154, "Anna Mazurek")
            .text(50, 168, "ul. Nowa 40")
            .text(300, 168, "ul. Polna 2"),
        "Sklep Zielona Kaczka",
        "Anna Mazurek");
  }

  @Test
  void lettersOfAStateAreNoLegalForm() {
    assertParties(
        new Drawing()
            .text(50, 60, "Bluestem Haulage")
            .text(50, 74, "PO Box 880, Laramie WY 82001")
            .text(50, 140, "Bill to: Aspen Foods")
            .text(50, 154, "1200 Blake St, Denver CO"),
        "Bluestem Haulage",
        "Aspen Foods");
  }

  @Test
  void toAndACommaNameTheCustomer() {
    assertParties(
        new Drawing()
            .text(50, 60, "Rao & Pillai Chartered Accountants")
            .text(50, 74, "Fort, Mumbai 400001")
            .text(50, 140, "To, Zenith Polymers Pvt Ltd")
            .text(50, 154, "8 Temple Street")
            .text(50, 168, "Pune 411001"),
        "Rao & Pillai Chartered Accountants",
        "Zenith Polymers Pvt Ltd");
  }

  @Test
  void theOneWithATelephoneIsTheIssuerWhateverTheOtherIsCalled() {
    assertParties(
        new Drawing()
            .text(380, 60, "Kanzlei Dr. Albrecht")
            .text(380, 74, "Gewerbering 3, 44135 Dortmund")
            .text(380, 88, "Tel. 0231 5550123")
            .text(50, 140, "Weingut Stadler GmbH")
            .text(50, 154, "Seestraße 4")
            .text(50, 168, "78464 Konstanz")
            .text(50, 220, "Rechnung R-2207"),
        "Kanzlei Dr. Albrecht",
        "Weingut Stadler GmbH");
  }

  @Test
  void aNameThatCannotEndThereGoesOnBelow() {
    assertParties(
        new Drawing()
            .text(50, 60, "Société Lyonnaise de")
            .text(50, 72, "Travaux Publics SARL")
            .text(50, 84, "8 rue des Lilas, 69003 Lyon")
            .text(50, 140, "Facturé à :")
            .text(50, 154, "Hôtel des Tilleuls"),
        "Société Lyonnaise de Travaux Publics SARL",
        "Hôtel des Tilleuls");
  }

  @Test
  void theRestOfANameIsNoNameOfItsOwn() {
    assertParties(
        new Drawing()
            .text(50, 60, "Costruzioni Meccaniche")
            .text(50, 72, "del Garda S.r.l.")
            .text(50, 84, "Via Verdi 7, 10121 Torino")
            .text(50, 140, "Intestata a:")
            .text(50, 154, "Trattoria del Borgo"),
        "Costruzioni Meccaniche del Garda S.r.l.",
        "Trattoria del Borgo");
  }

  @Test
  void twoBoldLinesAreOneName() {
    assertParties(
        new Drawing()
            .bold(true)
            .text(50, 60, "Northern Lights Event")
            .text(50, 72, "Rentals and Catering LLC")
            .bold(false)
            .text(50, 84, "44 Elm St, Troy, NY 12180")
            .text(50, 140, "Bill to:")
            .text(50, 154, "Ortiz Brothers"),
        "Northern Lights Event Rentals and Catering LLC",
        "Ortiz Brothers");
  }

  @Test
  void aBrandAboveItsFirmIsNoPartOfTheName() {
    assertParties(
        new Drawing()
            .bold(true)
            .text(50, 60, "LUMORA")
            .text(50, 72, "Lumora Lichttechnik GmbH")
            .bold(false)
            .text(50, 84, "Industrieweg 5, 70565 Stuttgart")
            .text(50, 140, "Rechnung an:")
            .text(50, 154, "Auerhahn Verlag"),
        "Lumora Lichttechnik GmbH",
        "Auerhahn Verlag");
  }

  @Test
  void keysFromEdgeToEdgeBelowABandAreThoseOfItsParty() {
    assertParties(
        new Drawing()
            .text(50, 60, "Número da Nota: 00001247")
            .text(240, 90, "PRESTADOR DE SERVIÇOS")
            .text(50, 106, "CPF/CNPJ: 12.345.678/0001-95")
            .text(50, 120, "Nome/Razão Social: Oficina Maré Alta")
            .text(50, 134, "Endereço: Rua Bocaiúva 1200, Centro")
            .text(240, 160, "TOMADOR DE SERVIÇOS")
            .text(50, 176, "Nome/Razão Social: Pescados do Sul S.A."),
        "Oficina Maré Alta",
        "Pescados do Sul S.A.");
  }
}
