import { plural } from '../plural';

/** Words of a sentence that point to an indicator, the more exact ones first. */
const cues: readonly (readonly [RegExp, string])[] = [
  [/net migration|net inflow/i, 'LTIM_NET'],
  [/small[- ]boats?|across the channel|crossed the channel/i, 'SMALL_BOAT_ARRIVALS'],
  [/emigrat|\bleft\b|moved away/i, 'LTIM_EMIGRATION'],
  [/illegal(ly)?|irregular|border crossings?/i, 'IRREGULAR_BORDER_CROSSINGS'],
  [/by sea|sea arrivals|landed|disembark/i, 'SEA_ARRIVALS'],
  [/immigra|arriv|\bcame\b|\bcome\b|moved to|migrants?/i, 'LTIM_IMMIGRATION'],
];

/** Names by which sentences call an area, beside its own. */
const areaNames: Readonly<Record<string, string>> = {
  UK: 'GBR',
  'U.K.': 'GBR',
  Britain: 'GBR',
  'Great Britain': 'GBR',
  'the EU': 'EU',
  'European Union': 'EU',
  Europe: 'EU',
};

export const claim = {
  title: 'Test a claim',
  lead: 'Paste a number, or the sentence it stands in. Entente looks for every figure, in every vintage, that could stand behind it.',
  sentence: 'Sentence or number',
  sentenceHint: 'For example: 606,000 people came to the UK in 2022',
  tryExample: 'Try the example',
  example: '606,000 people came to the UK in 2022',
  cues,
  areaNames,
  from: /\bfrom\s+$/i,
  numbersFound: 'Numbers in it',
  number: 'Number',
  numberHint: 'With its words: over 40,000, around 1.2 million.',
  about: 'What it is about',
  aboutHint: 'Read from the sentence where it says so. Correct what is wrong.',
  indicator: 'What is counted',
  choose: 'Choose',
  destination: 'Where to',
  destinationHint: 'Country that people came to, or that counts them',
  origin: 'Where from',
  originHint: 'Leave empty for all the world',
  route: 'Route',
  anyRoute: 'Any route',
  period: 'Period',
  periodHint: '2022, 2022-Q4, 2022-06, or YE-2022-12 for the year to December 2022',
  test: 'Test it',
  startAgain: 'Start again',
  missing: (fields: string) => `Still needed: ${fields}.`,
  unknownArea: 'No country or region has this name or code. Choose one of the list.',
  unknownPeriod: 'Write a period as 2022, 2022-Q4, 2022-06, 2022-06-13 or YE-2022-12.',
  notAccepted: 'This is not accepted.',
  verdicts: {
    HOLDS: (said: string) => `${said} holds`,
    HOLDS_WEAKLY: (said: string) => `${said} holds, with room to spare`,
    FAILS: (said: string) => `${said} does not hold`,
    CANNOT_TELL: (said: string) => `Nothing can be said of ${said}`,
  },
  of: (indicator: string, area: string, period: string) => `As a number of: ${indicator}, ${area}, ${period}`,
  inForce: 'It is in force: the publisher still says so.',
  notInForce: 'It was published, and has been revised or withdrawn since.',
  numberOnly: 'A verdict on the number alone, never on the sentence.',
  somethingElse: (names: string) => `It is the number of something else: ${names}.`,
  explanation: 'Why',
  matching: 'Figures that the number fits',
  matchingTotal: (count: number, shown: number) =>
    count > shown
      ? `${count} in all, the first ${shown} are shown.`
      : plural(count, { one: 'One vintage.', other: `${count} vintages.` }),
  noneMatching: 'No figure that can be seen fits the number.',
  countsThis: 'What you asked about',
  countsOther: 'Counts something else',
  nearest: 'The figure that comes closest',
  agreements: 'Agreements in force then',
  agreementsHint: 'What was agreed, not what it brought about.',
  noAgreements: 'None is recorded.',
  agreementsAway: 'The agreements service does not answer at present, so agreements are not shown.',
  counts: 'Counts',
};
