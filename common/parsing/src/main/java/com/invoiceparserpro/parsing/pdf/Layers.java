package com.invoiceparserpro.parsing.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Which optional content (ISO 32000-1, 8.11) a viewer shows when it opens the document. */
final class Layers {

  private static final COSName AS_SHOWN = COSName.getPDFName("BaseState");
  private static final COSName MEMBERSHIP = COSName.getPDFName("OCMD");
  private static final COSName POLICY = COSName.P;

  private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

  Layers(@Nullable COSDictionary catalog) {
    COSDictionary properties =
        catalog == null ? null : catalog.getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary configuration =
        properties == null ? null : properties.getCOSDictionary(COSName.D);
    if (properties == null || configuration == null) {
      return;
    }
    if (COSName.OFF.equals(configuration.getCOSName(AS_SHOWN))) {
      each(properties.getCOSArray(COSName.OCGS), true);
    }
    each(configuration.getCOSArray(COSName.OFF), true);
    each(configuration.getCOSArray(COSName.ON), false);
  }

  private void each(@Nullable COSArray groups, boolean hide) {
    for (int i = 0; groups != null && i < groups.size(); i++) {
      COSBase group = groups.getObject(i);
      if (hide) {
        off.add(group);
      } else {
        off.remove(group);
      }
    }
  }

  /** Whether the marked content called {@code name} is hidden. */
  boolean hides(@Nullable String name, @Nullable COSDictionary resources) {
    if (off.isEmpty() || name == null || resources == null) {
      return false;
    }
    COSDictionary all = resources.getCOSDictionary(COSName.PROPERTIES);
    return all != null && hides(all.getCOSDictionary(COSName.getPDFName(name)));
  }

  /** Whether content that belongs to {@code group}, or to groups by a policy, is hidden. */
  boolean hides(@Nullable COSDictionary group) {
    if (off.isEmpty() || group == null) {
      return false;
    }
    if (!MEMBERSHIP.equals(group.getCOSName(COSName.TYPE))) {
      return off.contains(group);
    }
    COSBase members = group.getDictionaryObject(COSName.OCGS);
    if (!(members instanceof COSArray array)) {
      return members != null && off.contains(members);
    }
    int hidden = 0;
    for (int i = 0; i < array.size(); i++) {
      hidden += off.contains(array.getObject(i)) ? 1 : 0;
    }
    String policy = group.getNameAsString(POLICY, "AnyOn");
    return array.size() > 0
        && switch (policy) {
          case "AllOn" -> hidden > 0;
          case "AnyOff" -> hidden == 0;
          case "AllOff" -> hidden < array.size();
          default -> hidden == array.size();
        };
  }
}
