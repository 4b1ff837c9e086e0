import type { Theme } from '../preferences';

/**
 * Colours of drawings, told apart by people who see colours differently (after Okabe and Ito), and dark or light enough on
 * each background. The style sheet has the same ones for everything that is not drawn.
 */
const LIGHT = {
  background: '#ffffff',
  text: '#14202b',
  muted: '#52606d',
  line: '#c9d2da',
  land: '#e4e8ec',
  series: ['#12436d', '#b1451c', '#0b7a5c', '#8a3b7c', '#7a5c00', '#3b6fb6', '#5c5c5c'],
  band: 'rgba(18, 67, 109, 0.16)',
  ghost: '#8592a0',
  origin: '#b1451c',
  transit: '#7a5c00',
  destination: '#12436d',
  agreement: '#0b7a5c',
  event: '#8a3b7c',
  warning: '#b1451c',
};

const DARK: Palette = {
  background: '#10171e',
  text: '#e8edf2',
  muted: '#a3b1bf',
  line: '#33414e',
  land: '#26323d',
  series: ['#7db8f0', '#f0956b', '#5fd0a8', '#dd9bd2', '#e0bf5b', '#a9c8f5', '#c4c4c4'],
  band: 'rgba(125, 184, 240, 0.2)',
  ghost: '#8897a6',
  origin: '#f0956b',
  transit: '#e0bf5b',
  destination: '#7db8f0',
  agreement: '#5fd0a8',
  event: '#dd9bd2',
  warning: '#f0956b',
};

export type Palette = typeof LIGHT;

export const palette = (theme: Theme): Palette => (theme === 'dark' ? DARK : LIGHT);
