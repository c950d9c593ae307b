package com.invoiceparserpro.parsing.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.invoiceparserpro.model.Field;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static Calibration vendors(String slope, String shift) {
    Properties properties = new Properties();
    properties.put("vendor.slope", slope);
    properties.put("vendor.shift", shift);
    return Calibration.of(properties);
  }

  @Test
  void whatIsNotKnownIsLeftAsItIs() {
    assertThat(vendors("0.5", "0").confidence(Field.IBAN, 0.7)).isCloseTo(0.7, within(1e-9));
  }

  @Test
  void aFlatLineTakesConfidenceAway() {
    Calibration doubtful = vendors("0.5", "0");
    assertThat(doubtful.confidence(Field.VENDOR, 0.9)).isCloseTo(0.75, within(1e-9));
    assertThat(doubtful.confidence(Field.VENDOR, 0.5)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void likelierStaysLikelierAndNothingIsCertain() {
    Calibration calibration = vendors("0.8", "0.3");
    assertThat(calibration.confidence(Field.VENDOR, 0.8))
        .isLessThan(calibration.confidence(Field.VENDOR, 0.9));
    assertThat(calibration.confidence(Field.VENDOR, 1)).isLessThan(1);
    assertThat(calibration.confidence(Field.VENDOR, 0)).isPositive();
  }
}
