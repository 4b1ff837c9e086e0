import type { SeriesFiguresData } from '../../operations';
import type { Found } from '../figure/types';

export type Series = Found<SeriesFiguresData['node']>;
export type Figure = NonNullable<Series['figures']>[number];
export type Release = NonNullable<Series['vintages']>[number];

/** A forecast by the publisher's own word. */
export const isForecast = ({ status }: Figure): boolean => status.code === 'F';

/** From here on figures are not comparable with those before. */
export const isBreak = ({ status }: Figure): boolean => status.code === 'B';
