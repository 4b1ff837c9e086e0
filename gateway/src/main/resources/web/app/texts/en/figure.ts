export const figure = {
  title: 'Figure',
};
