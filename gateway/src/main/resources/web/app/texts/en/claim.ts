export const claim = {
  title: 'Test a claim',
};
