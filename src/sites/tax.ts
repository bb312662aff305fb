/**
 * How an owner meets the duty to send other businesses an e-invoice (EN 16931), which the PDF of a payment service is not:
 * `regular` may send a PDF until the end of 2026, `small_turnover` (at most 800,000 € in the year before) until the end of
 * 2027; `elsewhere`: it is sent by other means.
 * @see https://www.gesetze-im-internet.de/ustg_1980/__27.html (38)
 */
export const E_INVOICE = ["regular", "small_turnover", "elsewhere"] as const;
export type EInvoice = (typeof E_INVOICE)[number];

/**
 * What a creditor's tax adviser has decided; without it no price is asked for, since a price needs an invoice under § 14 UStG.
 * `sequential_numbers` states that the payment service numbers all invoices of the account in one sequence.
 */
export type CreditorTax =
  /** VAT at that rate, in basis points (1900 for 19 %), is contained in every price. */
  | { mode: "standard"; rate_bp: number; sequential_numbers: boolean; e_invoice: EInvoice }
  /** No VAT is charged (§ 19 UStG). */
  | { mode: "small_business"; sequential_numbers: boolean };
