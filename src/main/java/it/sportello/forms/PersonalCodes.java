package it.sportello.forms;

/** Whether codes of persons and firms are right in themselves. */
public final class PersonalCodes {

  private static final FieldCheck TAX_CODE = new TaxCodeCheck();
  private static final FieldCheck VAT_NUMBER = new VatNumberCheck();

  private static final FieldCheck.Context ALONE = new FieldCheck.Context("");

  private PersonalCodes() {}

  /** Whether it is a tax code of sixteen characters whose last follows from the others. */
  public static boolean isTaxCode(String code) {
    return TAX_CODE.findings(code, ALONE).isEmpty();
  }

  /** Whether it is a VAT number of eleven digits whose last follows from the others. */
  public static boolean isVatNumber(String number) {
    return VAT_NUMBER.findings(number, ALONE).isEmpty();
  }
}
