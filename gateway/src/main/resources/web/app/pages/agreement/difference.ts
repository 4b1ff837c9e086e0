import { allInWords, day, inARow, money, word } from '../../format';
import type { AgreementCompareData } from '../../operations';
import { texts } from '../../texts';
import { during } from './dates';
import { name } from './names';

type Content = NonNullable<AgreementCompareData['older']>;

/** One thing that a record says, told apart from all others by its key in both versions. */
interface Line {
  readonly key: string;
  readonly member: string;
  readonly text: string;
}

export interface Compared {
  readonly member: string;
  readonly older: string | undefined;
  readonly newer: string | undefined;
  readonly change: 'same' | 'changed' | 'added' | 'removed';
}

/** Two versions beside each other, line by line: what both say of the same thing, then what one of them alone says. */
export function compare(older: Content, newer: Content): Compared[] {
  const before = new Map(lines(older).map((one) => [one.key, one]));
  const after = new Map(lines(newer).map((one) => [one.key, one]));
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.map((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const change = !was ? 'added' : !is ? 'removed' : was.text === is.text ? 'same' : 'changed';
    return { member: (is ?? was)?.member ?? '', older: was?.text, newer: is?.text, change };
  });
}

function lines(one: Content): Line[] {
  const text = texts().agreement;
  const member = text.lines;
  const plain = (key: string, label: string, said: string | null): Line[] => (said ? [{ key, member: label, text: said }] : []);
  return [
    ...plain('title', member.title, one.title),
    ...plain('shortTitle', member.shortTitle, one.shortTitle),
    ...plain('instrument', member.instrument, word(one.instrument)),
    ...plain('binding', member.binding, one.binding ? text.bindingLong : text.notBinding),
    ...plain('visibility', member.visibility, word(one.visibility)),
    ...plain('note', member.note, one.note),
    ...one.pillars.map((pillar) => ({ key: `pillar ${pillar}`, member: member.pillar, text: word(pillar) })),
    ...one.agencies.map((agency) => ({ key: `agency ${agency}`, member: member.agency, text: agency })),
    ...one.parties.flatMap((party) => [
      { key: `party ${party.area.code}`, member: member.party, text: `${party.area.name}: ${allInWords(party.roles)}` },
      ...numbered(party.actions, (act) => `act ${party.area.code} ${act.kind} ${act.of}`).map(([key, act]) => ({
        key,
        member: member.act(party.area.name),
        text: sentence(word(act.kind), day(act.actedOn), act.effectiveOn && text.effective(day(act.effectiveOn)), act.place && text.place(act.place)),
      })),
    ]),
    ...numbered(one.events, (event) => `event ${event.status}`).map(([key, event]) => ({
      key,
      member: member.event,
      text: sentence(word(event.status), day(event.actedOn), event.effectiveOn && text.tookEffect(day(event.effectiveOn)), event.note),
    })),
    ...one.commitments.map((commitment) => ({
      key: commitment.id,
      member: member.commitment,
      text: sentence(
        word(commitment.kind),
        commitment.money && money(commitment.money.amount, commitment.money.currency),
        commitment.inKind,
        word(commitment.pillar),
        `${text.gives} ${commitment.provider.name}`,
        commitment.receiver && `${text.receives} ${commitment.receiver.name}`,
        during(commitment.from, commitment.to),
        commitment.conditional && text.conditional,
        commitment.note,
      ),
    })),
    ...one.documents.map((document) => ({ key: `document ${document.url}`, member: member.document, text: sentence(document.title, document.language, document.url) })),
    ...(one.related ?? []).map(({ kind, agreement }) => ({ key: `related ${agreement.id}`, member: member.related, text: `${text.relations[kind]} ${name(agreement)}` })),
    ...one.sources.map((source) => ({ key: `source ${source}`, member: member.source, text: source })),
  ];
}

const sentence = (...parts: readonly (string | null | false | undefined)[]): string => inARow(parts);

/** Things of one kind, told apart by their order: the second extension in both versions is the same one. */
function numbered<One>(some: readonly One[], key: (one: One) => string): [string, One][] {
  const seen = new Map<string, number>();
  return some.map((one) => {
    const place = (seen.get(key(one)) ?? 0) + 1;
    seen.set(key(one), place);
    return [`${key(one)} ${place}`, one];
  });
}

export interface Part {
  readonly text: string;
  readonly changed: boolean;
}

const LONGEST = 400;

/** The words of both, with those marked that the other does not have in the same place (longest common subsequence). */
export function words(older: string, newer: string): { readonly older: Part[]; readonly newer: Part[] } {
  const [before, after] = [older, newer].map((one) => one.match(/\s+|[^\s]+/g) ?? []);
  if (!before || !after || before.length > LONGEST || after.length > LONGEST) {
    return { older: [{ text: older, changed: true }], newer: [{ text: newer, changed: true }] };
  }
  const common = lengths(before, after);
  const result = { older: [] as Part[], newer: [] as Part[] };
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      add(result.older, before[i++] ?? '', false);
      add(result.newer, after[j++] ?? '', false);
    } else if (j >= after.length || (i < before.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      add(result.older, before[i++] ?? '', true);
    } else {
      add(result.newer, after[j++] ?? '', true);
    }
  }
  return result;
}

/** How long the longest common subsequence of all words from the i-th and the j-th on is. */
function lengths(before: readonly string[], after: readonly string[]): number[][] {
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = common[i];
      if (row) {
        row[j] = before[i] === after[j] ? (common[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(common[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
      }
    }
  }
  return common;
}

function add(parts: Part[], text: string, changed: boolean): void {
  const last = parts.at(-1);
  if (last && last.changed === changed) {
    parts[parts.length - 1] = { text: last.text + text, changed };
  } else {
    parts.push({ text, changed });
  }
}
