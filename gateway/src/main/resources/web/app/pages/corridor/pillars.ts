import type { Pillar } from '../../operations';
import type { Palette } from '../../parts/palette';

/** All pillars, those that serve the same beside each other: the order of stacks and legends. */
export const PILLARS: readonly Pillar[] = [
  'BORDER_MANAGEMENT', 'LAW_ENFORCEMENT', 'RETURNS_READMISSION', 'DEVELOPMENT', 'ASYLUM_PROCESSING', 'LEGAL_PATHWAYS', 'PROTECTION',
];

/** A pillar has the same colour and the same pattern whichever others are drawn with it. */
const COLOURS: Readonly<Record<Pillar, number>> = {
  BORDER_MANAGEMENT: 0, LAW_ENFORCEMENT: 3, RETURNS_READMISSION: 1, DEVELOPMENT: 2, LEGAL_PATHWAYS: 4, ASYLUM_PROCESSING: 6, PROTECTION: 5,
};

/** What tells pillars apart where colours do not: on paper, and for those who see them differently. */
const PATTERNS: Readonly<Record<Pillar, object>> = {
  BORDER_MANAGEMENT: { symbol: 'none' },
  LAW_ENFORCEMENT: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 2 },
  RETURNS_READMISSION: { symbol: 'triangle', symbolSize: 0.75, dashArrayX: [[9, 9], [0, 9, 9, 0]], dashArrayY: [7, 2] },
  DEVELOPMENT: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -Math.PI / 4 },
  LEGAL_PATHWAYS: { symbol: 'circle', symbolSize: 0.8, dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [6, 0] },
  ASYLUM_PROCESSING: { symbol: 'rect', dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0] },
  PROTECTION: { symbol: 'rect', dashArrayX: [[1, 0], [1, 6]], dashArrayY: [1, 0, 6, 0], rotation: Math.PI / 4 },
};

/** How ECharts fills what belongs to a pillar, with an edge against its neighbours. */
export const filling = (pillar: Pillar, colours: Palette): object => ({
  color: colours.series[COLOURS[pillar]],
  borderColor: colours.background,
  borderWidth: 0.5,
  decal: { color: colours.background, ...PATTERNS[pillar] },
});
