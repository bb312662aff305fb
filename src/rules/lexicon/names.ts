/** Forenames that people write without a capital; more come from the generated list. */
export const FORENAMES: ReadonlySet<string> = new Set(
  `anna andreas bernd birgit brigitte christian christine claudia daniel david dieter eva felix frank gabi georg gerd hans heike heinz helga holger inge ingrid jan jens jessica joachim joerg johannes jonas julia juergen kai karin karl kathrin
  klaus lars laura lena lisa lukas manfred maria mario markus martin matthias max michael monika moritz nicole nina olaf oliver patrick paul peter petra philipp rainer ralf renate robert sabine sandra sarah sebastian silke simon sophie stefan
  steffen susanne sven thomas thorsten tim tobias tom ulrich ute uwe vera werner wolfgang james john robert mary jennifer linda william richard joseph susan jessica charles karen nancy betty mark george kenneth steven edward brian ronald kevin jason
  jeff gary ryan jacob emma olivia noah liam mia ben alex chris sam mike dave steve joe bob jim bill dan nick matt kate jane ali mehmet fatma ayse mohammed ahmed fatima aisha yusuf omar hassan ivan olga natasha sergej dmitri svetlana elena
  pawel piotr agnieszka katarzyna tomasz giovanni marco luca giulia francesca jose juan carlos luis ana carmen sofia pierre jean marie sophie wei li ming hiroshi yuki priya raj rahul amit anil sanjay deepak sunita`.split(
    /\s+/,
  ),
);
