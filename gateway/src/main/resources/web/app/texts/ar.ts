import type { Translated } from './index';

export const ar: Translated = {
  common: {
    purpose: 'ماذا تحرّك، ومن اتفق مع من، وما وُعد به وما دُفع، وما كان معروفًا في أي يوم.',
    skip: 'انتقل إلى المحتوى',
    navigation: 'الرئيسية',
    map: 'الخريطة',
    agreements: 'الاتفاقيات',
    claim: 'اختبر ادعاءً',
    desk: 'المكتب',
    search: 'بحث',
    language: 'اللغة',
    dark: 'داكن',
    light: 'فاتح',
    signIn: 'تسجيل الدخول',
    signOut: 'تسجيل الخروج',
    loading: 'جارٍ التحميل',
    again: 'أعد المحاولة',
    asOf: 'كما عُرف في',
    asOfToday: 'اليوم',
    backToToday: 'العودة إلى اليوم',
    asTable: 'كجدول',
    asChart: 'كرسم بياني',
  },
};
