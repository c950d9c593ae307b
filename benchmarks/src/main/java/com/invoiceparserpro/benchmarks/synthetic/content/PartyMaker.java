package com.invoiceparserpro.benchmarks.synthetic.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws parties. */
final class PartyMaker {

  private final Country country;
  private final Words words;
  private final Draw draw;

  PartyMaker(Country country, Draw draw) {
    this.country = country;
    this.words = country.words();
    this.draw = draw;
  }

  Party company() {
    String person = person();
    return party(companyName(), draw.chance(0.3) ? person : null);
  }

  /** A company, or now and then somebody who trades or buys in their own name. */
  Party anybody(double persons) {
    if (draw.chance(persons)) {
      return party(person(), null);
    }
    return company();
  }

  /** Anybody of another name. */
  Party other(Party known, double persons) {
    Party found = anybody(persons);
    for (int tries = 0; tries < 20 && start(found).equals(start(known)); tries++) {
      found = anybody(persons);
    }
    return found;
  }

  private static String start(Party party) {
    return party.name().substring(0, Math.min(4, party.name().length())).toLowerCase(Locale.ROOT);
  }

  private Party party(String name, @Nullable String person) {
    String site = site(name);
    List<String> address = new ArrayList<>();
    if (draw.chance(0.12) && words.has("address.extra")) {
      address.add(draw.pattern(words.pick("address.extra", draw)));
    }
    address.add(words.pick("street", draw).replace("{n}", Integer.toString(draw.between(1, 240))));
    address.add(draw.pattern(words.pick("city", draw)));
    if (draw.chance(0.35)) {
      address.add(words.pick("country", draw));
    }
    String box = draw.any("info", "billing", "office", "hello", "kontakt", "mail", "accounts");
    return new Party(
        name,
        person,
        address,
        draw.pattern(words.pick("tax.id.form", draw)),
        draw.pattern(words.pick("company.no.form", draw)),
        draw.pattern(words.pick("phone.form", draw)),
        box + "@" + site,
        draw.any("www.", "", "https://www.") + site,
        draw.pattern(words.pick("iban.form", draw)),
        draw.pattern("@@@@" + country.region() + "@#" + draw.any("", "XXX")),
        words.pick("bank.name", draw));
  }

  private String companyName() {
    String core = words.pick("company", draw);
    if (draw.chance(0.2) && words.has("last")) {
      core = words.pick("company.person", draw).replace("{l}", words.pick("last", draw));
    }
    if (!words.has("legal.form") || draw.chance(0.12)) {
      return core;
    }
    String form = words.pick("legal.form", draw);
    if (form.contains("{c}")) {
      return form.replace("{c}", core);
    }
    String name = core + " " + form;
    return country.latin() && draw.chance(0.08) ? name.toUpperCase(country.locale()) : name;
  }

  private String person() {
    return words
        .first("person")
        .replace("{f}", words.pick("first", draw))
        .replace("{l}", words.pick("last", draw));
  }

  private String site(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("[^A-Za-z ]", "")
            .toLowerCase(Locale.ROOT)
            .strip();
    String[] parts = plain.split(" +", -1);
    String host = parts[0];
    if (parts.length > 1 && draw.chance(0.5)) {
      host += draw.any("-", "") + parts[1];
    }
    if (host.length() < 3 || draw.chance(0.1)) {
      host = draw.any("nordgate", "ybl", "kassio", "trano", "mivola") + draw.between(1, 99);
    }
    return host + "." + words.pick("domain", draw);
  }
}
