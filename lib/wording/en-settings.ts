import type { arSettings } from './ar-settings.ts'

/** How the interface is drawn. */
export const enSettings: typeof arSettings = {
  settings: {
    title: 'Settings',
    open: 'Settings: language, digits and appearance',
    lead: 'They are kept in this browser for a year. Links do not change with them: everyone sees the same link in their own way.',
    otherLanguage: 'العربية',
    language: 'Language of the interface',
    languages: { ar: 'العربية', en: 'English' },
    digits: 'Digits',
    digitKinds: { latn: '2018', arab: '٢٠١٨' },
    theme: 'Appearance',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    keyboard: 'Keyboard',
    save: 'Save',
    back: 'Back without a change',
  },
}
