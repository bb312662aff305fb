import * as s from "../../web/schemas.ts";
import { CLAIM, SITE, define } from "./define.ts";

export const createClaim = define({
  id: "createClaim",
  method: "post",
  path: `${SITE}/claims`,
  tag: "Claims",
  access: "claims:write",
  status: 201,
  body: s.claimRequest,
  summary: "Open a claim on comments that only advertise; it waits for approval",
  errors: ["claim_not_allowed", "claim_exists", "mixed_terms", "debtor_invalid", "stale_revision"],
});

export const suggestDebtor = define({
  id: "suggestDebtor",
  method: "post",
  path: `${SITE}/debtors/suggest`,
  tag: "Claims",
  access: "claims:write",
  body: s.debtorQuestion,
  summary:
    "Suggest who comments advertise, from their links and the advertiser's legal notice; a person confirms, and opens the claim with the answer's reference so that the provenance is sealed with it",
});

export const listClaims = define({
  id: "listClaims",
  method: "get",
  path: `${SITE}/claims`,
  tag: "Claims",
  access: "claims:read",
  query: s.claimsQuery,
  summary: "The site's claims, newest first",
});

export const listQuarantine = define({
  id: "listQuarantine",
  method: "get",
  path: `${SITE}/quarantine`,
  tag: "Claims",
  access: "claims:read",
  summary:
    "The first hundred invoices at the payment service without a claim here; while there is one, nothing is sent for the site",
});

export const resolveQuarantine = define({
  id: "resolveQuarantine",
  method: "post",
  path: `${SITE}/quarantine/resolve`,
  tag: "Claims",
  access: "claims:write",
  body: s.quarantinedInvoice,
  summary: "State that such an invoice has been settled at the payment service; answers with what is left",
});

export const getClaim = define({
  id: "getClaim",
  method: "get",
  path: CLAIM,
  tag: "Claims",
  access: "claims:read",
  summary: "A claim with its history and each guard's value",
});

export const setDebtor = define({
  id: "setDebtor",
  method: "put",
  path: `${CLAIM}/debtor`,
  tag: "Claims",
  access: "claims:write",
  body: s.claimDebtor,
  summary: "Set or correct who the claim is against, before it is approved",
  errors: ["stale_version", "debtor_invalid", "transition_refused", "other_debtor"],
});

export const actOnClaim = define({
  id: "actOnClaim",
  method: "post",
  path: `${CLAIM}/actions`,
  tag: "Claims",
  access: "claims:write",
  body: s.claimAction,
  summary: "Approve, hold, cancel, concede, record a payment …, as the claim stood at that version",
  errors: [
    "stale_version",
    "transition_refused",
    "creditor_incomplete",
    "attribution_insufficient",
    "earlier_concession",
    "claim_not_allowed",
    "debtor_invalid",
    "tax_settings_missing",
    "provider_unavailable",
    "dry_run",
  ],
});

export const getAutomation = define({
  id: "getAutomation",
  method: "get",
  path: `${SITE}/automation`,
  tag: "Claims",
  access: "claims:read",
  summary:
    "Automatic mode: its state, what is missing to switch it on, and its last decisions with every guard's value",
});

export const changeAutomation = define({
  id: "changeAutomation",
  method: "post",
  path: `${SITE}/automation`,
  tag: "Claims",
  access: "site:admin",
  body: s.automationAction,
  summary: "Switch automatic mode on or off, freeze every claim that it approved, or report a lawyer's letter",
  errors: ["transition_refused", "dry_run", "conflict"],
});
