export const agreement = {
  title: 'Agreement',
};
