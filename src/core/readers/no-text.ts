/** A kind of file that is no text. */
export interface NoText {
  readonly what: string;
  /** What its bytes begin with, one character each. */
  readonly signature: string;
  /** What its name ends in: without dot, lower case. */
  readonly extensions: readonly string[];
  /** What to do with it. */
  readonly hint: string;
}

const PICTURE = 'give the text of the release, not a picture of it';
const SAVE = 'save it as a Word document (.docx) or as plain text (UTF-8), or copy its text into a .txt file';

/** THE TABLE of what people give for a text, and is none. */
const kinds: readonly NoText[] = [
  {
    what: 'a PDF',
    signature: '%PDF-',
    extensions: ['pdf'],
    hint: 'copy its text into a .txt file, or run pdftotext on it',
  },
  { what: 'a JPEG picture', signature: '\u00FF\u00D8\u00FF', extensions: ['jpg', 'jpeg'], hint: PICTURE },
  { what: 'a PNG picture', signature: '\u0089PNG', extensions: ['png'], hint: PICTURE },
  { what: 'a GIF picture', signature: 'GIF8', extensions: ['gif'], hint: PICTURE },
  {
    what: 'a ZIP archive or an office document',
    signature: 'PK\u0003\u0004',
    extensions: ['docm', 'dotx', 'odt', 'pages'],
    hint: SAVE,
  },
  {
    what: 'an old office document',
    signature: '\u00D0\u00CF\u0011\u00E0',
    extensions: ['doc', 'dot'],
    hint: SAVE,
  },
  {
    what: 'a message of Outlook',
    signature: '\u00D0\u00CF\u0011\u00E0',
    extensions: ['msg'],
    hint: 'save the mail as .eml or as plain text',
  },
  { what: 'a compressed file', signature: '\u001F\u008B', extensions: ['gz', 'tgz', 'zip'], hint: 'unpack it first' },
  { what: 'a rich-text document', signature: '{\\rtf', extensions: ['rtf'], hint: SAVE },
];

/** What a file is that begins with these letters, one for each byte; undefined where it may be a text. */
export const noTextIn = (head: string): NoText | undefined => kinds.find(({ signature }) => head.startsWith(signature));

/** What a file is whose name has this ending; undefined where nothing is known of it. */
export const noTextCalled = (extension: string): NoText | undefined =>
  kinds.find(({ extensions }) => extensions.includes(extension));
