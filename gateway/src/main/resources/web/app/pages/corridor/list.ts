import { html, type TemplateResult } from 'lit';
import { asOf, link, parameter, set } from '../../address';
import { AtAddress } from '../../at-address';
import { LightElement } from '../../light-element';
import { CorridorList } from '../../operations';
import '../../parts/as-of';
import { listing } from '../../parts/listing';
import { empty, failure, loading, partial } from '../../parts/states';
import type { Column } from '../../parts/table';
import { entitle } from '../../parts/title';
import { Question } from '../../question';
import { texts } from '../../texts';

interface End {
  readonly code: string;
  readonly name: string;
}

interface Row {
  readonly origin: End;
  readonly destination: End;
}

/** All corridors, to choose one from. */
export class EntenteCorridorList extends LightElement {
  protected readonly address = new AtAddress(this);
  private readonly question = new Question(this, CorridorList, () => ({ asOf: asOf() }));

  protected override render(): unknown {
    const t = texts().corridor;
    entitle(t.listTitle);
    return html`
      <h1>${t.listTitle}</h1>
      <p class="lead">${t.listText}</p>
      <entente-as-of></entente-as-of>
      ${this.content()}
    `;
  }

  private content(): unknown {
    const { data, problems } = this.question;
    const again = () => this.question.renew();
    const all = data?.corridors;
    if (!all) {
      return problems.length > 0 ? failure(problems, again) : loading();
    }
    const t = texts().corridor;
    const [origin, destination] = [parameter('origin'), parameter('destination')];
    const rows = [...all].sort(byName).filter((one) => (!origin || one.origin.code === origin) && (!destination || one.destination.code === destination));
    return html`
      ${partial(problems, again)}
      <div class="choices">
        ${choice('origin', t.origin, origin, all.map((one) => one.origin))} ${choice('destination', t.destination, destination, all.map((one) => one.destination))}
      </div>
      ${rows.length === 0 ? empty(asOf() ? undefined : t.noneListed) : listing(t.list, columns(), rows)}
    `;
  }
}

const byName = (one: Row, other: Row): number =>
  one.origin.name.localeCompare(other.origin.name) || one.destination.name.localeCompare(other.destination.name);

function choice(name: 'origin' | 'destination', label: string, chosen: string | undefined, ends: readonly End[]): TemplateResult {
  const areas = [...new Map(ends.map((one) => [one.code, one.name]))].sort(([, one], [, other]) => one.localeCompare(other));
  return html`
    <label>${label}
      <select @change=${(event: Event) => set({ [name]: (event.target as HTMLSelectElement).value })}>
        <option value="" .selected=${!chosen}>${texts().corridor.anywhere}</option>
        ${areas.map(([code, called]) => html`<option value=${code} .selected=${code === chosen}>${called}</option>`)}
      </select>
    </label>
  `;
}

function columns(): readonly Column<Row>[] {
  const t = texts().corridor;
  const name = ({ origin, destination }: Row) => t.name(origin.name, destination.name);
  const area = ({ code, name: called }: End) => html`<a href=${link(['area', code])}>${called}</a>`;
  return [
    { name: t.open, text: name, shown: (row) => html`<a href=${link(['corridor', row.origin.code, row.destination.code])}>${name(row)}</a>` },
    { name: t.origin, text: (row) => row.origin.name, shown: (row) => area(row.origin) },
    { name: t.destination, text: (row) => row.destination.name, shown: (row) => area(row.destination) },
  ];
}

customElements.define('entente-corridor-list', EntenteCorridorList);
