import { plural } from '../plural';
import { money, word } from '../../format';

interface Named {
  readonly indicator: { readonly name: string };
  readonly frequency: string;
  readonly publisher: string;
}

interface Promised {
  readonly kind: string;
  readonly pillar: string;
  readonly inKind: string | null;
  readonly conditional: boolean;
  readonly money: { readonly amount: number; readonly currency: string } | null;
  readonly provider: { readonly name: string };
  readonly receiver: { readonly name: string } | null;
}

const EVERY: Readonly<Record<string, string>> = {
  ANNUAL: 'per year', HALF_YEARLY: 'per half-year', QUARTERLY: 'per quarter', MONTHLY: 'per month', WEEKLY: 'per week', DAILY: 'per day',
  YEAR_ENDING: 'in the twelve months up to each point', YEAR_TO_DATE: 'from 1 January up to each point', PART_YEAR: 'in a part of a year up to each point',
};

const OFTEN: Readonly<Record<string, string>> = {
  ANNUAL: 'yearly', HALF_YEARLY: 'half-yearly', QUARTERLY: 'quarterly', MONTHLY: 'monthly', WEEKLY: 'weekly', DAILY: 'daily',
  YEAR_ENDING: 'years ending', YEAR_TO_DATE: 'year to date', PART_YEAR: 'part of a year',
};

export const corridor = {
  title: 'Corridor',
  name: (origin: string, destination: string) => `${origin} to ${destination}`,
  other: (origin: string, destination: string) => `The other way: ${origin} to ${destination}`,
  areas: 'Countries and routes',
  about: (area: string) => `About ${area}`,
  via: (names: string) => `Crossed on the way, by the agreements: ${names}.`,
  all: 'All corridors',
  or: ' or ',
  noNumber: 'no number',
  notKnown: 'cannot be told',
  notKnownThen: 'not known on that day',

  readings: {
    AMBIGUOUS: 'can be read in several ways', BOUNDED: 'one side only is known', CORRECTED: 'corrected by a person, with evidence',
    DERIVED: 'worked out from a data file', GARBLED: 'damaged print', MISSING: 'no number was given', ROUNDED: 'rounded by the publisher',
  } as Readonly<Record<string, string>>,
  statuses: {
    P: 'provisional', E: 'estimated', F: 'forecast', B: 'the publisher counts otherwise from here on (break)', D: 'defined otherwise', M: 'missing', I: 'imputed',
  } as Readonly<Record<string, string>>,

  seriesShown: 'Series shown',
  seriesName: ({ indicator, frequency, publisher }: Named) => `${indicator.name}, ${OFTEN[frequency] ?? word(frequency)}, ${publisher}`,
  seriesReach: (count: number, from: string, to: string) =>
    count === 0 ? 'no figure known' : plural(count, { one: `1 figure, ${to}`, other: `${count} figures, ${from} to ${to}` }),
  noSeries: 'No series counts people on this corridor.',
  noneShown: 'Choose a series above to see its figures.',
  years: 'Years',
  from: 'From',
  to: 'To',
  usualYears: 'Usual years',
  allYears: 'All years',

  chart: (origin: string, destination: string) => `${origin} to ${destination}: what was counted, and what was agreed`,
  chartSummary: (series: number, agreements: number, from: number, to: number) =>
    `${plural(series, { one: '1 series', other: `${series} series` })} and ${plural(agreements, { one: '1 agreement', other: `${agreements} agreements` })} on one axis of time, ${from} to ${to}. The table says the same.`,
  panel: (unit: string, frequency: string, kind: string) => `${word(unit)}${kind === 'STOCK' ? ', at each point' : ` ${EVERY[frequency] ?? word(frequency)}`}`,
  lineName: ({ indicator, publisher }: Named) => `${indicator.name}, ${publisher}`,
  happened: (rows: readonly string[]) => (rows.length === 1 ? word(rows[0] ?? '') : `From above: ${rows.join(', ')}`),
  agreements: 'Agreements and how they stood',
  visits: 'visits',
  statements: 'statements',
  money: 'money',
  engagement: 'Visit or meeting',
  promise: ({ kind, pillar, inKind, conditional, money: sum, provider, receiver }: Promised) =>
    [
      `${word(kind)}: ${[sum ? money(sum.amount, sum.currency) : '', inKind ?? ''].filter(Boolean).join(' and ')}`,
      `${provider.name}${receiver ? ` to ${receiver.name}` : ''}`,
      word(pillar).toLowerCase(),
      conditional ? 'on condition' : '',
    ].filter(Boolean).join(', '),
  before: 'Before',
  during: 'During',
  after: 'After',
  theEvent: 'Event',
  breakHere: 'Break',
  knownToday: 'Known today',
  clickToCompare: 'Choose it to compare before and after.',
  zoomHint: 'Drag the handles below the chart to come closer, or hold Ctrl and turn the wheel. Choose an event’s diamond to compare before and after it, a figure or an agreement to open it.',
  timelineCut: 'More has happened here than is shown: the first 500 entries are.',

  legend: 'How to read this chart',
  legendRows: {
    solid: 'Filled mark: a number its publisher holds to be final.',
    hollow: 'Hollow mark: provisional, estimated or a forecast.',
    dashed: 'Dashed line: a forecast, not an outcome.',
    gap: 'Interrupted line: a period without a certain number, or a break in how people are counted.',
    band: 'Shaded box: what a rounded number can be.',
    damaged: 'Dashed box with a question mark: a damaged or unclear print. Each box is a possible reading; none is chosen.',
    break: 'Dotted upright line named “Break”: its publisher counts otherwise from here on.',
    ghost: 'Broad grey line: what is known now.',
    asOf: 'Dashed upright line: the day that you look at.',
    force: 'Solid bar: in force.',
    provisional: 'Pale bar with an edge: provisionally applied.',
    signed: 'Empty bar: signed, and not known to have entered into force.',
    talk: 'Dotted bar: announced or being negotiated.',
    suspended: 'Broken outline: suspended.',
    maybe: 'Pale dotted beginning: the day is not known, only its month or year.',
    diamond: 'Diamond: an event in an agreement’s life.',
  },
  kinds: 'Marks by kind',

  agreementsList: 'Agreements on this corridor',
  agreementsText: (date: string) => `How they stood on ${date}, those of organisations such as the EU among them.`,
  noAgreements: 'No agreement names both ends.',
  noDates: 'no date on record',
  compare: 'Compare before and after',
  compareName: (status: string, date: string, agreement: string) => `Compare before and after: ${agreement}, ${status}, ${date}`,
  events: 'Visits, statements and money',
  noEvents: 'No visit, statement or promise of money is on record.',

  since: (date: string) => `What changed since ${date}`,
  sinceSummary: (fresh: number, revised: number, agreements: number) =>
    `${plural(fresh, { one: '1 figure came', other: `${fresh} figures came` })}, ${plural(revised, { one: '1 was revised', other: `${revised} were revised` })} and ${plural(agreements, { one: '1 agreement', other: `${agreements} agreements` })} became known.`,
  sinceAgain: (count: number) => plural(count, { one: '1 more was published again, unchanged.', other: `${count} more were published again, unchanged.` }),
  sinceFirst: (count: number) => `The table shows the first ${count}; the file has all.`,
  sinceFigures: 'Figures then and now',
  sinceAgreements: 'Agreements that became known',
  sinceMoved: 'Agreements that stand otherwise now',
  moved: (name: string, before: string, after: string) => `${name}: ${word(before)} then, ${word(after)} now`,
  then: 'Then',
  now: 'Now',
  notYet: 'not yet known',
  takenBack: 'taken back',
  releaseThen: 'Published then in',
  releaseNow: 'Published now in',

  beforeAfter: 'Before and after',
  beforeAfterText: 'Compares as many periods on both sides of an event. What came after an event need not have come of it.',
  unanswered: 'The service that keeps this does not answer at present.',
  noSuchEvent: 'There is no such event on this corridor, or it was not known on that day. Choose another one.',
  nothingToCompare: 'There is no dated event, or no series whose periods can be added up, to compare.',
  event: 'Event',
  chooseEvent: 'Choose an event',
  eventName: (status: string, date: string, agreement: string) => `${agreement}: ${word(status).toLowerCase()}, ${date}`,
  series: 'Series',
  periods: 'Periods on each side',
  comparisonOf: (agreement: string, status: string, date: string) => `${agreement}: ${status.toLowerCase()} on ${date}`,
  caveats: 'What the comparison cannot show',
  caveatNames: {
    ASSOCIATION_NOT_CAUSE: 'Not a cause', BREAK_IN_SERIES: 'Break in the series', CHANGE_CAME_BEFORE: 'The change came before the event',
    DIFFERENT_DEFINITION: 'Defined otherwise', FORECAST: 'A forecast is among the figures', INCOMPLETE_WINDOW: 'Periods are missing',
    OTHER_EVENTS: 'Other events lie nearby', OUTSIDE_CORRIDOR: 'Outside this corridor', PARTIAL_DATE: 'The day is not known',
    UNCLEAR_FIGURES: 'Some figures are unclear',
  } as Readonly<Record<string, string>>,
  changeOf: (change: string) => `From before to after: ${change}.`,
  seasonal: (change: string) => `The same time of the year, one year earlier: ${change}.`,
  noSeason: 'There are no figures of a year earlier to compare with.',
  seasonalBefore: 'Before, a year earlier',
  seasonalAfter: 'After, a year earlier',
  windowsTable: 'Windows',
  window: 'Window',
  total: 'Total',
  completeness: 'Completeness',
  complete: 'Every period has a figure',
  incomplete: 'Periods are missing',

  funding: 'Money beside what was counted',
  fundingText: (receiver: string, giver: string) =>
    `Money that ${receiver} receives from ${giver}, by the years that it is for and by pillar. Pledged, committed and disbursed are never added together, and no currency is converted. That one follows the other does not make it a cause.`,
  giver: 'Money from',
  anyGiver: 'whoever gives',
  counted: 'Counted with',
  noFunding: 'No money is on record for these years.',
  fundingChart: (receiver: string) => `Money for ${receiver} and what was counted, by year`,
  fundingSummary: (years: number) => `Figures of ${years === 1 ? 'one year' : `${years} years`} above; below, sums of money by currency and firmness, each divided by pillar.`,
  moneyPanel: (firmness: string, currency: string) => `${firmness}, ${currency}`,
  pledged: 'Pledged',
  committed: 'Committed',
  disbursed: 'Disbursed',
  onCondition: 'of it on condition',
  purposes: { SECURITY: 'Security', DEVELOPMENT: 'Development', OTHER: 'Other' } as Readonly<Record<string, string>>,
  serving: (purpose: string) => `Purpose: ${purpose}`,
  byPillar: 'Money by pillar, all these years',
  pillar: 'Pillar',
  purpose: 'Purpose',
  year: 'Year',
  commitments: 'Commitments counted',
  noYearlyFunding: 'No sum of money is on record for a single one of these years.',
  inNoBar: 'Money for no single year',
  inNoBarText: 'Money for several years at once, or for a time that nobody knows, stands by itself: beside single years it would count twice, or nowhere.',
  time: 'Time',
  unknownTime: 'not known',
  years_: (range: string) => range.replace('/', ' – ').replace('..', '…'),

  listTitle: 'Corridors',
  listText: 'A corridor is people moving from one place towards another, with all that both sides know of it.',
  origin: 'From',
  destination: 'To',
  anywhere: 'Anywhere',
  list: 'Corridors with figures or agreements',
  noneListed: 'No corridor fits.',
  open: 'Corridor',

  figure: 'Figure',
  happening: 'Event',
  agreement: 'Agreement',
  columns: {
    what: 'What', of: 'Of', when: 'When', asPrinted: 'As printed', value: 'Number', low: 'At least', high: 'At most', remarks: 'Remarks',
    published: 'Published', publisher: 'Publisher', kind: 'Kind', title: 'About',
  },
};
