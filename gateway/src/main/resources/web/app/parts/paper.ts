/** A picture's own size, in pixels, and the room that it keeps for its heading and its source. */
export const WIDTH = 1200;
export const USUAL_HEIGHT = 675;
export const HEAD = 48;
export const FOOT = 48;
/** Of a picture made of pixels: twice as fine as a screen. */
export const FINE = 2;
/** How wide a chart on a sheet is drawn, in pixels: as A4 or Letter have room for, between usual margins. */
export const SHEET = 680;
