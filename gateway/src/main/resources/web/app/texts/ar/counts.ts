import { counted, plural } from '../plural';

/** What is counted, in the forms that Arabic has: one, two, three to ten, eleven to ninety-nine, and hundreds. */
interface Noun {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

export const countOf = (count: number, { one, two, few, many, other }: Noun): string =>
  plural(count, {
    zero: `0 ${few}`,
    one,
    two,
    few: `${counted(count)} ${few}`,
    many: `${counted(count)} ${many}`,
    other: `${counted(count)} ${other}`,
  });

export const CORRIDORS: Noun = { one: 'ممر واحد', two: 'ممران', few: 'ممرات', many: 'ممرًا', other: 'ممر' };
export const FIGURES: Noun = { one: 'رقم واحد', two: 'رقمان', few: 'أرقام', many: 'رقمًا', other: 'رقم' };
export const HITS: Noun = { one: 'نتيجة واحدة', two: 'نتيجتان', few: 'نتائج', many: 'نتيجة', other: 'نتيجة' };
export const PERIODS: Noun = { one: 'فترة واحدة', two: 'فترتان', few: 'فترات', many: 'فترة', other: 'فترة' };
export const RELEASES: Noun = { one: 'إصدار واحد', two: 'إصداران', few: 'إصدارات', many: 'إصدارًا', other: 'إصدار' };
export const ROWS: Noun = { one: 'صف واحد', two: 'صفان', few: 'صفوف', many: 'صفًا', other: 'صف' };
export const VINTAGES: Noun = { one: 'نسخة واحدة', two: 'نسختان', few: 'نسخ', many: 'نسخة', other: 'نسخة' };
export const AGREEMENTS: Noun = { one: 'اتفاقية واحدة', two: 'اتفاقيتان', few: 'اتفاقيات', many: 'اتفاقية', other: 'اتفاقية' };
export const SERIES: Noun = { one: 'سلسلة واحدة', two: 'سلسلتان', few: 'سلاسل', many: 'سلسلة', other: 'سلسلة' };
export const VISITS: Noun = { one: 'زيارة أو اجتماع', two: 'زيارتان أو اجتماعان', few: 'زيارات واجتماعات', many: 'زيارة واجتماعًا', other: 'زيارة واجتماع' };
export const STATEMENTS: Noun = { one: 'تصريح واحد', two: 'تصريحان', few: 'تصريحات', many: 'تصريحًا', other: 'تصريح' };
export const DIFFERENCES: Noun = { one: 'فرق واحد', two: 'فرقان', few: 'فروق', many: 'فرقًا', other: 'فرق' };
export const NEW_FIGURES: Noun = { one: 'رقم جديد واحد', two: 'رقمان جديدان', few: 'أرقام جديدة', many: 'رقمًا جديدًا', other: 'رقم جديد' };
export const DAMAGED_PRINTS: Noun = { one: 'مطبوع تالف واحد', two: 'مطبوعان تالفان', few: 'مطبوعات تالفة', many: 'مطبوعًا تالفًا', other: 'مطبوع تالف' };
export const FAULTS: Noun = { one: 'خطأ واحد', two: 'خطآن', few: 'أخطاء', many: 'خطأً', other: 'خطأ' };
export const DAYS: Noun = { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' };
export const HOURS: Noun = { one: 'ساعة واحدة', two: 'ساعتان', few: 'ساعات', many: 'ساعة', other: 'ساعة' };
export const MINUTES: Noun = { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' };
