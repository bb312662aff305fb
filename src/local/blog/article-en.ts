import type { Article } from "./articles.ts";

export const ARTICLE_EN: Article = {
  path: "/en/heat-pump-in-an-old-house",
  locale: "en",
  title: "A heat pump in a house of 1936: measure first, buy later",
  lead: "For three winters I wrote down temperatures before I signed an offer. It paid off: the pump became smaller than any I had been advised to buy.",
  date: "2026-10-18",
  sections: [
    {
      heading: "The wrong question",
      paragraphs: [
        "“Is the house insulated?” four out of five firms asked on the phone, and after my no the talk was almost over. Yet that question is a detour. A heat pump does not care why a room gets warm. It cares how hot the water has to be for that. Each degree less in the flow saves roughly two to two and a half per cent of electricity. Between 55 and 45 degrees lies a good fifth.",
        "Our house in Freiburg has 38 centimetres of brick, double casement windows to the street, newer panes to the garden, 148 square metres, and a gas boiler that was set to 70 degrees because nobody had changed it since it was installed.",
      ],
    },
    {
      heading: "The experiment is free",
      paragraphs: [
        "In January I lowered the heating curve by two degrees every third day and opened all thermostats fully. Each room had a thermometer for eight euros. With water at 50 degrees and minus six outside, seven rooms of nine were still at 21. Only two got too cold: the bathroom with its towel rail, and the study, whose radiator an earlier owner had cut in half to make room for books.",
        "Two radiators, then, and not nine. For 1,480 euros there are three-panel ones in their place now. Next came the hydraulic balancing: before, most of the water ran through the three radiators beside the boiler, and the others got what was left. Since then 46 degrees will do on the coldest day.",
      ],
    },
    {
      heading: "How big does it have to be?",
      paragraphs: [
        "The offers ranged from 9 to 16 kilowatts, for the same house. I worked it out from our gas bills: 21,000 kilowatt-hours a year on average, some 3,000 of them for hot water, with a boiler of 88 per cent efficiency. Divided by about 2,000 full-load hours, that leaves some eight kilowatts of heat load. An energy adviser's calculation by the standard, room by room, gave 8.4.",
        "Too big is not only dearer. A pump that cannot throttle down to three kilowatts in October switches on and off every ten minutes, which costs power and years of life. On the one day of the year at minus twelve the heating rod may well help: last winter that came to 41 kilowatt-hours.",
      ],
    },
    {
      heading: "After the first winter",
      paragraphs: [
        "The seasonal performance factor, heat divided by electricity, was 3.6, hot water included. In the field test of Fraunhofer ISE in existing houses, air-source pumps reached 3.1 on average. We used 5,150 kilowatt-hours of electricity. Whether that is cheaper than gas depends on the ratio of the two prices: as long as electricity costs less than four times as much, we win.",
        "What I underestimated is the noise. Not its loudness but its tone. At three in the morning, when it defrosts, one hears a rushing sound in the bedroom that was not there before. Another place for it, four metres further around the corner, would have cost 600 euros more for the pipes. Today I would spend them.",
        "And one question I have not solved: in frost the curve fits exactly, but in March it gets too warm at noon. Who of you runs with room influence, and how strong?",
      ],
    },
  ],
};
