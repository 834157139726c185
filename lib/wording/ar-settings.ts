/** How the interface is drawn. The other language is named in itself: who needs it may not read this one. */
export const arSettings = {
  settings: {
    title: 'الإعدادات',
    open: 'الإعدادات: اللغة والأرقام والمظهر',
    lead: 'تُحفظ في هذا المتصفح سنة. الروابط لا تتغيّر بها: يرى كلٌّ الرابط نفسه بإعداداته.',
    otherLanguage: 'English',
    language: 'لغة الواجهة',
    languages: { ar: 'العربية', en: 'English' },
    digits: 'الأرقام',
    digitKinds: { latn: '2018', arab: '٢٠١٨' },
    theme: 'المظهر',
    themes: { auto: 'كالنظام', light: 'فاتح', dark: 'داكن' },
    keyboard: 'لوحة المفاتيح',
    save: 'احفظ',
    back: 'عُد بلا تغيير',
  },
}
