import { link } from '../../address';
import { day, word } from '../../format';
import type { SearchData } from '../../operations';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';
import { agreementAddress, name } from '../agreement/names';

export type Found = NonNullable<SearchData['search']>[number];
export type Kind = NonNullable<Found['__typename']>;

/** The order in which kinds are shown. */
export const KINDS: readonly Kind[] = ['Area', 'Agreement', 'Series', 'Engagement'];

export interface Hit {
  readonly key: string;
  readonly kind: Kind;
  readonly title: string;
  /** What tells it from others of a like title. */
  readonly detail: string;
  readonly to: string;
  /** Places that show it, where it has no page of its own. */
  readonly places: readonly { readonly text: string; readonly to: string }[];
  readonly publisher?: string;
}

/** Hits as a file has them. */
export function columns(): Column<Hit>[] {
  const { columns: names, kinds } = texts().search;
  return [
    { name: names.kind, text: (one) => kinds[one.kind] },
    { name: names.title, text: (one) => one.title },
    { name: names.detail, text: (one) => one.detail },
    { name: names.key, text: (one) => one.key },
    { name: names.shownIn, text: (one) => one.places.map(({ text }) => text).join('; ') },
    { name: names.address, text: (one) => new URL(one.to, location.origin).href },
  ];
}

/** What is shown of a hit, and where it leads. */
export function hit(found: Found): Hit {
  switch (found.__typename) {
    case 'Area':
      return { key: found.code, kind: 'Area', title: found.name, detail: `${word(found.kind)}, ${found.code}`, to: link(['area', found.code]), places: [] };
    case 'Agreement':
      return agreement(found);
    case 'Series':
      return series(found);
    case 'Engagement':
      return engagement(found);
  }
}

type Of<Name extends Kind> = Extract<Found, { readonly __typename: Name }>;

function agreement({ id, title, shortTitle, instrument, parties }: Of<'Agreement'>): Hit {
  const names = parties.map(({ area }) => area.name).join(', ');
  return {
    key: id,
    kind: 'Agreement',
    title: shortTitle ?? title,
    detail: [...(shortTitle ? [title] : []), `${word(instrument)} ${texts().search.parties(names)}`].join('. '),
    to: agreementAddress(id),
    places: [],
  };
}

function series({ key, publisher, frequency, indicator, refArea, counterpartArea, route }: Of<'Series'>): Hit {
  const { seriesTitle, seriesFrom } = texts().search;
  const world = counterpartArea.kind === 'WORLD';
  return {
    key,
    kind: 'Series',
    title: world ? seriesTitle(indicator.name, refArea.name) : seriesFrom(indicator.name, refArea.name, counterpartArea.name),
    detail: [publisher, word(frequency), ...(route.code === 'ALL' ? [] : [route.name]), key].join(', '),
    to: link(['series', key]),
    places: [],
    publisher,
  };
}

/** A visit has no page of its own: it leads to an agreement that it was about, else to the dossier of where it was. */
function engagement({ id, title, sort, from, hosts, visiting, agreements }: Of<'Engagement'>): Hit {
  const { visit } = texts().search;
  const names = (areas: readonly { readonly name: string }[]) => areas.map((one) => one.name).join(', ');
  const all = [
    ...(agreements ?? []).map((one) => ({ text: name(one), to: agreementAddress(one.id) })),
    ...[...hosts, ...visiting].map((one) => ({ text: one.name, to: link(['area', one.code]) })),
  ];
  const places = all.filter(({ to }, place) => all.findIndex((one) => one.to === to) === place);
  return {
    key: id,
    kind: 'Engagement',
    title,
    detail: [...(sort ? [word(sort)] : []), day(from), visit(names(visiting), names(hosts))].join(', '),
    to: places[0]?.to ?? link([]),
    places,
  };
}
