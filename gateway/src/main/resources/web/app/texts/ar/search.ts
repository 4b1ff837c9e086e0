import type { Texts, Translated } from '../index';
import { apart } from './apart';
import { countOf, HITS } from './counts';

const quoted = (text: string): string => `«${apart(text)}»`;

export const search: Translated<Texts['search']> = {
  title: 'بحث',
  titleOf: (text) => `${quoted(text)}: بحث`,
  label: 'بلد أو اتفاقية أو مؤشر أو زيارة أو رمز أو مفتاح',
  hint: 'تظهر النتائج أثناء الكتابة. السهم إلى أسفل ينقلك إلى النتائج، والسهمان إلى أعلى وأسفل من نتيجة إلى أخرى، وEnter يفتح، وEscape يعيدك.',
  button: 'ابحث',
  tooShort: 'اكتب حرفين على الأقل.',
  tooLong: 'البحث 100 حرف على الأكثر.',
  begin: 'ما الذي يمكنك البحث عنه',
  beginText: 'يجب أن توجد كل كلمة تكتبها. الأسماء بالإنجليزية. لا فرق بين الأحرف الكبيرة والصغيرة ولا أثر لعلامات التشكيل، والرموز تصلح أيضًا.',
  examples: [
    { text: 'Tunisia', what: 'بلد، مع ممراته واتفاقياته' },
    { text: 'small boat', what: 'ما يُحصى' },
    { text: 'memorandum', what: 'شكل من أشكال الاتفاقيات' },
    { text: 'returns', what: 'موضوع الاتفاقيات' },
    { text: 'LTIM_NET', what: 'رمز مؤشر' },
  ],
  none: (text) => `لم يُعثر على شيء عن ${quoted(text)}`,
  noneThen: (text, date) => `لم يُعثر على شيء معروف في ${date} عن ${quoted(text)}`,
  noneToday: 'ابحث في ما هو معروف اليوم',
  fewer: (words) => `جرّب ${quoted(words)} وحدها`,
  noneText: 'تحقق من الإملاء، أو استعمل كلمات أقل، أو الاسم الإنجليزي للبلد، أو رمزه المؤلف من ثلاثة أحرف.',
  elsewhere: 'أو انظر هنا',
  toMap: 'كل الممرات على الخريطة',
  toAgreements: 'كل الاتفاقيات',
  toClaim: 'اختبر رقمًا قرأته في مكان ما',
  count: (count, text) => `${countOf(count, HITS)} عن ${quoted(text)}`,
  file: (text) => `نتائج ${apart(text)}`,
  columns: { kind: 'النوع', title: 'النتيجة', detail: 'التفاصيل', key: 'الرمز أو المفتاح', shownIn: 'تظهر في', address: 'العنوان' },
  more: 'اعرض نتائج أكثر',
  ended: (count) => `هذه أول ${countOf(count, HITS)}. كلمات أكثر تضيّقها.`,
  searching: 'جارٍ البحث',
  kinds: {
    Area: 'بلدان ومناطق ومنظمات',
    Agreement: 'اتفاقيات',
    Series: 'أرقام',
    Engagement: 'زيارات واجتماعات وعمليات',
  },
  seriesTitle: (indicator, area) => `${apart(indicator)}، ${apart(area)}`,
  seriesFrom: (indicator, area, from) => `${apart(indicator)}، ${apart(area)}، من ${apart(from)}`,
  parties: (names) => `بين ${apart(names)}`,
  visit: (visiting, hosts) => (visiting ? `${apart(visiting)} في ${apart(hosts)} أو معها` : `في ${apart(hosts)} أو معها`),
  shownIn: 'تظهر في',
};
