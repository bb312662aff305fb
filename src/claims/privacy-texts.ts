import type { Locale } from "../shared/locale.ts";

/**
 * What a debtor must be told of their data, since they did not give them to the creditor (Art. 14 GDPR): it stands in the
 * first letter and on the debtor's page, whoever the debtor is. Change it with a lawyer.
 */
export const PRIVACY_TEXTS: Readonly<Record<Locale, { title: string; text: (creditor: string) => string }>> = {
  de: {
    title: "Ihre Daten",
    text: (creditor) =>
      `Namen, Anschrift und E-Mail-Adresse haben wir aus dem Kommentar und aus dem Impressum der beworbenen Website. Wir verarbeiten sie, um diese Sache zu klären und eine Forderung zu verfolgen (Art. 6 Abs. 1 Buchst. b und f DSGVO); Dienstleister für Betrieb und Rechnungen erhalten sie nur dafür. Gelöscht werden sie, sobald sie dazu und für gesetzliche Aufbewahrungsfristen nicht mehr nötig sind. Verantwortlich ist ${creditor}. Dort können Sie Auskunft, Berichtigung, Löschung und Einschränkung verlangen und der Verarbeitung widersprechen; beschweren können Sie sich bei jeder Aufsichtsbehörde für den Datenschutz.`,
  },
  en: {
    title: "Your data",
    text: (creditor) =>
      `We have your name, address and e-mail address from the comment and from the legal notice of the website that was advertised. We process them to clear this matter up and to pursue a claim (Art. 6(1)(b) and (f) GDPR); service providers for operation and invoices get them for that alone. They are erased as soon as they are no longer needed for it or for periods of retention that the law sets. The controller is ${creditor}, of whom you can ask access, rectification, erasure and restriction, and to whose processing you can object; you can complain to any data protection authority.`,
  },
};
