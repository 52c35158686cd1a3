import { readFileSync, writeFileSync } from 'node:fs';
import PDFKit from 'pdfkit';

// What pdfkit alone makes of a note: its words flowed in one serif and one sans, no columns, tags, links or attachments.
// Arguments: the note as a document in JSON, and a file to write.
const [from = '', to = ''] = process.argv.slice(2);
const face = name => readFileSync(new URL(`../../templates/fonts/${name}.ttf`, import.meta.url));
const doc = JSON.parse(readFileSync(from, 'utf8'));

const chunks = [];
const pdf = new PDFKit({ size: 'A4', margin: 54, font: null });
const done = new Promise(resolve => pdf.on('end', resolve));
pdf.on('data', chunk => chunks.push(chunk));
pdf.registerFont('serif', face('SourceSerif4-Regular')).registerFont('sans', face('SourceSans3-SemiBold'));

/** Every text of a block, in order; its label in the sans. */
function flow(value, key = '') {
  if (typeof value === 'string') {
    if (key !== 'text' && key !== 'label' && key !== 'term' && key !== 'value') return;
    pdf.font(key === 'text' || key === 'value' ? 'serif' : 'sans', 9.75).text(value);
  } else if (Array.isArray(value)) for (const each of value) flow(each, key);
  else if (value !== null && typeof value === 'object')
    for (const [name, inner] of Object.entries(value)) flow(inner, name);
}
flow(doc.blocks);
pdf.end();
await done;
writeFileSync(to, Buffer.concat(chunks));
