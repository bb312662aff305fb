import { OWNER_ACTIONS, type OwnerAction } from "../../claims/act.ts";
import { takeBackLines } from "../../claims/arrears.ts";
import { notesIn } from "../../claims/attention.ts";
import type { Claim } from "../../claims/claim.ts";
import { balance, post, type Posting } from "../../claims/money.ts";
import { sayNote } from "../../claims/notes.ts";
import { marksInvoicePaid } from "../../claims/record-payment.ts";
import { transition, type Action } from "../../claims/transition.ts";
import { formatDay, isoDate } from "../../shared/clock.ts";
import { formatMoney } from "../../shared/money.ts";
import { depsOf, pathOf, type DashboardContext } from "../context.ts";
import { Field, Select } from "../fields.tsx";
import type { Form } from "../form.ts";
import { ActionForm, Reason } from "./action-form.tsx";
import { ACTION_TEXTS, CLAIMS } from "./texts.ts";

/** Actions that take something from the owner or the debtor for good. */
const GRAVE: ReadonlySet<OwnerAction> = new Set(["reject", "cancel", "concede", "write_off", "refer"] as const);
const WITH_REASON: ReadonlySet<OwnerAction> = new Set([
  "approve",
  "reject",
  "hold",
  "cancel",
  "concede",
  "refuse_objection",
  "write_off",
  "refer",
  "take_back_payment",
  "record_refund",
  "record_cost",
  "unflag",
] as const);
const REASON_REQUIRED: ReadonlySet<OwnerAction> = new Set(["hold", "refuse_objection", "record_cost"] as const);

/** Actions that ask for a sum and its day. */
function isMoney(action: OwnerAction): action is "record_payment" | "record_refund" | "record_cost" {
  return action === "record_payment" || action === "record_refund" || action === "record_cost";
}

/** They stand with the dates that they are about (retention.tsx). */
const RETENTION: ReadonlySet<OwnerAction> = new Set(["legal_hold", "release_legal_hold"] as const);

/** The actions that the claim's state allows; whether their guards hold is seen when one is taken. */
function allowedActions(claim: Claim, postings: readonly Posting[]): OwnerAction[] {
  return OWNER_ACTIONS.filter((name) => isOfUse(name, claim, postings) && transition(claim, sampleOf(name)).ok);
}

function isOfUse(name: OwnerAction, { attention }: Claim, postings: readonly Posting[]): boolean {
  if (name === "unflag") return attention !== null;
  if (name === "take_back_payment") return takeBackLines(postings).length > 0;
  return !RETENTION.has(name);
}

function sampleOf(name: OwnerAction): Action {
  if (name === "approve") return { kind: name, hearingDays: 0 };
  if (name === "hold") return { kind: name, reason: "" };
  if (name === "legal_hold") return { kind: name, reason: "", until: null };
  if (isMoney(name)) return { kind: name, paymentState: "paid", settled: true };
  if (name === "take_back_payment") return { kind: name, paymentState: "none", reopened: null };
  return { kind: name };
}

type Props = {
  c: DashboardContext;
  claim: Claim;
  postings: readonly Posting[];
  hearingDays: number;
  form?: Form | undefined;
  /** A payment that was typed in and waits for its confirmation, in minor units. */
  typed?: number | undefined;
};

/** One small form for each action that can be taken now. */
export function Actions({ c, claim, postings, hearingDays, form, typed }: Props) {
  const locale = c.get("locale");
  const texts = CLAIMS[locale];
  const actions = allowedActions(claim, postings);
  const tried = form?.text("action");
  return (
    <section class="panel">
      <h2>{texts.actions}</h2>
      {actions.length === 0 && <p class="hint">{texts.no_actions}</p>}
      <div class="actions">
        {actions.map((action) => (
          <ActionForm
            c={c}
            claim={claim}
            action={action}
            group="action"
            open={tried === action || (tried === undefined && action === actions[0] && action === "approve")}
          >
            {action === "record_payment" && typed !== undefined ? (
              <Confirmation c={c} claim={claim} postings={postings} form={form} typed={typed} />
            ) : (
              <>
                <Inputs
                  c={c}
                  claim={claim}
                  postings={postings}
                  action={action}
                  hearingDays={hearingDays}
                  form={tried === action ? form : undefined}
                />
                <p>
                  <button type="submit" class={GRAVE.has(action) ? "danger" : "primary"}>
                    {ACTION_TEXTS[locale][action]}
                  </button>
                </p>
              </>
            )}
          </ActionForm>
        ))}
      </div>
    </section>
  );
}

/** A payment is asked about by its sum before it is recorded: what the payment service is told it keeps for good. */
function Confirmation({ c, claim, postings, form, typed }: Omit<Props, "hearingDays"> & { typed: number }) {
  const locale = c.get("locale");
  const texts = CLAIMS[locale];
  const { currency } = claim;
  const day = form?.text("paid_on") ?? isoDate(depsOf(c).clock());
  const sum = formatMoney({ amount: typed, currency }, locale);
  const open = Math.max(0, balance(postings));
  const paysInvoice = marksInvoicePaid(claim, [...postings, post("payment", typed, day, "outside")]);
  return (
    <>
      <input type="hidden" name="amount" value={form?.text("amount")} />
      <input type="hidden" name="paid_on" value={day} />
      <input type="hidden" name="confirmed" value={typed} />
      {/* It stands far down on a phone: nothing is recorded before it is answered. */}
      <p class="notice" tabindex={-1} autofocus>
        <strong>{texts.is_received(sum, formatDay(day, locale))}</strong>{" "}
        {typed > open && texts.less_is_open(formatMoney({ amount: open, currency }, locale))}{" "}
        {paysInvoice && claim.creditor?.provider === "stripe" && texts.pays_invoice}
      </p>
      <p class="buttons">
        <button type="submit" class="primary">
          {texts.confirm_payment(sum)}
        </button>
        <a class="button" href={pathOf(c, `/claims/${claim.id}`)}>
          {texts.not_yet}
        </a>
      </p>
    </>
  );
}

function Inputs({ c, claim, postings, action, hearingDays, form }: Props & { action: OwnerAction }) {
  const locale = c.get("locale");
  const texts = CLAIMS[locale];
  const notes = notesIn(claim.attention);
  const [takenBack] = action === "take_back_payment" ? takeBackLines(postings) : [];
  const today = isoDate(depsOf(c).clock());
  return (
    <>
      {action === "approve" && (
        <Field
          label={texts.hearing_days}
          name="hearing_days"
          type="number"
          min={0}
          max={90}
          required
          value={form?.text("hearing_days") ?? hearingDays}
          hint={texts.hearing_hint}
        />
      )}
      {isMoney(action) && (
        <div class="row">
          <Field
            label={`${texts.money[action].sum} (${claim.currency})`}
            name="amount"
            inputmode="decimal"
            required
            maxlength={15}
            value={form?.text("amount")}
          />
          <Field
            label={texts.money[action].day}
            name="paid_on"
            type="date"
            required
            max={today}
            value={form?.text("paid_on") ?? today}
          />
        </div>
      )}
      {takenBack && (
        <p>
          {texts.take_back(
            formatMoney({ amount: takenBack.amount, currency: claim.currency }, locale),
            formatDay(takenBack.on, locale),
          )}
        </p>
      )}
      {action === "unflag" && notes.length > 1 && (
        <Select
          label={texts.note}
          name="note"
          value={form?.text("note")}
          options={[["", texts.all_notes], ...notes.map((text) => [text, sayNote(text, locale)] as const)]}
        />
      )}
      {WITH_REASON.has(action) && <Reason form={form} required={REASON_REQUIRED.has(action)} locale={locale} />}
    </>
  );
}
