/** Codes of the graph whose own name is not plain. */
export const words: Readonly<Record<string, string>> = {
  LAW_ENFORCEMENT: 'Law enforcement',
  RETURNS_READMISSION: 'Returns and readmission',
  ASYLUM_PROCESSING: 'Asylum processing',
  YEAR_ENDING: 'Year ending',
  YEAR_TO_DATE: 'Year to date',
  HOLDS_WEAKLY: 'Holds, with room to spare',
  CANNOT_TELL: 'Cannot be told',
  PARTS_OF_TOTAL: 'Parts of a total',
  IN_KIND: 'In kind',
  NATIONALITY: 'by nationality',
  DEPARTURE: 'by place of departure',
  RESIDENCE: 'by country of residence',
};
