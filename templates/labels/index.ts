import type { en } from './en.ts';

/** All words that documents add to the source's own, in one language. */
export type Labels = typeof en;

/** One language of labels: its name in that language, and how to fetch its words when they are first needed. */
export interface LabelLanguage {
  readonly title: string;
  readonly load: () => Promise<Labels>;
}

/** THE TABLE of label languages, by BCP 47 tag. */
export const labelLanguages = {
  ar: { title: 'العربية', load: async () => (await import('./ar.ts')).ar },
  en: { title: 'English', load: async () => (await import('./en.ts')).en },
  es: { title: 'español', load: async () => (await import('./es.ts')).es },
  fr: { title: 'français', load: async () => (await import('./fr.ts')).fr },
  ru: { title: 'русский', load: async () => (await import('./ru.ts')).ru },
  zh: { title: '中文', load: async () => (await import('./zh.ts')).zh },
} as const satisfies Readonly<Record<string, LabelLanguage>>;

export type LabelTag = keyof typeof labelLanguages;
