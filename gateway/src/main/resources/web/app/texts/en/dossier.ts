export const dossier = {
  title: 'Country',
};
