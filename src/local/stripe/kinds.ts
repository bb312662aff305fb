import type Stripe from "stripe";

/** As stored: what may be expanded is an id, and nothing is a client-side class. */
type Flat<T> = { [K in keyof T]: string extends Extract<T[K], string> ? Exclude<T[K], object> : T[K] };
type Replace<T, R> = Omit<T, keyof R> & R;

/** A field that starts with `$` is ours and never leaves the server (see `present`). */
export type Invoice = Omit<Flat<Stripe.Invoice>, "lines" | "payments" | "amount_paid_off_stripe" | "lastResponse"> & {
  $days_until_due: number | null;
  /** Shown as `amount_paid_off_stripe`, but only to who asks for it. */
  $paid_off_stripe: number;
};
export type InvoiceItem = Replace<Flat<Stripe.InvoiceItem>, { quantity_decimal: string }>;
export type LineItem = Replace<
  Flat<Stripe.InvoiceLineItem>,
  { quantity_decimal: string | null; pricing: object | null }
>;
export type Customer = Omit<Flat<Stripe.Customer>, "tax_ids" | "cash_balance"> & {
  $deleted: boolean;
  /** Money received and not yet applied, in minor units by currency. */
  $cash: Record<string, number>;
};
export type TaxRate = Flat<Stripe.TaxRate>;
export type TaxId = Flat<Stripe.TaxId>;
export type PaymentIntent = Flat<Stripe.PaymentIntent> & { $invoice: string };
export type Charge = Flat<Stripe.Charge>;
export type InvoicePayment = Flat<Stripe.InvoicePayment>;
export type Refund = Flat<Stripe.Refund>;
export type Dispute = Flat<Stripe.Dispute>;
export type CreditNoteLine = Replace<Flat<Stripe.CreditNoteLineItem>, { unit_amount_decimal: string | null }> & {
  $credit_note: string;
};
export type CreditNote = Omit<Flat<Stripe.CreditNote>, "lines">;
export type CashTransaction = Stripe.CustomerCashBalanceTransaction;
export type WebhookEndpoint = Flat<Stripe.WebhookEndpoint> & { $secret: string };
export interface StoredEvent {
  id: string;
  object: "event";
  api_version: string;
  created: number;
  data: { object: object; previous_attributes?: object };
  livemode: false;
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
  type: string;
}

/** Everything the local Stripe keeps, by its `object` name. */
export interface Kinds {
  invoice: Invoice;
  invoiceitem: InvoiceItem;
  line_item: LineItem;
  customer: Customer;
  tax_id: TaxId;
  tax_rate: TaxRate;
  payment_intent: PaymentIntent;
  charge: Charge;
  invoice_payment: InvoicePayment;
  refund: Refund;
  dispute: Dispute;
  credit_note: CreditNote;
  credit_note_line_item: CreditNoteLine;
  customer_cash_balance_transaction: CashTransaction;
  webhook_endpoint: WebhookEndpoint;
  event: StoredEvent;
}
export type Kind = keyof Kinds;

/** What one request sees of the world: everything in it happens in one transaction. */
export interface Context {
  store: import("./store.ts").Store;
  /** The moment of this request in epoch milliseconds. */
  timeMs: number;
  /** The same in epoch seconds, as Stripe counts. */
  time: number;
  /** Where the pages of this server are, without a slash at the end. */
  baseUrl: string;
  /** Records an event and its deliveries; they go out when the transaction has ended. */
  emit(type: string, object: Kinds[Exclude<Kind, "event">], previous?: object): void;
}
