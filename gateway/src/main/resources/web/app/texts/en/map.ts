export const map = {
  title: 'Corridors of the world',
};
