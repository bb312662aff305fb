import { POPULAR_FORENAMES } from "./forenames.ts";

/** Forenames and their short forms as German and English readers sign with them, beside the popular ones of all countries. */
const COMMON = `anna andreas bernd birgit brigitte christian christine claudia daniel david dieter eva felix frank gabi gabriele georg gerd hans heike heinz helga holger inge ingrid jan jens jessica joachim joerg johannes jonas julia juergen kai karin karl
  kathrin katrin kerstin klaus lars laura lena lisa lukas manfred maria mario markus martin matthias max michael monika moritz nicole nina olaf oliver patrick paul peter petra philipp rainer ralf renate robert sabine sandra sarah sebastian silke simon
  sophie stefan stephan steffen susanne sven thomas thorsten tim tobias tom ulrich ute uwe vera werner wolfgang anke anja antje astrid axel barbara beate bettina bjoern britta carsten cornelia dagmar dirk doris elke erika ernst erwin florian friedrich
  fritz gisela guenter guenther gudrun hannelore harald hartmut heidi helmut henrik herbert hermann hildegard horst hubert ilse ines irene irmgard jochen josef jutta katja kurt lothar lutz marion marlies mathias maja mechthild norbert otto pia regina
  reinhard rolf rosemarie rudi rudolf ruth siegfried sigrid sonja stefanie tanja torsten traudl udo ursula volker walter wilhelm wolf elfriede annegret anneliese annette gerlinde waltraud edeltraud kaethe luise lotte emil anton leon finn ben noah mia
  emma hanna hannah leonie lea lina marie clara ida greta frieda till jule kati moni conny uschi manni rudi hansi steffi susi basti flo alex andi tobi micha matze olli kalle ulli ela melli wolle gabi heiner heidelinde friedemann anselm wibke wendelin
  james john robert mary jennifer linda william richard joseph susan charles karen nancy betty mark george kenneth steven stephen edward brian ronald kevin jason jeff jeffrey gary ryan jacob olivia liam chris sam samuel samantha mike dave steve joe
  bob bobby jim jimmy bill billy dan danny nick nicholas matt matthew kate katie jane ali amy andrew andy anthony tony arthur ashley barry becky ben benjamin beth bethany carl carol caroline catherine cathy cheryl chloe claire clive colin craig daisy
  darren dawn dean debbie deborah denise dennis derek diana diane donald donna doug douglas elaine eleanor elizabeth ellen emily eric erica ethan evelyn fiona frances fred gail gareth gavin geoff gemma gerald gill glen gordon grace graham greg harry
  hazel heather helen henry howard hugh iain ian isaac jack jackie jake jan janet jay jen jenny jeremy jess jill jo joan joanne jon jonathan jordan josh joshua joyce judith judy julian julie justin keith kelly ken kim kirsty kyle laurie lauren lee
  leslie lewis lily louise lucy luke lynn maggie malcolm marcus margaret marge marjorie martha maureen megan mel melanie michelle mick natalie nathan neil nigel nora oscar owen pam pamela pat patricia paula pauline penny pete phil philip rachel ray
  rebecca rhys rob robin roger ron rose rosie ross roy russell ruby sally sean sharon sheila shirley simon stan stella stuart sue susie sylvia ted teresa terry tim tina toby tracy trevor vicky victoria vincent wayne wendy will zoe zara lulu
  mehmet fatma ayse mustafa emre murat hakan elif zeynep oemer mohammed muhammad ahmed fatima aisha yusuf omar hassan hussein ibrahim khaled layla samir karim nadia ivan olga natasha sergej sergei dmitri svetlana elena tatjana boris igor oksana
  bogdan milosz pawel piotr agnieszka katarzyna tomasz slawek zbigniew magdalena giovanni marco luca giulia francesca matteo paolo jose juan carlos luis ana carmen sofia pedro pablo diego javier miguel armando joao tiago pierre jean marie luc
  camille antoine benoit wei li ming xiu hiroshi yuki kenji sakura priya raj rahul amit anil sanjay deepak sunita ravi arjun kavita minh linh thuy nguyen kwame kofi femi kemi chidi ngozi amara siobhan niamh aoife saoirse ewan eoin torfinn freja
  anders bjorn lars sven nils ole mette klaas maarten elske joost fenna pieter willem sjoerd`;

/** Folded; a name that is in no list is as good as any other, a name that is in one needs no capital. */
export const FORENAMES: ReadonlySet<string> = new Set(`${COMMON} ${POPULAR_FORENAMES}`.split(/\s+/));
