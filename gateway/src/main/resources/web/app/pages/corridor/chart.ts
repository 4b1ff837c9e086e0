import type { Shown } from '../../parts/chart';
import { named } from '../../parts/listing';
import { texts } from '../../texts';
import type { Years } from './choices';
import { optionOf } from './drawing/option';
import { layoutOf } from './drawing/layout';
import type { Plan } from './plan';
import { columns, rowsOf, type Row } from './rows';
import type { Corridor } from './view';

/** The chart of the whole corridor. Its drawing is loaded with the page; its parts of ECharts only when it is drawn. */
export function chartOf(plan: Plan, { origin, destination }: Corridor, years: Years): Shown<Row> {
  const { chart, chartSummary } = texts().corridor;
  const lines = plan.panels.flatMap((panel) => panel.lines);
  let rows: readonly Row[] | undefined;
  return {
    title: chart(origin.name, destination.name),
    summary: chartSummary(lines.length, plan.bars.length, years.from, years.to),
    option: (theme, room) => optionOf(plan, theme, room),
    columns: columns(),
    // Thousands of rows are made when somebody asks for them, not for each step of the slider.
    get rows() {
      return (rows ??= rowsOf(plan));
    },
    source: named([...lines.map(({ series }) => series.publisher), ...(lines.length === 0 || plan.bars.length + plan.strips.length > 0 ? [texts().common.sourceAgreements] : [])]),
    height: layoutOf(plan).height,
  };
}
