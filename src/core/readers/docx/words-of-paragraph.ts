import { words as setOf } from '../../extract/vocabulary/words.ts';
import { type Element, elementsOf, type Node, textWithin } from '../../xml.ts';
import { child, isOn, nameOf, settingOf, within } from './element.ts';
import { symbolOf, withSymbols } from './symbols.ts';

/**
 * Elements that hold no words of the text: what was struck out or moved away, codes of fields, a drawing told a second time for older programs,
 * how characters are pronounced, properties.
 */
export const SKIPPED = setOf(
  'del moveFrom delText delInstrText Fallback rt rubyPr pPr rPr tblPr tblPrEx tblGrid trPr tcPr sectPr sdtPr sdtEndPr smartTagPr customXmlPr',
);

/** What single elements of a run stand for (ECMA-376, 17.3.3). */
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', cr: '\n', noBreakHyphen: '-', softHyphen: '' };

/** Stands where Word shows the number of a page, or of all pages. No XML can hold this character (XML 1.0, 2.2). */
export const PAGE_NUMBER = '\uFFFE';
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i;
/** Fields that Word fills in anew when a document is opened, saved or printed. */
const RENEWED_FIELD = /^\s*(?:DATE|TIME|SAVEDATE|PRINTDATE)\b/i;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Whether nobody sees it: a hidden run, a field that shows but what is to be filled in, or a table of contents. */
export function isHidden(element: Element): boolean {
  if (isOn(within(element, 'rPr', 'vanish'))) return true;
  const control = child(element, 'sdtPr');
  const gallery = settingOf(within(control, 'docPartObj', 'docPartGallery'));
  return control !== null && (child(control, 'showingPlcHdr') !== null || gallery === 'Table of Contents');
}

/** The mark of a footnote or an endnote. */
export interface Mark {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  /** What stands for it where a person set it by hand: "*". */
  readonly own: string | null;
  /** The words that it stands behind. */
  readonly behind: string;
}

/** The words of a paragraph, with tabs and line breaks, and what else stands in it. */
export interface Told {
  readonly words: string;
  /** Boxes of text that float beside it. */
  readonly boxes: readonly Element[];
  readonly marks: readonly Mark[];
  /** Days and hours in it that Word fills in anew. */
  readonly renewed: readonly string[];
}

/** A field whose end has not come yet: its code, whether what it shows has begun, and what that is where it will be filled in anew. */
interface Field {
  code: string;
  shows: boolean;
  shown: string;
}

/** So many letters before a mark tell where it stood. */
const MOST_BEHIND = 80;
/** Fields within fields beyond this are broken. */
const MOST_FIELDS = 20;

/** The face of signs that a run is set in, or none. */
const faceOf = (run: Element | null): string => settingOf(within(run, 'rPr', 'rFonts'), 'ascii') ?? '';

/** Takes the words of a paragraph out of it. What fields show is told, their codes are not. */
export function wordsOfParagraph(nodes: readonly Node[]): Told {
  let words = '';
  let last = '';
  const boxes: Element[] = [];
  const marks: Mark[] = [];
  const renewed: string[] = [];
  const fields: Field[] = [];
  /** Signs that end the code of a field or the field: one that has none to come shows what follows. */
  let ends = [...elementsOf(nodes)].filter(
    node => nameOf(node) === 'fldChar' && settingOf(node, 'fldCharType') !== 'begin',
  ).length;

  /** Whether words are no words of the text here, as far as the other fields go: codes, and numbers of pages. */
  const isSilent = (own?: Field) =>
    fields.some(field => field !== own && (!field.shows || PAGE_FIELD.test(field.code)));

  function add(told: string): void {
    words += told;
    last = (last + told).slice(-MOST_BEHIND);
    for (const field of fields) if (RENEWED_FIELD.test(field.code)) field.shown += told;
  }

  function showField(field: Field): void {
    if (!isSilent(field) && PAGE_FIELD.test(field.code)) add(PAGE_NUMBER);
    field.shows = true;
  }

  function endField(field: Field): void {
    if (!field.shows) showField(field);
    fields.splice(fields.indexOf(field), 1);
    if (field.shown.trim() !== '') renewed.push(field.shown.trim());
  }

  /** A sign that a field begins, that its code has ended, or that it has. */
  function sign(kind: string | null): void {
    const field = fields.at(-1);
    if (kind === 'begin') {
      if (ends > 0 && fields.length < MOST_FIELDS) fields.push({ code: '', shows: false, shown: '' });
      return;
    }
    ends -= 1;
    if (kind === 'separate' && field && !field.shows) showField(field);
    else if (kind === 'end' && field) endField(field);
  }

  function say(told: string, run: Element | null): void {
    if (isSilent()) return;
    const raised = settingOf(within(run, 'rPr', 'vertAlign')) === 'superscript' && /^\d+$/.test(told);
    add(raised ? told.replace(/\d/g, digit => RAISED.charAt(Number(digit))) : withSymbols(told, faceOf(run)));
  }

  /** Notes a mark, and tells whether the rest of its run is what a person set for it. */
  function mark(reference: Element, run: Element | null): boolean {
    if (isSilent()) return false;
    const isOwn = /^(?:1|true|on)$/.test(settingOf(reference, 'customMarkFollows') ?? '');
    marks.push({
      kind: nameOf(reference) === 'footnoteReference' ? 'footnote' : 'endnote',
      id: settingOf(reference, 'id') ?? '',
      own: isOwn && run ? wordsOfParagraph(run.children.filter(node => node !== reference)).words.trim() : null,
      behind: last,
    });
    return isOwn;
  }

  function walk(children: readonly Node[], run: Element | null): void {
    for (const node of children) {
      if (typeof node === 'string') continue;
      const name = nameOf(node);
      const stands = SIGNS[name];
      if (stands !== undefined) say(stands, null);
      else if (name === 't') say(textWithin(node), run);
      else if (name === 'br') say(/^(?:page|column)$/.test(settingOf(node, 'type') ?? '') ? '\n\n' : '\n', null);
      else if (name === 'sym')
        say(symbolOf(settingOf(node, 'font') ?? '', Number.parseInt(settingOf(node, 'char') ?? '', 16) || 0), null);
      else if (name === 'fldChar') sign(settingOf(node, 'fldCharType'));
      else if (name === 'instrText') {
        const field = fields.at(-1);
        if (field && !field.shows) field.code += textWithin(node);
      } else if (name === 'fldSimple') {
        const field: Field = { code: settingOf(node, 'instr') ?? '', shows: false, shown: '' };
        showField(field);
        fields.push(field);
        walk(node.children, run);
        endField(field);
      } else if (name === 'footnoteReference' || name === 'endnoteReference') {
        if (mark(node, run)) return;
      } else if (name === 'txbxContent') boxes.push(node);
      else if (!SKIPPED.has(name) && !isHidden(node)) walk(node.children, name === 'r' ? node : run);
    }
  }

  walk(nodes, null);
  return { words, boxes, marks, renewed };
}
