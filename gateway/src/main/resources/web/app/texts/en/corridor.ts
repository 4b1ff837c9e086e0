export const corridor = {
  title: 'Corridor',
};
