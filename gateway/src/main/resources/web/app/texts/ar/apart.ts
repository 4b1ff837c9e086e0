/**
 * A name in another script within an Arabic sentence, set apart so that its own punctuation and what stands beside it keep their
 * places.
 */
export const apart = (name: string): string => `\u2068${name}\u2069`;
