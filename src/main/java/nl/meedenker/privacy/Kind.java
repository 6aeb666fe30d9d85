package nl.meedenker.privacy;

import java.util.Locale;

/** The kinds of personal data that are masked (ontology.md), the surest first: where two overlap, the longer wins, then the surer. */
public enum Kind {
  EMAIL("e-mail", "email"), URL("link", "link"), IBAN("rekening", "account"), BSN("bsn", "bsn"), PHONE("telefoon", "phone"), DATE_OF_BIRTH(
      "geboortedatum", "date of birth"), POSTCODE("postcode",
          "postcode"), ADDRESS("adres", "address"), SCHOOL("school", "school"), PERSON("naam", "name"), PLACE("plaats", "place");

  private final String nl;
  private final String en;

  Kind(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  /** The id of the ontology, as "date-of-birth". */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What stands in the masked text: "[naam]" or "[name]". */
  public String token(String lang) {
    return "[" + (lang.equals("en") ? en : nl) + "]";
  }
}
