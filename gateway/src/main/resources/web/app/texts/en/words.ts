/** Codes of the graph whose own name is not plain. */
export const words: Readonly<Record<string, string>> = {
  RETURNS_READMISSION: 'Returns and readmission',
  NATIONALITY: 'by nationality',
  DEPARTURE: 'by place of departure',
  RESIDENCE: 'by country of residence',
};
