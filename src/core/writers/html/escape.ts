import { rightToLeft } from '../../direction.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe between tags and inside quoted attribute values, without the control characters that no page may hold. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\u0000-\u0008\v\f\u000E-\u001F\u007F]/g, character => ENTITIES[character] ?? '');

/** The only addresses that become links; anything else stays text. */
const SAFE = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

/** An address that may be followed, escaped for an attribute; null for any other scheme. */
export const safeHref = (href: string): string | null => (SAFE.test(href) ? escapeHtml(href) : null);

/** `lang` and `dir` for a BCP 47 tag. */
export function languageAttributes(tag: string): string {
  const direction = rightToLeft(tag) ? 'rtl' : 'ltr';
  return `lang="${escapeHtml(tag)}" dir="${direction}"`;
}
