import { element } from './element.js';

/** THE TABLE of what may be declared of a source. */
export const declared = {
  headline: { label: 'Headline' },
  issuer: { label: 'Issued by' },
  published: { label: 'Published', type: 'date' },
  reference: { label: 'Reference' },
  uri: { label: 'Address on the web', type: 'url' },
  language: { label: 'Language', hint: 'en, fr, es, zh' },
};

/** THE TABLE of what the requester adds. */
export const commission = {
  to: { label: 'To' },
  from: { label: 'From' },
  reference: { label: 'Reference' },
  marking: { label: 'Marking', hint: 'OFFICIAL, TLP:GREEN' },
  embargo: { label: 'Embargo until', hint: '2026-01-31 or 2026-01-31T10:00Z' },
};

/** THE TABLE of how documents are made. */
export const manner = {
  labels: {
    label: 'Labels in',
    choices: { en: 'English', fr: 'Français', es: 'Español', ru: 'Русский', zh: '中文', ar: 'العربية' },
  },
  paper: { label: 'Paper', choices: { A4: 'A4', Letter: 'Letter' } },
};

/** The fields of a table, each with its label, as children of an element. */
export const fieldsOf = (group, table) =>
  Object.entries(table).map(([name, { label, type = 'text', hint = null, choices }]) =>
    element(
      'label',
      {},
      element('span', {}, label),
      choices
        ? element(
            'select',
            { name: `${group}.${name}` },
            ...Object.entries(choices).map(([value, said]) => element('option', { value }, said)),
          )
        : element('input', { name: `${group}.${name}`, type, placeholder: hint }),
    ),
  );

/** What a person filled in of a group: no blanks. */
export const filledIn = (form, group) =>
  Object.fromEntries(
    [...new FormData(form)]
      .filter(([name, value]) => name.startsWith(`${group}.`) && value.trim() !== '')
      .map(([name, value]) => [name.slice(group.length + 1), value.trim()]),
  );
