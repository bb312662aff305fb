import type { Locale } from "../shared/locale.ts";

type PrivacyText = {
  title: string;
  text: (creditor: string) => string;
  /** Told apart from all else (Art. 21(4) GDPR). */
  objection: string;
};

/**
 * What a debtor must be told of their data, since they did not give them to the creditor (Art. 14 GDPR): it stands in the
 * first letter and on the debtor's page, whoever the debtor is. Change it with a lawyer.
 */
export const PRIVACY_TEXTS: Readonly<Record<Locale, PrivacyText>> = {
  de: {
    title: "Ihre Daten",
    text: (creditor) =>
      `Namen, Anschrift, E-Mail-Adresse und, wo es sie gibt, Register- und Umsatzsteuernummer haben wir aus dem Kommentar, aus dem Impressum der beworbenen Website oder aus öffentlichen Registern. Zum Kommentar sind die IP-Adresse und der Browser festgehalten, von denen er kam. Wir verarbeiten all das, um diese Sache zu klären und eine Forderung zu verfolgen (Art. 6 Abs. 1 Buchst. b und f DSGVO). Dienstleister für Betrieb, E-Mail und Rechnungen erhalten es nur dafür, auch in den USA, aufgrund des Angemessenheitsbeschlusses der EU-Kommission oder von Standardvertragsklauseln (Art. 45, 46 DSGVO). Gelöscht wird es, sobald es dazu und für gesetzliche Aufbewahrungsfristen nicht mehr nötig ist. Verantwortlich ist ${creditor}. Dort können Sie Auskunft, Berichtigung, Löschung und Einschränkung verlangen; beschweren können Sie sich bei jeder Aufsichtsbehörde für den Datenschutz.`,
    objection:
      "Der Verarbeitung dieser Daten können Sie dort jederzeit widersprechen, aus Gründen, die sich aus Ihrer besonderen Situation ergeben (Art. 21 DSGVO).",
  },
  en: {
    title: "Your data",
    text: (creditor) =>
      `We have your name, address, e-mail address and, where there are any, register number and VAT id from the comment, from the legal notice of the website that was advertised, or from public registers. With the comment the IP address and the browser are kept that it came from. We process all of this to clear this matter up and to pursue a claim (Art. 6(1)(b) and (f) GDPR). Service providers for operation, e-mail and invoices get it for that alone, also in the USA, under the European Commission's adequacy decision or standard contractual clauses (Art. 45, 46 GDPR). It is erased as soon as it is no longer needed for that or for periods of retention that the law sets. The controller is ${creditor}, whom you can ask for access, rectification, erasure and restriction; you can complain to any data protection authority.`,
    objection:
      "You can object there to the processing of these data at any time, on grounds relating to your particular situation (Art. 21 GDPR).",
  },
};
