/** How a print is read, in a word: beside a figure, and wherever the graph's code is shown as one. */
export const READINGS = {
  EXACT: 'دقيق',
  ROUNDED: 'مقرّب',
  BOUNDED: 'حد',
  AMBIGUOUS: 'غير واضح',
  GARBLED: 'تالف',
  CORRECTED: 'قرأه شخص',
  DERIVED: 'محسوب',
  MISSING: 'مفقود',
};
