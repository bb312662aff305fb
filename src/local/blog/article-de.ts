import type { Article } from "./articles.ts";

export const ARTICLE_DE: Article = {
  path: "/de/waermepumpe-im-altbau",
  locale: "de",
  title: "Wärmepumpe im Haus von 1936: erst messen, dann kaufen",
  lead: "Drei Winter lang habe ich Temperaturen aufgeschrieben, bevor ich ein Angebot unterschrieben habe. Es hat sich gelohnt: Die Pumpe ist kleiner geworden als jede, die mir vorher empfohlen wurde.",
  date: "2026-10-18",
  sections: [
    {
      heading: "Die falsche Frage",
      paragraphs: [
        "„Ist das Haus gedämmt?“ fragten mich vier von fünf Betrieben am Telefon, und nach meinem Nein war das Gespräch fast zu Ende. Dabei ist die Frage nur ein Umweg. Der Wärmepumpe ist es gleich, warum ein Raum warm wird. Wichtig ist ihr, wie heiß das Wasser dafür sein muss. Je Grad Vorlauftemperatur weniger braucht sie grob zwei bis zweieinhalb Prozent weniger Strom. Zwischen 55 und 45 Grad liegt also gut ein Fünftel.",
        "Unser Haus in Freiburg hat 38 Zentimeter Ziegel, Kastenfenster nach vorne, neuere Scheiben nach hinten, 148 Quadratmeter und einen Gaskessel, der auf 70 Grad eingestellt war, weil das nach dem Einbau niemand geändert hat.",
      ],
    },
    {
      heading: "Der Versuch kostet nichts",
      paragraphs: [
        "Im Januar habe ich die Heizkurve gesenkt, jeden dritten Tag um zwei Grad, und alle Thermostate voll geöffnet. In jedem Zimmer lag ein Thermometer für acht Euro. Bei 50 Grad Vorlauf und minus sechs draußen waren sieben von neun Räumen noch bei 21 Grad. Zu kalt wurden nur das Bad mit seinem Handtuchtrockner und das Arbeitszimmer, dessen Heizkörper ein Vorbesitzer für eine Bücherwand halbiert hatte.",
        "Zwei Heizkörper also, nicht neun. Für 1.480 Euro hängen dort jetzt Platten vom Typ 33. Danach kam der hydraulische Abgleich: Vorher lief das meiste Wasser durch die drei Heizkörper neben dem Kessel, und die anderen bekamen den Rest. Seitdem reichen 46 Grad am kältesten Tag.",
      ],
    },
    {
      heading: "Wie groß muss sie sein?",
      paragraphs: [
        "Die Angebote lagen zwischen 9 und 16 Kilowatt, für dasselbe Haus. Ich habe es aus dem Gasverbrauch gerechnet: im Mittel 21.000 Kilowattstunden im Jahr, davon etwa 3.000 für warmes Wasser, bei einem Kessel mit 88 Prozent Nutzungsgrad. Geteilt durch rund 2.000 Vollbenutzungsstunden bleiben etwa acht Kilowatt Heizlast. Die Rechnung eines Energieberaters nach Norm kam raumweise auf 8,4.",
        "Zu groß ist nicht nur teurer. Eine Pumpe, die sich im Oktober nicht auf drei Kilowatt drosseln lässt, schaltet sich alle zehn Minuten an und aus. Das kostet Strom und Lebensdauer. Den einen Tag im Jahr mit minus zwölf Grad darf gerne der Heizstab helfen: Bei uns waren das im letzten Winter 41 Kilowattstunden.",
      ],
    },
    {
      heading: "Nach dem ersten Winter",
      paragraphs: [
        "Die Jahresarbeitszahl, also Wärme geteilt durch Strom, lag bei 3,6, mit warmem Wasser. Im Feldtest des Fraunhofer ISE in bestehenden Häusern kamen Luftwärmepumpen im Mittel auf 3,1. Wir haben 5.150 Kilowattstunden Strom gebraucht. Ob das billiger ist als Gas, hängt am Verhältnis der beiden Preise: Solange Strom weniger als das Vierfache kostet, gewinnen wir.",
        "Was ich unterschätzt habe: das Geräusch. Nicht die Lautstärke, sondern den Ton. Nachts um drei, beim Abtauen, hört man im Schlafzimmer nach vorne ein Rauschen, das vorher nicht da war. Ein anderer Aufstellort, vier Meter weiter um die Ecke, hätte 600 Euro mehr Leitung gekostet. Ich würde sie heute ausgeben.",
        "Und eine Frage habe ich noch nicht gelöst: Die Heizkurve passt bei Frost genau, aber im März wird es mittags zu warm. Wer von Ihnen fährt mit Raumeinfluss, und wie stark?",
      ],
    },
  ],
};
