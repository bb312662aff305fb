import type { Locale } from "../shared/locale.ts";

/**
 * What a debtor must be told of their data, since they did not give them to the creditor (Art. 14 GDPR): it stands in the
 * first letter and on the debtor's page, whoever the debtor is. Change it with a lawyer.
 */
export const PRIVACY_TEXTS: Readonly<Record<Locale, { title: string; text: (creditor: string) => string }>> = {
  de: {
    title: "Ihre Daten",
    text: (creditor) =>
      `Namen, Anschrift, E-Mail-Adresse und, wo es sie gibt, Register- und Umsatzsteuernummer haben wir aus dem Kommentar, aus dem Impressum der beworbenen Website oder aus öffentlichen Registern. Zum Kommentar sind die Netzadresse und der Browser festgehalten, von denen er kam. Wir verarbeiten all das, um diese Sache zu klären und eine Forderung zu verfolgen (Art. 6 Abs. 1 Buchst. b und f DSGVO); Dienstleister für Betrieb und Rechnungen erhalten es nur dafür. Gelöscht wird es, sobald es dazu und für gesetzliche Aufbewahrungsfristen nicht mehr nötig ist. Verantwortlich ist ${creditor}. Dort können Sie Auskunft, Berichtigung, Löschung und Einschränkung verlangen und der Verarbeitung widersprechen; beschweren können Sie sich bei jeder Aufsichtsbehörde für den Datenschutz.`,
  },
  en: {
    title: "Your data",
    text: (creditor) =>
      `We have your name, address, e-mail address and, where there are any, register number and VAT id from the comment, from the legal notice of the website that was advertised, or from public registers. With the comment the network address and the browser are kept that it came from. We process all of this to clear this matter up and to pursue a claim (Art. 6(1)(b) and (f) GDPR); service providers for operation and invoices get it for that alone. It is erased as soon as it is no longer needed for that or for periods of retention that the law sets. The controller is ${creditor}, of whom you can ask access, rectification, erasure and restriction, and to whose processing you can object; you can complain to any data protection authority.`,
  },
};
