package com.invoiceparserpro.export;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.peppol.PeppolValidation2025_11;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The official rules: the schema of UBL 2.1, the schematron of EN 16931, and that of Peppol. */
final class UblRules {

  private static final ValidationExecutorSetRegistry<IValidationSourceXML> REGISTRY = registry();

  private UblRules() {}

  private static ValidationExecutorSetRegistry<IValidationSourceXML> registry() {
    ValidationExecutorSetRegistry<IValidationSourceXML> registry =
        new ValidationExecutorSetRegistry<>();
    EN16931Validation.initEN16931(registry);
    PeppolValidation2025_11.init(registry);
    return registry;
  }

  static boolean claimsPeppol(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8).contains("poacc:billing:3.0");
  }

  /** What the rules that the document claims to keep find, warnings left out. */
  static List<String> broken(byte[] xml) {
    boolean credit = new String(xml, StandardCharsets.UTF_8).contains("<CreditNote");
    List<String> broken =
        new ArrayList<>(
            broken(
                xml,
                credit
                    ? EN16931Validation.VID_UBL_CREDIT_NOTE_1315
                    : EN16931Validation.VID_UBL_INVOICE_1315));
    if (claimsPeppol(xml)) {
      broken.addAll(
          broken(
              xml,
              credit
                  ? PeppolValidation2025_11.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3
                  : PeppolValidation2025_11.VID_OPENPEPPOL_INVOICE_UBL_V3));
    }
    return broken;
  }

  private static List<String> broken(byte[] xml, DVRCoordinate rules) {
    ValidationResultList results =
        ValidationExecutionManager.executeValidation(
            IValidityDeterminator.createDefault(),
            REGISTRY.getOfID(rules),
            ValidationSourceXML.create(new ReadableResourceByteArray("ubl.xml", xml)));
    return results.getAllErrors().getAllTexts(Locale.ENGLISH);
  }
}
